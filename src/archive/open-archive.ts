/** Opens the index of an archive, and pages through the articles that name a place in a month. */
import { findIndex, type ArchiveFiles } from './archive-files';
import { articleOf, excerptsOf, type ArchivedArticle } from './articles';
import { Cube } from './cube';
import { IndexReader } from './index-reader';
import type { LinkedBy } from './linked-by';
import { manifestFile, type Manifest } from './manifest';
import { articlesNaming, rowsOfPlace, type NamingArticle } from './mentions';
import { Recent } from './recent';
import { ArchiveError, trouble, archiveTroubleOf, type ArchiveTrouble } from './trouble';

/** Which articles are shown; null for all of them. */
export interface ArchiveFilter {
  readonly publisher: string | null;
  readonly lang: string | null;
}

export interface ArticlePage {
  readonly articles: readonly ArchivedArticle[];
  /** Where the next page begins; null at the end of the month. */
  readonly next: number | null;
  readonly troubles: readonly ArchiveTrouble[];
}

export const pageSize = 20;
/** Articles that a page looks at when a filter fits few of them: some row groups at most. */
const mostLookedAt = 5_000;
const mostMonths = 8;

export interface OpenedArchive {
  readonly manifest: Manifest;
  readonly cube: Cube;
  /** What is wrong with an archive that can be read all the same. */
  readonly troubles: readonly ArchiveTrouble[];
  /**
   * The page of a place and month that begins at a number of its articles, from 0. Rejects with
   * `ArchiveError` where the mentions cannot be read.
   */
  page(place: string, month: number, from: number, filter: ArchiveFilter): Promise<ArticlePage>;
}

/**
 * Reads the description, the places and the cube. `here` is the atlas of the page, whose places
 * `isKnown` tells. Rejects with `ArchiveError` where the archive cannot be opened.
 */
export async function openArchive(
  folder: ArchiveFiles,
  here: LinkedBy,
  isKnown: (place: string) => boolean,
): Promise<OpenedArchive> {
  const { files, manifest } = await findIndex(folder);
  if (manifest.atlas !== here.atlas) {
    const both = { found: manifest.atlas, told: here.atlas };
    throw new ArchiveError(trouble('other-atlas', manifestFile, both));
  }
  const reader = new IndexReader(files, manifest);
  const [cubeRows, placeRows] = await Promise.all([
    reader.whole('cube.parquet', ['place', 'month', 'mentions', 'articles']),
    reader.whole('places.parquet', ['place', 'bucket']),
  ]);
  const cube = new Cube(cubeRows);
  const bucketOf = new Map(
    placeRows.flatMap(({ place = [], bucket = [] }) =>
      Array.from(place, (id, index) => [String(id), Number(bucket[index])] as const),
    ),
  );
  const months = new Recent<readonly NamingArticle[]>(mostMonths);
  return {
    manifest,
    cube,
    troubles: troublesOf(manifest, here, cube, isKnown),
    async page(place, month, from, filter) {
      const rows = rowsOfPlace(cube, bucketOf, place, month);
      if (rows === null) return { articles: [], next: null, troubles: [] };
      const naming = await months.get(`${place} ${month}`, () =>
        articlesNaming(reader, rows, place, month),
      );
      return await readPage(reader, rows.bucket, naming, from, filter);
    },
  };
}

function troublesOf(
  manifest: Manifest,
  here: LinkedBy,
  cube: Cube,
  isKnown: (place: string) => boolean,
): readonly ArchiveTrouble[] {
  const strange = [...cube.places].filter((place) => !isKnown(place)).length;
  const { data, leftOut, mentions } = manifest;
  const found = [
    data !== here.data && trouble('other-data', manifestFile, { found: data, told: here.data }),
    strange > 0 && trouble('unknown-places', 'places.parquet', { found: strange }),
    leftOut.length > 0 && trouble('left-out', manifestFile, { found: leftOut.length }),
    cube.mentions !== mentions &&
      trouble('differs', 'cube.parquet', { found: cube.mentions, told: mentions }),
  ];
  return found.filter((one) => one !== false);
}

async function readPage(
  reader: IndexReader,
  bucket: number,
  naming: readonly NamingArticle[],
  from: number,
  { publisher, lang }: ArchiveFilter,
): Promise<ArticlePage> {
  const articles: ArchivedArticle[] = [];
  const troubles = new Map<string, ArchiveTrouble>();
  const know = (error: unknown, file: string) => {
    const known = archiveTroubleOf(error, file);
    troubles.set(`${known.code} ${known.file}`, known);
    return null;
  };
  let next = from;
  for (; next < naming.length; next += 1) {
    if (articles.length >= pageSize || next - from >= mostLookedAt) break;
    const one = naming[next];
    const known = one && (await articleOf(reader, one).catch((e: unknown) => know(e, 'articles')));
    if (!known || (publisher !== null && known.publisher !== publisher)) continue;
    if (lang !== null && known.lang !== lang) continue;
    const excerpts = await excerptsOf(reader, bucket, one).catch((e: unknown) =>
      know(e, 'excerpts'),
    );
    articles.push({ ...known, excerpts: excerpts ?? [] });
  }
  return {
    articles,
    next: next < naming.length ? next : null,
    troubles: [...troubles.values()],
  };
}
