/** Options that every command about texts has: the language and the day of publication. */
import { isDate, precisionOf } from '../chronology/dates';
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
}

/** The text of a line. Throws `BadInput` where it has none. */
export function textOf({ text }: TextInputLine): string {
  if (typeof text !== 'string') throw new BadInput('The line has no "text" that is a string.');
  return text;
}

export function readLanguage(lang: unknown): LinkLanguage | undefined {
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
