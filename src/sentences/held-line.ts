import type { Position } from 'geojson';
import { englishName, type NameOf } from '../catalog/naming';
import type { AtlasFeature, Catalog, Control } from '../catalog/types';
import { dateInWords, intervalInWords, sinceInWords } from '../i18n/format';
import type { Messages } from '../i18n/messages';
import { isContested, type ControlAnswer } from '../query/control-answer';
import type { HoldingEpoch } from '../query/holding';
import { controlInWords } from './control-in-words';
import { holderOfPart } from './holder-name';
import { holdingInWords } from './holding-in-words';

/**
 * "On 27 August 2022: held by Azerbaijan since 26 August 2022, 4 sources". Where no source says who
 * held the place, the sentence that says just that.
 */
export function heldLine(
  answer: ControlAnswer,
  asked: AtlasFeature | Position,
  day: string,
  catalog: Pick<Catalog, 'atlas'>,
  t: Messages,
  nameOf: NameOf = englishName,
): string {
  const { statements, agreement, around, subject } = answer;
  if (statements.length === 0 || (around && agreement === 'unknown'))
    return controlInWords(answer, asked, day, catalog, t, nameOf);
  const contested = statements.filter((one) => isContested(one, statements));
  const telling = (contested.length > 0 ? contested : statements).map(({ record }) => record);
  const holders = [...new Set(telling.map((record) => holderOfPart(record, t)))];
  const said = holders.map((holder) => {
    const since = startOf(telling.filter((record) => holderOfPart(record, t) === holder));
    return since === null ? holder : t.card.holderSince(holder, sinceInWords(since, t));
  });
  const sources = new Set(telling.flatMap(({ citations }) => citations)).size;
  const words = contested.length > 0 ? t.card.heldDifferently : t.card.held;
  const line = words(dateInWords(day, t), said, sources);
  return around && subject ? `${nameOf(subject)}. ${line}` : line;
}

/** When all records say that a holder came; null where one does not say it, or they differ. */
function startOf(records: readonly Control[]): string | null {
  const starts = new Set(
    records.map(({ from, manner }) => (manner === 'recorded' ? null : from)),
  );
  const [start = null] = starts;
  return starts.size === 1 ? start : null;
}

/** Who held a place from when to when, as the bar of its card draws it. */
export function epochsInWords(
  epochs: readonly HoldingEpoch[],
  days: { readonly first: string; readonly last: string },
  t: Messages,
): readonly string[] {
  const spans: { from: string; to: string; words: string }[] = [];
  for (const { first, last, holding } of epochs) {
    const words = holdingInWords(holding, t);
    const before = spans.at(-1);
    if (before?.words === words) before.to = last;
    else spans.push({ from: first, to: last, words });
  }
  return spans
    .filter(({ from, to }) => to >= days.first && from <= days.last)
    .map(({ from, to, words }) => {
      const interval = {
        from: from < days.first ? null : from,
        to: to > days.last ? null : to,
      };
      return [intervalInWords(interval, t), words].filter((part) => part !== '').join(': ');
    });
}
