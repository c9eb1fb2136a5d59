/** Saves data of the atlas as a file, or all of it as one archive. */
import type { NameOf } from '../../catalog/naming';
import type { Catalog } from '../../catalog/types';
import type { FileNotice } from '../../formats/dataset';
import type { DataFileFormat } from '../../formats/file-types/ids';
import type { Exported } from '../../formats/whole-atlas';
import type { OwnLayer } from '../../own-layers/own-layer';
import type { WorldPlace } from '../../linking/names/world';
import { paced } from '../shared/pauses';
import { saveBlob, saveFile } from '../shared/save-file';

export interface DataSource {
  readonly catalog: Catalog;
  /** Address of the gazetteer of the world around. */
  readonly world: string;
  readonly nameOf: NameOf;
  readonly notes: FileNotice;
}

/** Throws where a part could not be loaded. */
export async function saveData(
  { catalog, world, nameOf, notes }: DataSource,
  what: Exported,
  format: DataFileFormat,
): Promise<void> {
  const [{ dataFiles }, { dataOf }] = await loadWriters();
  const places = what === 'gazetteer' ? await placesOf(catalog, world) : noPlaces;
  const { extensions, mediaType, write } = dataFiles[format];
  const content = write(
    dataOf(catalog, what, () => places, nameOf),
    notes,
  );
  await saveFile(`${catalog.atlas.id}-${what}${extensions[0]}`, mediaType, content);
}

/** Every layer in every format, the gazetteer, the record and own layers. Rests between two files. */
export async function saveEverything(
  { catalog, world, notes }: DataSource,
  own: readonly OwnLayer[],
): Promise<void> {
  const [, { wholeAtlas }, { zipArchive }] = await loadWriters();
  const places = await placesOf(catalog, world);
  const made = zipArchive(notes.now);
  await paced(
    wholeAtlas(catalog, () => places, notes),
    made.add,
  );
  if (own.length > 0) {
    const { filesOfLayers } = await import('../../own-layers/layer-file');
    await paced(filesOfLayers(own), made.add);
  }
  saveBlob(`${catalog.atlas.id}.zip`, new Blob([...made.end()], { type: 'application/zip' }));
}

const noPlaces = { places: new Map(), sources: new Map() };

function loadWriters() {
  return Promise.all([
    import('../../formats/file-types'),
    import('../../formats/whole-atlas'),
    import('../../formats/zip'),
  ]);
}

/** The file was checked when the atlas was built. */
async function placesOf(catalog: Catalog, world: string) {
  const [{ gazetteer }, response] = await Promise.all([
    import('../../formats/gazetteer'),
    fetch(world),
  ]);
  if (!response.ok) throw new Error(`${world}: ${response.status}`);
  return gazetteer(catalog, (await response.json()) as readonly WorldPlace[]);
}
