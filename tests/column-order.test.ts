import { describe, expect, it } from 'vitest';
import {
  columnDirection,
  inColumnOrder,
  pressedColumn,
  type ColumnOrder,
} from '../src/column-order';

interface Town {
  readonly name: string;
  /** Kilometres from Shusha / Shushi; null where nobody asked. */
  readonly km: number | null;
}
const towns: readonly Town[] = [
  { name: 'Lachin', km: 33 },
  { name: 'Ağdam', km: null },
  { name: 'Khankendi', km: 8 },
  { name: 'Şuşa', km: 0 },
  { name: 'Fuzuli', km: 110 },
];
type Column = keyof Town;
const cellOf = (town: Town, column: Column) => town[column];
const names = (order: ColumnOrder<Column> | null, compare?: (a: string, b: string) => number) =>
  inColumnOrder(towns, order, cellOf, compare).map(({ name }) => name);

describe('a table with a head for each column', () => {
  it('goes up, down and back to its own order with three presses of one head', () => {
    const up = pressedColumn<Column>(null, 'km');
    const down = pressedColumn(up, 'km');
    expect([up, down].map((order) => columnDirection(order, 'km'))).toEqual([
      'ascending',
      'descending',
    ]);
    expect(pressedColumn(down, 'km')).toBeNull();
    expect(columnDirection(null, 'km')).toBeUndefined();
  });

  it('begins again with the head of another column', () => {
    const down = { column: 'km', descending: true } as const;
    expect(pressedColumn<Column>(down, 'name')).toEqual({ column: 'name', descending: false });
    expect(columnDirection(down, 'name')).toBeUndefined();
  });

  it('sorts figures as figures, with what has none last either way', () => {
    expect(names({ column: 'km', descending: false })).toEqual([
      ...['Şuşa', 'Khankendi', 'Lachin', 'Fuzuli', 'Ağdam'],
    ]);
    expect(names({ column: 'km', descending: true })).toEqual([
      ...['Fuzuli', 'Lachin', 'Khankendi', 'Şuşa', 'Ağdam'],
    ]);
  });

  it('sorts names by the alphabet that it is given', () => {
    const azerbaijani = new Intl.Collator('az').compare;
    const sorted = towns.map(({ name }) => name).sort(azerbaijani);
    expect(names({ column: 'name', descending: false }, azerbaijani)).toEqual(sorted);
    expect(names({ column: 'name', descending: true }, azerbaijani)).toEqual(sorted.toReversed());
  });

  it('leaves its own order as it is', () => {
    expect(names(null)).toEqual(towns.map(({ name }) => name));
  });
});
