/** `atlas link`: finds the places and days that a text names, with the same engine as the page. */
import { parseArgs } from 'node:util';
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
import { dayOf, readText } from './read-text';
import { readLanguage, readPublished, textOf, type TextInputLine } from './text-options';

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
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        jsonl: { type: 'boolean' },
        format: { type: 'string', default: 'json' },
        published: { type: 'string' },
        explain: { type: 'boolean' },
      },
    });
    const format = readFormat(values.format);
    if (values.jsonl && format)
      throw new BadInput('--jsonl answers in JSON only: leave out --format.');
    if (values.explain && format)
      throw new BadInput('--explain answers in JSON only: leave out --format.');
    if (format && positionals.length > 1)
      throw new BadInput(`--format ${format} makes one document: name one file.`);
    if (values.jsonl && positionals.length > 0)
      throw new BadInput('--jsonl reads its texts from standard input: leave out the files.');
    const { lang, published, jsonl = false, explain = false } = values;
    return { lang, published, jsonl, format, explain, files: positionals };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

/** The export format; null means JSON lines of our own. */
function readFormat(name: string): ExportFormat | null {
  if (name === 'json') return null;
  const known = exportFormats.find((format) => format === name);
  if (known) return known;
  const all = ['json', ...exportFormats].join(', ');
  throw new BadInput(`There is no format ${JSON.stringify(name)}; the formats are ${all}.`);
}
