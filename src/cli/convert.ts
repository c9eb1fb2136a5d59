/** `atlas convert`: somebody's file of data in another format, on standard output. */
import { once } from 'node:events';
import { basename } from 'node:path';
import { broughtData } from '../formats/brought-data';
import type { FileNotice } from '../formats/dataset';
import { encodings } from '../formats/encoding';
import { dataFiles } from '../formats/file-types';
import type { FileReading } from '../formats/readers/file-reading';
import { readDataFile } from '../formats/readers/read-data-file';
import type { ReadingOptions } from '../formats/readers/reading-options';
import { toponymsOf } from '../formats/readers/toponyms';
import { BadInput } from './bad-input';
import { englishNotice } from './english-notice';
import { loadCatalog } from './geodata-files';
import { parseWords, readFormat } from './parse-words';
import { fileProblemLine, offerLine } from './problem-line';
import { nameOf, readBytes } from './read-bytes';

const written = ['geojson', 'geojson-lines', 'kml', 'csv'] as const;

interface Asked {
  readonly file: string;
  readonly to: (typeof written)[number];
  /** The one layer that is wanted; null for all. */
  readonly layer: string | null;
  /** Wanted is what was left out. */
  readonly leftOut: boolean;
  readonly reading: ReadingOptions;
}

/**
 * Writes what was read to standard output and what was wrong to standard error. The status is 1
 * where something was left out.
 */
export async function convert(words: readonly string[]): Promise<number> {
  const asked = readWords(words);
  const catalog = loadCatalog();
  const options = {
    ...asked.reading,
    toponyms: toponymsOf(catalog),
    area: catalog.atlas.studyArea,
  };
  const read = await readDataFile(readBytes(asked.file), basename(nameOf(asked.file)), options);
  const layers = layersOf(read, asked);
  sayWhatIsWrong(nameOf(asked.file), read);
  const features = layers.flatMap((layer) => layer.features);
  const pieces = asked.leftOut
    ? lines(read.leftOut)
    : parts(features, layers, asked.to, englishNotice(catalog));
  for (const part of pieces) if (!process.stdout.write(part)) await once(process.stdout, 'drain');
  return read.problems.some(({ outcome }) => outcome === 'left-out') ? 1 : 0;
}

function parts(
  features: FileReading['layers'][number]['features'],
  layers: FileReading['layers'],
  to: Asked['to'],
  notes: FileNotice,
): Iterable<string> {
  if (features.length === 0) return [];
  if (to === 'geojson-lines') return lines(features);
  const title = layers.map(({ name }) => name).join(', ');
  return dataFiles[to].write(broughtData(features, title), notes);
}

function* lines(values: readonly unknown[]): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

function layersOf({ layers }: FileReading, { layer, file }: Asked): FileReading['layers'] {
  if (layer === null) return layers;
  const found = layers.filter(({ name }) => name === layer);
  if (found.length > 0) return found;
  const names = layers.map(({ name }) => name).join(', ');
  throw new BadInput(`${nameOf(file)} has no layer "${layer}"; its layers: ${names || 'none'}.`);
}

/** Each problem on a line, how a table was understood, and how to read the file otherwise. */
function sayWhatIsWrong(file: string, { problems, offers, table }: FileReading): void {
  const say = (line: string) => process.stderr.write(`atlas: ${line}\n`);
  for (const problem of problems) say(fileProblemLine(file, problem));
  if (table) {
    const mark = table.delimiter === '\t' ? 'tab' : table.delimiter;
    const comma = table.decimalComma ? ', decimal comma' : '';
    say(`${file}: delimiter ${mark}${comma}; place from column ${table.columns.join(' and ')}`);
  }
  for (const offer of offers) say(`${file}: ${offerLine(offer)}`);
}

function readWords(words: readonly string[]): Asked {
  const { values, positionals } = parseWords(words, {
    to: { type: 'string', default: 'geojson' },
    layer: { type: 'string' },
    'left-out': { type: 'boolean', default: false },
    swap: { type: 'boolean', default: false },
    epsg: { type: 'string' },
    encoding: { type: 'string' },
    delimiter: { type: 'string' },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new BadInput('Name one file, or - for standard input: atlas convert FILE.');
  const { epsg, encoding, delimiter } = values;
  return {
    file,
    to: readFormat(values.to, written),
    layer: values.layer ?? null,
    leftOut: values['left-out'],
    reading: {
      swap: values.swap,
      ...(epsg !== undefined && { epsg: readEpsg(epsg) }),
      ...(encoding !== undefined && { encoding: readFormat(encoding, encodings) }),
      ...(delimiter !== undefined && { delimiter: readDelimiter(delimiter) }),
    },
  };
}

function readEpsg(word: string): number {
  const code = /^(?:EPSG:)?(\d{4,6})$/i.exec(word)?.[1];
  if (code !== undefined) return Number(code);
  throw new BadInput(
    `--epsg wants the number of a reference system, such as 32638, not "${word}".`,
  );
}

function readDelimiter(word: string): string {
  if (word === 'tab') return '\t';
  if ([...word].length === 1 && !/["\s]/.test(word)) return word;
  throw new BadInput(`--delimiter wants one character, or "tab", not "${word}".`);
}
