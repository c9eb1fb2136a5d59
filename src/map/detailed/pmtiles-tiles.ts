/** Gives MapLibre the tiles of the PMTiles file that is drawn now. */
import { addProtocol } from 'maplibre-gl';
import type { PMTiles } from 'pmtiles';
import { pmtilesScheme } from './pmtiles-scheme';

/** MapLibre has one handler for each scheme of addresses. */
export function givePmtilesTiles(pmtiles: PMTiles): void {
  addProtocol(pmtilesScheme, async ({ url }, { signal }) => {
    const [z = NaN, x = NaN, y = NaN] = url
      .slice(`${pmtilesScheme}://`.length)
      .split('/')
      .map(Number);
    const tile = await pmtiles.getZxy(z, x, y, signal);
    // A PMTiles file has no tile where there is nothing.
    return { data: tile?.data ?? new ArrayBuffer(0) };
  });
}
