/** `--layer FILE`: a layer of the person's own, which a question searches in place of the atlas. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { featureLayers, type Catalog } from '../catalog/types';
import { readDataFile } from '../formats/readers/read-data-file';
import { toponymsOf } from '../formats/readers/toponyms';
import { ownColumns } from '../own-layers/layer-summary';
import { guessTime } from '../own-layers/on-day';
import { newLayer, type OwnLayer } from '../own-layers/own-layer';
import { fileProblemLine } from './problem-line';
import { nameOf, readBytes } from './read-bytes';

/**
 * All layers of a file as one, with the days that its columns of dates say; null where the text
 * names a layer of the atlas, or no file. What is wrong with a feature goes to standard error.
 */
export async function layerOfFile(
  text: string | undefined,
  catalog: Catalog,
): Promise<OwnLayer | null> {
  const isAtlas = featureLayers.some((name) => name === text);
  if (text === undefined || isAtlas || !existsSync(text)) return null;
  const bytes = readBytes(text);
  const options = { toponyms: toponymsOf(catalog), area: catalog.atlas.studyArea };
  const { layers, problems } = await readDataFile(bytes, basename(text), options);
  for (const problem of problems)
    process.stderr.write(`atlas: ${fileProblemLine(nameOf(text), problem)}\n`);
  const features = layers.flatMap((layer) => layer.features);
  return newLayer({
    // The ids of its features are the same for the same file.
    id: `layer-${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`,
    added: '',
    name: basename(text),
    file: basename(text),
    features,
    time: guessTime(ownColumns(features)),
  });
}
