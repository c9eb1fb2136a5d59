/** Reads many files one after the other, with progress, until all are read or somebody stops it. */
import type { GivenFile, Opened } from '../open-file';
import type { FileRefusal } from '../file-refusal';
import type { OwnArticle } from '../own-article';

/** More at once are an archive, which the command line makes. */
export const mostFiles = 1_000;

const readable = /\.(txt|md|markdown|html?|xhtml|xml|json)$/i;

/** The files of a folder that can be articles; others, such as pictures, are only counted. */
export function articlesAmong<F extends Pick<File, 'name'>>(
  files: readonly F[],
): { readonly articles: readonly F[]; readonly others: number } {
  const articles = files.filter(({ name }) => readable.test(name) && !name.startsWith('.'));
  return { articles, others: files.length - articles.length };
}

/** A file that was not read, with the reason; null where reading broke off. */
export interface NotRead {
  readonly name: string;
  readonly refusal: FileRefusal | null;
}

export interface ManyEvents {
  readonly opened: (article: OwnArticle) => void;
  /** Called after each file. */
  readonly progress: (done: number) => void;
  readonly isStopped: () => boolean;
}

/** Gives what was not read. A file that breaks the reading of its text does not end that of others. */
export async function readMany<F extends GivenFile>(
  files: readonly F[],
  open: (file: F) => Promise<Opened>,
  { opened, progress, isStopped }: ManyEvents,
): Promise<readonly NotRead[]> {
  const notRead: NotRead[] = [];
  for (const [at, file] of files.entries()) {
    if (isStopped()) break;
    const result = await open(file).catch(() => null);
    if (result && 'article' in result) opened(result.article);
    else notRead.push({ name: file.name, refusal: result });
    progress(at + 1);
  }
  return notRead;
}
