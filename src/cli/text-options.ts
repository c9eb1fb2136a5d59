/** Options of the commands about texts: the language, and what is known of the text. */
import { isDate, precisionOf } from '../chronology/dates';
import { addressOf } from '../formats/article-readers/page-values';
import { noDetails, type PageDetails } from '../formats/article-readers/read-text';
import { linkLanguages, type LinkLanguage } from '../linking/languages';
import { BadInput } from './bad-input';

/** Why a command that reads lines takes no files. */
export const noFilesWithLines = '--jsonl reads its texts from standard input: leave out the files.';

/** A line of input of `--jsonl`, not yet checked. */
export interface TextInputLine {
  readonly id?: string | null;
  readonly text?: unknown;
  readonly lang?: unknown;
  readonly published?: unknown;
  readonly title?: unknown;
  readonly publisher?: unknown;
  readonly address?: unknown;
  /** `excerpts`: an archive may show the sentences that name a place. */
  readonly rights?: unknown;
  readonly invented?: unknown;
}

/** The text of a line. Throws `BadInput` where it has none. */
export function lineText({ text }: TextInputLine): string {
  if (typeof text !== 'string') throw new BadInput('The line has no "text" that is a string.');
  return text;
}

export function linkLanguage(lang: unknown): LinkLanguage | undefined {
  if (lang === undefined || lang === null) return undefined;
  const known = linkLanguages.find((language) => language === lang);
  if (known) return known;
  throw new BadInput(
    `Texts in ${JSON.stringify(lang)} cannot be linked; the languages are ${linkLanguages.join(', ')}.`,
  );
}

/** The day of publication, from which "yesterday" counts; null where none is given. */
export function readPublished(day: unknown): string | null {
  if (day === undefined || day === null) return null;
  if (typeof day === 'string' && isDate(day) && precisionOf(day) === 'day') return day;
  throw new BadInput(
    `The day of publication is ${JSON.stringify(day)}; it must be a day that exists, as YYYY-MM-DD.`,
  );
}

/** What is said of a text, by options or in a line of input. Throws `BadInput` where it is wrong. */
export function textDetails(
  given: Pick<TextInputLine, 'title' | 'publisher' | 'address' | 'published'>,
): PageDetails {
  return {
    title: readWords(given.title, 'title'),
    publisher: readWords(given.publisher, 'publisher'),
    url: readAddress(given.address),
    published: readPublished(given.published),
  };
}

/** What was given, and for the rest what the page of the text says of itself. */
export function detailsOf(page: PageDetails, given: PageDetails = noDetails): PageDetails {
  return {
    title: given.title ?? page.title,
    publisher: given.publisher ?? page.publisher,
    url: given.url ?? page.url,
    published: given.published ?? page.published,
  };
}

function readWords(words: unknown, what: 'title' | 'publisher'): string | null {
  if (words === undefined || words === null) return null;
  if (typeof words === 'string' && words.trim() !== '') return words.trim();
  throw new BadInput(`The ${what} is ${JSON.stringify(words)}; it must be a text with words.`);
}

function readAddress(address: unknown): string | null {
  if (address === undefined || address === null) return null;
  const url = typeof address === 'string' ? addressOf(address) : null;
  if (url !== null) return url;
  throw new BadInput(
    `The address is ${JSON.stringify(address)}; it must be one of the web, as https://example.org/news.`,
  );
}
