/** Citations as a file gives them, so that a reader of the file alone finds each source. */
import type { Catalog, Citation } from '../catalog/types';

/** What is said of a citation beside its id; `url` is null where a source has no address. */
export type Cited = Pick<Citation, 'id' | 'title' | 'publisher' | 'side' | 'date' | 'url'>;

/** Each id once, in the order given; an id that the catalog does not have is left out. */
export function citedBy(
  { citationById }: Pick<Catalog, 'citationById'>,
  ids: Iterable<string>,
): readonly Cited[] {
  return [...new Set(ids)].flatMap((one) => {
    const citation = citationById[one];
    if (!citation) return [];
    const { id, title, publisher, side, date, url } = citation;
    return [{ id, title, publisher, side, date, url }];
  });
}

export const citedColumns = [
  'citations',
  'citationTitles',
  'citationPublishers',
  'citationAddresses',
  'citationSides',
] as const;

/** The cells of those columns; the lists go side by side, so that an empty part stays in its place. */
export function citedCells(cited: readonly Cited[]): readonly string[] {
  const { citationTitles, citationPublishers, citationAddresses, citationSides } =
    citedProperties(cited);
  const ids = cited.map(({ id }) => id).join(' ');
  return [ids, citationTitles, citationPublishers, citationAddresses, citationSides];
}

/** The same for a feature, as a GIS program shows it: what stands beside the features it drops. */
export function citedProperties(cited: readonly Cited[]) {
  const list = (part: (one: Cited) => string | null) =>
    cited.map((one) => part(one) ?? '').join(' | ');
  return {
    citationTitles: list(({ title }) => title),
    citationPublishers: list(({ publisher }) => publisher),
    citationAddresses: list(({ url }) => url),
    citationSides: list(({ side }) => side),
  };
}
