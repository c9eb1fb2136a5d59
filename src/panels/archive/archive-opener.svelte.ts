import { hostedFiles, type ArchiveFiles } from '../../archive/archive-files';
import { linkedBy } from '../../archive/linked-by';
import { openArchive } from '../../archive/open-archive';
import { archiveTroubleOf, type ArchiveTrouble } from '../../archive/trouble';
import { fetchText } from '../../fetch-text';
import { placeOfWorld } from '../../formats/gazetteer';
import { parseWorld } from '../../linking/names/world';
import { placeNamed, type NamedPlace } from '../../reading/named-places';
import type { PanelContext } from '../shared/context';

/** Opens the archive that the reader names or picks, and says what is wrong where it cannot. */
export class ArchiveOpener {
  busy = $state.raw(false);
  trouble: ArchiveTrouble | null = $state.raw(null);
  readonly #context: PanelContext;

  constructor(context: PanelContext) {
    this.#context = context;
  }

  /** The folder at an address, which may be relative to the page. */
  async address(folder: string): Promise<void> {
    await this.#open(folder, () => hostedFiles(folder, document.baseURI));
  }

  /** A folder of this device. */
  async picked(files: ArchiveFiles | null): Promise<void> {
    if (files) await this.#open('', () => files);
  }

  async #open(folder: string, filesOf: () => ArchiveFiles): Promise<void> {
    const { app, reader, world } = this.#context;
    [this.busy, this.trouble] = [true, null];
    try {
      const files = filesOf();
      const places = await placesFor(this.#context.app.catalog, world);
      const opened = await openArchive(files, linkedBy(app.catalog), (id) => places.has(id));
      reader.archive.show(opened, places);
      const { panel } = app;
      const place = panel.kind === 'archive' ? panel.place : null;
      if (panel.kind === 'archive') app.open({ kind: 'archive', folder, place });
    } catch (error) {
      this.trouble = archiveTroubleOf(error, folder);
    }
    this.busy = false;
  }
}

/** Every place that an archive may name: those of the atlas, and those of the world around. */
async function placesFor(
  catalog: PanelContext['app']['catalog'],
  world: string,
): Promise<ReadonlyMap<string, NamedPlace>> {
  const { places } = parseWorld(await fetchText(world));
  // Without the file of the world, its places are told as unknown.
  const records = (places ?? []).map(placeOfWorld);
  const around = records.map((record): NamedPlace => {
    const { id, kind, lon, lat } = record;
    return { id, kind, at: [lon, lat], feature: null, record };
  });
  const own = catalog.features.flatMap(({ id }) => placeNamed(catalog, [], id) ?? []);
  return new Map([...around, ...own].map((place) => [place.id, place]));
}
