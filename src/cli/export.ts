/** `atlas export`: a layer, all layers or the gazetteer as one document, on standard output. */
import { once } from 'node:events';
import { dataFiles } from '../formats/file-types';
import { datasetFormats } from '../formats/file-types/ids';
import { typesLine } from '../formats/file-types/csv';
import { gazetteer } from '../formats/gazetteer';
import { dataOf, exported, wholeAtlas, type Exported } from '../formats/whole-atlas';
import { BadInput } from './bad-input';
import { englishNotice } from './english-notice';
import { loadCatalog } from './geodata-files';
import { loadLinkable } from './load-linkable';
import { parseWords, readFormat } from './parse-words';

/** `csvt` is the types of the columns of `csv`, which GDAL reads from a file beside it. */
const formats = [...datasetFormats, 'csvt', 'zip'] as const;
type Format = (typeof formats)[number];

export async function exportData(words: readonly string[]): Promise<number> {
  const { what, format } = readWords(words);
  const catalog = loadCatalog();
  const places = () => gazetteer(catalog, loadLinkable().world);
  const notes = englishNotice(catalog);
  if (format === 'zip') {
    const { zipArchive } = await import('../formats/zip');
    const made = zipArchive(notes.now);
    for (const file of wholeAtlas(catalog, places, notes)) made.add(file);
    for (const piece of made.end()) process.stdout.write(piece);
    return 0;
  }
  const data = dataOf(catalog, what, places);
  if (format === 'csvt') process.stdout.write(typesLine(data.columns));
  else
    for (const part of dataFiles[format].write(data, notes))
      if (!process.stdout.write(part)) await once(process.stdout, 'drain');
  return 0;
}

function readWords(words: readonly string[]): { what: Exported; format: Format } {
  const { values, positionals } = parseWords(words, {
    format: { type: 'string', default: 'geojson' },
  });
  const format = readFormat(values.format, formats);
  const what = readWhat(positionals);
  if (format === 'zip' && what !== 'all')
    throw new BadInput('--format zip holds everything: use "atlas export all --format zip".');
  return { what, format };
}

function readWhat([word = '', ...more]: readonly string[]): Exported {
  const known = exported.find((what) => what === word);
  if (known && more.length === 0) return known;
  throw new BadInput(
    word === ''
      ? `Name a layer to export: ${exported.join(', ')}.`
      : `There is no layer "${[word, ...more].join(' ')}"; choose from ${exported.join(', ')}.`,
  );
}
