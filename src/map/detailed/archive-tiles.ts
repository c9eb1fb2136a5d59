/** Gives MapLibre the tiles of the archive that is drawn now. */
import { addProtocol } from 'maplibre-gl';
import type { PMTiles } from 'pmtiles';
import { archiveScheme } from './archive-scheme';

/** MapLibre has one handler for each scheme of addresses. */
export function giveArchiveTiles(archive: PMTiles): void {
  addProtocol(archiveScheme, async ({ url }, { signal }) => {
    const [z = NaN, x = NaN, y = NaN] = url
      .slice(`${archiveScheme}://`.length)
      .split('/')
      .map(Number);
    const tile = await archive.getZxy(z, x, y, signal);
    // An archive has no tile where there is nothing.
    return { data: tile?.data ?? new ArrayBuffer(0) };
  });
}
