/**
 * The numbers of the features that a table shows, filtered and sorted, without a row for each: of a
 * million features a table has fifty rows. What takes long goes in steps.
 */
import type { ColumnOrder } from '../column-order';
import { valueNumber, valueOfColumn, valueText } from './attributes';
import type { OwnLayer } from './own-layer';
import { inSteps } from './sort-in-steps';
import { passesFilter } from './table';

/** In the order of the table. */
export type RowNumbers = Uint32Array;
type Rows = Pick<OwnLayer, 'features' | 'filter'>;

/** Features that are looked at in one step: some milliseconds. */
const mostInStep = 2_000;

/**
 * The rows that pass the filter of a layer, in the order of the file or of a column. A step ends at
 * each `yield`.
 */
export function* rowNumbers(rows: Rows, order: ColumnOrder | null): Generator<void, RowNumbers> {
  const found = yield* passing(rows);
  return order === null ? found : yield* sorted(rows, found, order);
}

function* passing({ features, filter }: Rows): Generator<void, Uint32Array> {
  const found = new Uint32Array(features.length);
  let count = 0;
  for (const [number, feature] of features.entries()) {
    if (number > 0 && number % mostInStep === 0) yield;
    if (!passesFilter(feature, filter)) continue;
    found[count] = number;
    count += 1;
  }
  return found.subarray(0, count);
}

/** A column of numbers as numbers, any other as text; what is empty stands last either way. */
function* sorted(
  { features }: Rows,
  found: Uint32Array,
  { column, descending }: ColumnOrder,
): Generator<void, RowNumbers> {
  const [texts, figures]: [string[], Float64Array] = [[], new Float64Array(found.length)];
  let isNumbers = true;
  for (const [at, number] of found.entries()) {
    if (at > 0 && at % mostInStep === 0) yield;
    const feature = features[number];
    const value = feature && valueOfColumn(feature, column);
    const [text, figure] = [valueText(value), valueNumber(value)];
    texts.push(text);
    figures[at] = figure ?? 0;
    isNumbers &&= text === '' || figure !== null;
  }
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const turn = descending ? -1 : 1;
  const order = yield* inSteps(found.length, mostInStep, (a, b) => {
    const [one, other] = [texts[a] ?? '', texts[b] ?? ''];
    const empty = Number(one === '') - Number(other === '');
    const after = isNumbers ? (figures[a] ?? 0) - (figures[b] ?? 0) : compare(one, other);
    return empty || turn * after;
  });
  return order.map((at) => found[at] ?? 0);
}
