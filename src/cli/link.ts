/** `atlas link`: finds the places and days that a text names, with the same engine as the page. */
import { linkFormats, type LinkFormat } from '../formats/file-types/ids';
import { gazetteer } from '../formats/gazetteer';
import type { PageDetails } from '../formats/article-readers/read-text';
import { reasons } from '../i18n/en/reasons';
import type { LinkLanguage } from '../linking/languages';
import type { Explained } from '../linking/linker';
import { givenPlaces } from '../linking/names/own-places';
import { reasonInWords } from '../sentences/reason-in-words';
import { BadInput } from './bad-input';
import { englishNotice } from './english-notice';
import { answerLines } from './jsonl';
import { linkCompact } from './archive/link-compact';
import { linkDated } from './link-dated';
import { exportLinks } from './link-export';
import { loadLinkable, loadLinker } from './load-linkable';
import { readPlaces, gazetteerWith } from './own-places';
import { parseWords, readFormat } from './parse-words';
import { referenceDay, readText } from './read-text';
import {
  detailsOf,
  noFilesWithLines,
  textDetails,
  linkLanguage,
  lineText,
  type TextInputLine,
} from './text-options';

/**
 * Links files (.html and .md by their text, with what the page says of itself as `page`), standard
 * input, or with --jsonl one
 * `{"id","text","lang"?,"published"?,"title"?,"publisher"?,"address"?}` a line; with --compact, as
 * a part of an archive.
 */
export async function link(words: readonly string[]): Promise<number> {
  const { lang, jsonl, compact, format, explain, files, places, ...given } = readWords(words);
  const language = linkLanguage(lang);
  const about = textDetails(given);
  const linkable = loadLinkable();
  const own = await readPlaces(places, linkable.catalog);
  const linker = loadLinker(linkable, givenPlaces(own));
  if (format) {
    const known = gazetteerWith(gazetteer(linkable.catalog, linkable.world), own);
    const notes = englishNotice(linkable.catalog);
    return exportLinks(files[0] ?? '-', { format, notes }, language, linker, known, about);
  }
  const line = (
    id: string | null,
    text: string,
    of: LinkLanguage | undefined,
    day: string | null,
    page: PageDetails,
  ) => {
    const { mentions, dates, pairs } = linkDated(linker, text, of, day);
    const places = explain
      ? { names: linker.explain(text, of).names.map(withWords) }
      : { mentions };
    const isTold = Object.values(page).some((detail) => detail !== null);
    const lang = jsonl && of ? { lang: of } : {};
    return JSON.stringify({ id, ...lang, ...(isTold && { page }), ...places, dates, pairs });
  };
  if (jsonl) {
    const told = (asked: TextInputLine) => ({
      text: lineText(asked),
      page: detailsOf(about, textDetails(asked)),
      of: linkLanguage(asked.lang) ?? language,
    });
    if (compact) return await linkCompact(linkable.catalog, linker, told);
    await answerLines(process.stdin, process.stdout, (asked: TextInputLine) => {
      const { text, page, of } = told(asked);
      return line(asked.id ?? null, text, of, page.published, page);
    });
    return 0;
  }
  for (const file of files.length > 0 ? files : ['-']) {
    const read = await readText(file);
    const id = file === '-' ? null : file;
    const day = referenceDay(read, about.published);
    const answer = line(id, read.text, language, day, detailsOf(read.details, about));
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
    compact: { type: 'boolean', default: false },
    format: { type: 'string', default: 'json' },
    published: { type: 'string' },
    title: { type: 'string' },
    publisher: { type: 'string' },
    address: { type: 'string' },
    explain: { type: 'boolean', default: false },
    places: { type: 'string', multiple: true, default: [] },
  });
  const { lang, published, title, publisher, address, jsonl, compact, explain, places } = values;
  const named = readFormat(values.format, ['json', ...linkFormats]);
  // JSON lines of our own.
  const format: LinkFormat | null = named === 'json' ? null : named;
  if (jsonl && format) throw new BadInput('--jsonl answers in JSON only: leave out --format.');
  if (explain && format) throw new BadInput('--explain answers in JSON only: leave out --format.');
  if (compact && !jsonl) throw new BadInput('--compact is for lines: add --jsonl.');
  if (compact && explain) throw new BadInput('--compact has no reasons: leave out --explain.');
  if (format && files.length > 1)
    throw new BadInput(`--format ${format} makes one document: name one file.`);
  if (compact && places.length > 0)
    throw new BadInput(
      '--compact writes for an archive, whose places are those of the atlas: leave out --places.',
    );
  if (jsonl && files.length > 0) throw new BadInput(noFilesWithLines);
  const about = { published, title, publisher, address };
  return { lang, jsonl, compact, format, explain, files, places, ...about };
}
