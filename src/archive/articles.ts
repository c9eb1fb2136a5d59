/** What an index knows of articles: title, publisher, address, language; and excerpts, if allowed. */
import type { IndexReader } from './index-reader';
import { isLanguageTag } from './language-tag';
import { articlesFile, excerptsFile, rowsAtOnce } from './manifest';
import type { NamingArticle } from './mentions';
import { monthOfDay, writeDay, yearOf } from './months';
import type { ParquetColumn, RowGroupOf } from './parquet-file';
import { ArchiveError, trouble } from './trouble';

/** An article of the archive as a page shows it. */
export interface ArchivedArticle {
  readonly article: number;
  /** YYYY-MM-DD; null where it has none. */
  readonly day: string | null;
  readonly title: string | null;
  /** An http or https address; null where it has none. */
  readonly address: string | null;
  readonly publisher: string | null;
  readonly lang: string | null;
  readonly invented: boolean;
  /** How often it names the place. */
  readonly mentions: number;
  /** The sentences that name it, where the publisher allows that they are shown. */
  readonly excerpts: readonly string[];
}

const columns = ['article', 'publisher', 'lang', 'title', 'address', 'invented'];

/** What is known of an article, without its excerpts. Rejects with `ArchiveError`. */
export async function articleOf(
  reader: IndexReader,
  { article, day, rows }: NamingArticle,
): Promise<ArchivedArticle> {
  const path = articlesFile(day === null ? null : yearOf(monthOfDay(day)));
  const groups = await reader.groups(path, rowsAtOnce.articles);
  const group = groups.find((one) => mayHave(one, article));
  const read = group && (await reader.rows(path, rowsAtOnce.articles, group, columns));
  // Numbers follow each other.
  const at = article - ((read?.['article']?.[0] ?? NaN) as number);
  if (read?.['article']?.[at] !== article)
    throw new ArchiveError(trouble('differs', path, { found: 0, told: 1 }));
  const text = (name: string) => textOf(read[name], at);
  const [address, lang] = [text('address'), text('lang')];
  return {
    article,
    day: day === null ? null : writeDay(day),
    title: text('title'),
    address: address !== null && isOfTheWeb(address) ? address : null,
    publisher: text('publisher'),
    lang: isLanguageTag(lang) ? lang : null,
    invented: read['invented']?.[at] === true,
    mentions: rows.length,
    excerpts: [],
  };
}

function mayHave({ range }: RowGroupOf, article: number): boolean {
  const known = range('article');
  return !known || (Number(known.least) <= article && article <= Number(known.greatest));
}

function textOf(column: ParquetColumn | undefined, at: number): string | null {
  const value = column?.[at];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The archive is somebody else's: an address that runs a script is none. */
function isOfTheWeb(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** The sentences around the mentions of an article, each once. Rejects with `ArchiveError`. */
export async function excerptsOf(
  reader: IndexReader,
  bucket: number,
  { article, rows }: NamingArticle,
): Promise<readonly string[]> {
  const path = excerptsFile(bucket);
  if (!reader.has(path)) return [];
  const groups = await reader.groups(path, rowsAtOnce.excerpts);
  const sentences = new Set<string>();
  for (const row of rows) {
    const group = groups.find((one) => row >= one.firstRow && row < one.firstRow + one.rows);
    if (!group) throw new ArchiveError(trouble('broken', path));
    const read = await reader.rows(path, rowsAtOnce.excerpts, group, ['article', 'excerpt']);
    const at = row - group.firstRow;
    // A sentence of another article would be shown below the wrong title.
    if (read['article']?.[at] !== article) throw new ArchiveError(trouble('broken', path));
    const sentence = textOf(read['excerpt'], at);
    if (sentence !== null) sentences.add(sentence);
  }
  return [...sentences];
}
