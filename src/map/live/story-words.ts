import { dateInWords } from '../../i18n/format';
import type { Messages } from '../../i18n/messages';
import type { AppState } from '../../state/app-state.svelte';
import { heightOf, linesOf, widthOf } from '../picture/label-lines';
import { regular, semibold } from '../style/font-files';
import { titleScale } from '../style/labels';
import { calloutText, pointOfStep } from '../style/layers/story';
import type { FramedWords } from './free-area';

/** The words of the step of the story that is told, as the map writes them; null outside it. */
export function storyWords(
  { catalog, panel }: Pick<AppState, 'catalog' | 'panel'>,
  t: Messages,
): FramedWords | null {
  const step =
    panel.kind === 'story' ? catalog.story.find(({ id }) => id === panel.step) : undefined;
  if (!step) return null;
  const lines = linesOf(
    [
      { text: step.title, scale: titleScale, font: semibold },
      { text: '\n', scale: 1 },
      { text: dateInWords(step.date, t), scale: 1 },
    ],
    { ...calloutText, font: regular },
  );
  const { coordinates } = pointOfStep(catalog, step);
  return { at: coordinates, width: widthOf(lines, calloutText.spacing), height: heightOf(lines) };
}
