/** The rows of an answer, with what tables and files say of each. */
import { englishName, type NameOf } from '../catalog/naming';
import type { AtlasFeature, Catalog } from '../catalog/types';
import type { Answer, ResultRow } from '../query/answer';
import { citedBy, type Cited } from './file-citations';

export interface AnswerRow extends ResultRow {
  readonly feature: AtlasFeature;
  readonly name: string;
  /** It may belong to the answer, but the accuracies are too coarse to be sure. */
  readonly isPerhaps: boolean;
  readonly cited: readonly Cited[];
}

export const figureColumns = ['km', 'fromLineKm', 'km2', 'share', 'giveOrTake'] as const;
export type Figure = (typeof figureColumns)[number];

/** One row at a time: an answer may have 100,000, and a table shows only a few. */
export function* eachRow(
  catalog: Catalog,
  { features, perhaps = [] }: Answer,
  nameOf: NameOf = englishName,
): Generator<AnswerRow> {
  const all = [
    { found: features, isPerhaps: false },
    { found: perhaps, isPerhaps: true },
  ];
  for (const { found, isPerhaps } of all)
    for (const one of found) {
      const feature = catalog.featureById[one.id];
      if (!feature) continue;
      const cited = citedBy(catalog, feature.properties.citations);
      yield { ...one, feature, name: nameOf(feature), isPerhaps, cited };
    }
}

/** The first rows of an answer; all of them by default. */
export function answerRows(
  catalog: Catalog,
  answer: Answer,
  nameOf: NameOf = englishName,
  most = Infinity,
): AnswerRow[] {
  const rows: AnswerRow[] = [];
  for (const row of eachRow(catalog, answer, nameOf)) {
    if (rows.length >= most) break;
    rows.push(row);
  }
  return rows;
}

/** The columns of figures for which at least one row has a value. */
export function figuresIn(rows: readonly AnswerRow[]): readonly Figure[] {
  return figureColumns.filter((figure) => rows.some((row) => row[figure] !== undefined));
}

/** What a file says beside its rows, so that it can be cited by itself. */
export interface AnswerProvenance {
  readonly question: string;
  readonly sentence: string;
  /** The address that asks the question again. */
  readonly address: string;
  /** Version of the atlas. */
  readonly version: string;
}

/** To the metre or the square metre, the last digit in files; null stays null. */
export function rounded<T extends number | null>(value: T): T {
  return (value === null ? null : Number(value.toFixed(3))) as T;
}

/** The table alone, separated by tabs, which is what a spreadsheet takes from the clipboard. */
export function answerTabs(header: readonly string[], lines: readonly (readonly string[])[]) {
  return [header, ...lines]
    .map((line) => line.map((text) => text.replace(/[\t\n]/g, ' ')).join('\t'))
    .join('\n');
}
