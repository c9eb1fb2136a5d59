import { alphabetical } from '../../catalog/alphabetical';
import type { AnswerRow, Figure } from '../../formats/answer-rows';

export interface Order {
  readonly by: Figure | 'name';
  readonly direction: 'ascending' | 'descending';
}

/** The rows in an order; null is the answer's own. What has no figure comes last. */
export function sorted(
  rows: readonly AnswerRow[],
  order: Order | null,
  language: string,
): readonly AnswerRow[] {
  if (!order) return rows;
  const { by, direction } = order;
  const inOrder = alphabetical(language);
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    if (by === 'name') return sign * inOrder(a.name, b.name);
    const [x, y] = [a[by], b[by]];
    return x === undefined || y === undefined
      ? Number(x === undefined) - Number(y === undefined)
      : sign * (x - y);
  });
}

/** What a press on a column's head makes of the order. */
export function nextOrder(order: Order | null, by: Order['by']): Order {
  const again = order?.by === by && order.direction === 'ascending';
  return { by, direction: again ? 'descending' : 'ascending' };
}
