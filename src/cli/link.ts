/** `atlas link`: finds the places and days that a text names, with the same engine as the page. */
import { exportFormats, type ExportFormat } from '../formats/exports';
import { gazetteer } from '../formats/place-records';
import { noDetails, type PageDetails } from '../formats/text-in/read-text';
import { reasons } from '../i18n/en/reasons';
import type { LinkLanguage } from '../linking/languages';
import { type Explained, Linker } from '../linking/linker';
import { reasonInWords } from '../sentences/reason-in-words';
import { BadInput } from './bad-input';
import { answerLines } from './jsonl';
import { linkDated } from './link-dated';
import { exportLinks } from './link-export';
import { loadLinkable } from './load-linkable';
import { parseWords, readFormat } from './parse-words';
import { dayOf, readText } from './read-text';
import {
  noFilesWithLines,
  readLanguage,
  readPublished,
  textOf,
  type TextInputLine,
} from './text-options';

/**
 * Links files (.html and .md by their text, with what the page says of itself as `page`), standard
 * input, or with --jsonl one `{"id","text","lang"?,"published"?}` a line.
 */
export async function link(words: readonly string[]): Promise<number> {
  const { lang, jsonl, format, explain, files, ...given } = readWords(words);
  const language = readLanguage(lang);
  const published = readPublished(given.published);
  const { catalog, world, places: linkable, linking } = loadLinkable();
  const linker = new Linker(linkable, linking);
  if (format)
    return exportLinks(
      files[0] ?? '-',
      format,
      language,
      linker,
      gazetteer(catalog, world),
      published,
    );
  const line = (
    id: string | null,
    text: string,
    of: LinkLanguage | undefined = language,
    day: string | null = published,
    page: PageDetails = noDetails,
  ) => {
    const { mentions, names, dates, pairs } = linkDated(linker, text, of, day);
    const places = explain ? { names: names.map(withWords) } : { mentions };
    const isTold = Object.values(page).some((detail) => detail !== null);
    return JSON.stringify({ id, ...(isTold && { page }), ...places, dates, pairs });
  };
  if (jsonl) {
    await answerLines(process.stdin, process.stdout, (asked: TextInputLine) => {
      return line(
        asked.id ?? null,
        textOf(asked),
        readLanguage(asked.lang) ?? language,
        readPublished(asked.published) ?? published,
      );
    });
    return 0;
  }
  for (const file of files.length > 0 ? files : ['-']) {
    const read = await readText(file);
    const id = file === '-' ? null : file;
    const answer = line(id, read.text, language, dayOf(read, published), read.details);
    process.stdout.write(`${answer}\n`);
  }
  return 0;
}

/** A name with its reason in words. */
function withWords(name: Explained) {
  return { ...name, because: reasonInWords(name, reasons) };
}

function readWords(words: readonly string[]) {
  const { values, positionals: files } = parseWords(words, {
    lang: { type: 'string' },
    jsonl: { type: 'boolean', default: false },
    format: { type: 'string', default: 'json' },
    published: { type: 'string' },
    explain: { type: 'boolean', default: false },
  });
  const { lang, published, jsonl, explain } = values;
  const named = readFormat(values.format, ['json', ...exportFormats]);
  // JSON lines of our own.
  const format: ExportFormat | null = named === 'json' ? null : named;
  if (jsonl && format) throw new BadInput('--jsonl answers in JSON only: leave out --format.');
  if (explain && format) throw new BadInput('--explain answers in JSON only: leave out --format.');
  if (format && files.length > 1)
    throw new BadInput(`--format ${format} makes one document: name one file.`);
  if (jsonl && files.length > 0) throw new BadInput(noFilesWithLines);
  return { lang, published, jsonl, format, explain, files };
}
