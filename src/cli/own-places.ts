/** `--places`: places of the person's own, which texts may name beside those of the atlas. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Catalog } from '../catalog/types';
import type { GazetteerPlace } from '../formats/linked-text';
import type { Gazetteer } from '../formats/gazetteer';
import { readDataFile } from '../formats/readers/read-data-file';
import { toponymsOf } from '../formats/readers/toponyms';
import { noProvenance } from '../own-layers/own-layer';
import { ownPlaces } from '../own-layers/own-places';
import { nameColumn } from '../own-layers/toponyms';
import { BadInput } from './bad-input';
import { fileProblemLine } from './problem-line';
import { nameOf, readBytes } from './read-bytes';

/**
 * The places of all files; an id counts once. What is wrong with a feature goes to standard error.
 * Throws `BadInput` for a file without a place that has a name.
 */
export async function readPlaces(
  files: readonly string[],
  catalog: Catalog,
): Promise<readonly GazetteerPlace[]> {
  const layers = [];
  for (const file of files) layers.push(...(await layersOf(file, catalog)));
  return ownPlaces(layers).map(({ record }) => record);
}

/** A gazetteer with these places. */
export function gazetteerWith(known: Gazetteer, own: readonly GazetteerPlace[]): Gazetteer {
  const places = new Map([...known.places, ...own.map((place) => [place.id, place] as const)]);
  return { ...known, places };
}

async function layersOf(file: string, catalog: Catalog) {
  const bytes = readBytes(file);
  // The ids of places without one of their own are the same for the same file.
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const options = { toponyms: toponymsOf(catalog), area: catalog.atlas.studyArea };
  const { layers, problems } = await readDataFile(bytes, basename(file), options);
  for (const problem of problems)
    process.stderr.write(`atlas: ${fileProblemLine(nameOf(file), problem)}\n`);
  const named = layers.map(({ features }, at) => ({
    id: at === 0 ? id : `${id}x${at + 1}`,
    features,
    toponyms: nameColumn(features),
    provenance: noProvenance,
  }));
  if (ownPlaces(named).length > 0) return named;
  throw new BadInput(
    `${nameOf(file)} has no place with a name: toponyms stand in the attribute "name", and in "name:hy", "name:az" and so on.`,
  );
}
