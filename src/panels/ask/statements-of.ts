import type { Catalog } from '../../catalog/types';
import { namedPlaces, statementsAt, type StatementsAt } from '../../catalog/statements-at';
import type { Answer } from '../../query/answer';
import { paced } from '../shared/pauses';

/** What happened at the places that an answer found, and what quotations name them. */
export async function statementsOf(catalog: Catalog, { features }: Answer): Promise<StatementsAt> {
  const named = namedPlaces(catalog);
  const wanted = new Set<string>();
  await paced(features, ({ id }) => {
    if (named.has(id)) wanted.add(id);
  });
  return statementsAt(catalog, wanted);
}
