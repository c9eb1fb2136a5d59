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
  const keys = yield* passing(rows);
  return order === null ? keys : yield* sorted(rows, keys, order);
}

function* passing({ features, filter }: Rows): Generator<void, Uint32Array> {
  const keys = new Uint32Array(features.length);
  let count = 0;
  for (const [key, feature] of features.entries()) {
    if (key > 0 && key % mostInStep === 0) yield;
    if (!passesFilter(feature, filter)) continue;
    keys[count] = key;
    count += 1;
  }
  return keys.subarray(0, count);
}

/** A column of numbers as numbers, any other as text; what is empty stands last either way. */
function* sorted(
  { features }: Rows,
  keys: Uint32Array,
  { column, descending }: ColumnOrder,
): Generator<void, RowNumbers> {
  const [texts, numbers]: [string[], Float64Array] = [[], new Float64Array(keys.length)];
  let isNumbers = true;
  for (const [at, key] of keys.entries()) {
    if (at > 0 && at % mostInStep === 0) yield;
    const feature = features[key];
    const value = feature && valueOfColumn(feature, column);
    const [text, number] = [valueText(value), valueNumber(value)];
    texts.push(text);
    numbers[at] = number ?? 0;
    isNumbers &&= text === '' || number !== null;
  }
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const turn = descending ? -1 : 1;
  const order = yield* inSteps(keys.length, mostInStep, (a, b) => {
    const [one, other] = [texts[a] ?? '', texts[b] ?? ''];
    const empty = Number(one === '') - Number(other === '');
    const after = isNumbers ? (numbers[a] ?? 0) - (numbers[b] ?? 0) : compare(one, other);
    return empty || turn * after;
  });
  return order.map((at) => keys[at] ?? 0);
}
