/** `atlas link`: the places that a text names, found by the engine that the page uses. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { problemLine } from '../catalog/problems';
import { linkLanguages, type LinkLanguage } from '../linking/languages';
import { Linker } from '../linking/linker';
import { catalogPlaces, placesAround } from '../linking/names/places';
import { parseWorld } from '../linking/names/world';
import { BadInput } from './bad-input';
import { loadCatalog, readWorld } from './geodata-files';
import { answerLines } from './jsonl';

/** A text above this many bytes is no article: V8 holds no longer string. */
const largest = 256 * 1024 * 1024;

/** A line of input, not yet checked. */
interface TextLine {
  readonly id?: string | null;
  readonly text?: unknown;
  readonly lang?: unknown;
}

/** Links files, standard input, or with --jsonl one `{"id","text","lang"?}` a line. */
export async function link(words: readonly string[]): Promise<number> {
  const { lang, jsonl, files } = readWords(words);
  const language = readLanguage(lang);
  const linker = loadLinker();
  const line = (id: string | null, text: string, of: LinkLanguage | undefined) =>
    JSON.stringify({ id, mentions: linker.link(text, of) });
  if (jsonl) {
    await answerLines(process.stdin, process.stdout, ({ id = null, text, lang: own }: TextLine) => {
      if (typeof text !== 'string') throw new BadInput('The line has no "text" that is a string.');
      return line(id, text, readLanguage(own) ?? language);
    });
    return 0;
  }
  for (const file of files.length > 0 ? files : ['-']) {
    const text = readText(file);
    if (text.trim() === '') process.stderr.write(`atlas: ${nameOf(file)} is empty.\n`);
    process.stdout.write(`${line(file === '-' ? null : file, text, language)}\n`);
  }
  return 0;
}

function readWords(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { lang: { type: 'string' }, jsonl: { type: 'boolean' } },
    });
    if (values.jsonl && positionals.length > 0)
      throw new BadInput('--jsonl reads its texts from standard input: leave out the files.');
    return { lang: values.lang, jsonl: values.jsonl === true, files: positionals };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

function readLanguage(lang: unknown): LinkLanguage | undefined {
  if (lang === undefined || lang === null) return undefined;
  const known = linkLanguages.find((language) => language === lang);
  if (known) return known;
  throw new BadInput(
    `Texts in ${JSON.stringify(lang)} cannot be linked; the languages are ${linkLanguages.join(', ')}.`,
  );
}

/** The linker of the catalog and the world around it. */
export function loadLinker(): Linker {
  const { places, problems } = parseWorld(readWorld());
  const [first] = problems;
  if (!places) throw new BadInput(`The geodata has problems: ${first ? problemLine(first) : ''}`);
  return new Linker([...catalogPlaces(loadCatalog()), ...placesAround(places)]);
}

function readText(file: string): string {
  const bytes = readBytes(file);
  if (bytes.length > largest)
    throw new BadInput(`${nameOf(file)} is larger than 256 MB: split it, or use --jsonl.`);
  if (bytes.includes(0))
    throw new BadInput(`${nameOf(file)} is not text: it has a byte 0. Give plain text in UTF-8.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BadInput(`${nameOf(file)} is not UTF-8: save it in that encoding.`);
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BadInput(`Cannot read ${nameOf(file)} (${code ?? String(error)}).`);
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}
