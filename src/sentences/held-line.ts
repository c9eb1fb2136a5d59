import type { Position } from 'geojson';
import { englishName, type NameOf } from '../catalog/naming';
import { unnamedHolder } from '../catalog/codes';
import { conflict } from '../catalog/statements';
import type { AtlasFeature, Catalog, Control } from '../catalog/types';
import { dateInWords, intervalInWords, sinceInWords } from '../i18n/format';
import type { Messages } from '../i18n/messages';
import type { ControlAnswer, ControlStatement } from '../query/control-answer';
import type { HoldingEpoch } from '../query/holding';
import { controlInWords } from './control-in-words';
import { holderName } from './holder-name';
import { holdingInWords } from './holding-in-words';

/**
 * "On 27 August 2022: held by Azerbaijan since 26 August 2022, 4 sources": by party, as the map has
 * it. Where no source says who held the place, the sentence that says just that, and behind it who
 * held the unit around it.
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
  if (statements.length === 0) return controlInWords(answer, asked, day, catalog, t, nameOf);
  const parties = partiesSaid(statements, catalog, t);
  const telling = parties.some(({ isContested }) => isContested)
    ? parties.filter(({ isContested }) => isContested)
    : parties;
  const said = telling.map(({ name, since }) =>
    since === null ? name : t.card.holderSince(name, sinceInWords(since, t)),
  );
  const sources = new Set(telling.flatMap(({ citations }) => citations)).size;
  const words = telling.some(({ isContested }) => isContested)
    ? t.card.heldDifferently
    : t.card.held;
  const date = dateInWords(day, t);
  const line = words(date, said, sources);
  if (!around || !subject) return line;
  const ofUnit = `${nameOf(subject)}${t.fullStop} ${line}`;
  if (agreement !== 'unknown') return ofUnit;
  const place = 'geometry' in asked ? nameOf(asked) : t.time.control.thisPoint;
  return `${t.time.control.unknown(place, date, null)} ${ofUnit}`;
}

interface PartySaid {
  readonly name: string;
  /** EDTF; null where the records do not say it, or differ. */
  readonly since: string | null;
  readonly citations: readonly string[];
  /** Whether a source gives to another party what one gives to this. */
  readonly isContested: boolean;
}

/** Sources may have several names for the forces of one party: what they call it, the records say. */
function partiesSaid(
  statements: readonly ControlStatement[],
  { atlas }: Pick<Catalog, 'atlas'>,
  t: Messages,
): readonly PartySaid[] {
  const partyOf = ({ holder }: Control) =>
    atlas.holders.find(({ id }) => id === holder)?.party ?? holder;
  const all = statements.map(({ record }) => record);
  const named = all.filter(({ holder }) => holder !== unnamedHolder);
  const records = named.length > 0 ? named : all;
  return [...new Set(records.map(partyOf))].map((party) => {
    const own = records.filter((record) => partyOf(record) === party);
    const holders = [...new Set(own.map(({ holder }) => holderName(holder, t)))];
    const isPart = own.every(({ share }) => share !== null);
    const [first = ''] = holders;
    const name = holders.length === 1 ? first : (t.key.party[party] ?? holders.join(' / '));
    return {
      name: isPart ? `${name} (${t.card.partly(null)})` : name,
      since: startOf(own),
      citations: own.flatMap(({ citations }) => citations),
      isContested: own.some((record) =>
        records.some((other) => partyOf(other) !== party && conflict(record, other)),
      ),
    };
  });
}

/** When all records say that a holder came; null where one does not say it, or they differ. */
function startOf(records: readonly Control[]): string | null {
  const starts = new Set(records.map(({ from, manner }) => (manner === 'recorded' ? null : from)));
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
      return [intervalInWords(interval, t), words]
        .filter((part) => part !== '')
        .join(`${t.colon} `);
    });
}
