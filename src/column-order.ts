/** Tables that are sorted by one of their columns, and the heads that sort them. */

export interface ColumnOrder<Column extends string = string> {
  readonly column: Column;
  readonly descending: boolean;
}

/** What a press on the head of a column makes of an order: up, down, then the table's own. */
export function pressedColumn<Column extends string>(
  order: ColumnOrder<Column> | null,
  column: Column,
): ColumnOrder<Column> | null {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
}

/** How a column is sorted, as `aria-sort` says it. */
export function columnDirection(
  order: ColumnOrder | null,
  column: string,
): 'ascending' | 'descending' | undefined {
  if (order?.column !== column) return undefined;
  return order.descending ? 'descending' : 'ascending';
}

/**
 * Rows in the order of a column, by its cell of each row; null is their own order. A row without a
 * cell stands last either way.
 */
export function inColumnOrder<Row, Column extends string>(
  rows: readonly Row[],
  order: ColumnOrder<Column> | null,
  cellOf: (row: Row, column: Column) => string | number | null,
  compare: (a: string, b: string) => number = new Intl.Collator(undefined, { numeric: true })
    .compare,
): readonly Row[] {
  if (!order) return rows;
  const turn = order.descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, cell: cellOf(row, order.column) }));
  keyed.sort(({ cell: a }, { cell: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const areNumbers = typeof a === 'number' && typeof b === 'number';
    return turn * (areNumbers ? a - b : compare(String(a), String(b)));
  });
  return keyed.map(({ row }) => row);
}
