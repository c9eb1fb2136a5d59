/** A title and a name of a file for a picture of a view. */
import type { NameOf } from '../../../catalog/naming';
import type { Catalog } from '../../../catalog/types';
import { loadQuestionWords } from '../../../i18n/load';
import type { Messages } from '../../../i18n/messages';
import { panelTitle } from '../../../sentences/panel-title';
import type { PanelView } from '../../../state/view';

/** Views whose title says what their map shows. */
const titled: readonly PanelView['kind'][] = ['article', 'place', 'event', 'point', 'story'];

/** What the map is about: the thing of the view, the question that it answers, or the atlas. */
export async function suggestedTitle(
  catalog: Catalog,
  panel: PanelView,
  t: Messages,
  nameOf: NameOf,
  ownName?: (layer: string) => string | undefined,
): Promise<string> {
  if (panel.kind !== 'ask' || panel.parts.ask === undefined)
    return titled.includes(panel.kind) ? panelTitle(catalog, panel, t, nameOf) : t.heading;
  const [words, { questionSentence }] = await Promise.all([
    loadQuestionWords(t.language),
    import('../../../sentences/question-sentence'),
  ]);
  // A question that nobody can read has no sentence.
  return questionSentence(catalog, panel.parts, words, t, nameOf, ownName) || t.heading;
}

/** The place and the day, such as `shusha-shushi-2022-08-27`: letters that every system takes. */
export function suggestedFileName(panel: PanelView, day: string): string {
  if (panel.kind === 'compare') return `map-${panel.from}-${panel.to}`;
  const about =
    panel.kind === 'story'
      ? panel.step
      : panel.kind === 'place' || panel.kind === 'event'
        ? panel.id
        : 'map';
  return `${about.replace(/[^\w-]+/g, '-')}-${day}`;
}
