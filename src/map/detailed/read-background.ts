import { openFreeMapDark, type BackgroundChoice } from '../../background/choice';
import { creditsOf } from '../../background/credits';
import type { DetailedBackground } from '../../background/detailed';
import { hostOf } from '../../background/trouble';

/** What OpenFreeMap asks for, where its own files do not say it. */
const openFreeMapCredit =
  '<a href="https://openfreemap.org">OpenFreeMap</a> <a href="https://www.openmaptiles.org/">© OpenMapTiles</a> <a href="https://www.openstreetmap.org/copyright">© OpenStreetMap</a>';

/**
 * Asks the host of a choice what is there, and makes what the map draws of it. Throws
 * BackgroundFailed.
 */
export async function readBackground(choice: BackgroundChoice): Promise<DetailedBackground> {
  const read = await readKind(choice);
  if (read.credits.length > 0) return read;
  if (choice.kind === 'openfreemap') return { ...read, credits: creditsOf(openFreeMapCredit) };
  // Who says nothing is named by the host.
  return { ...read, credits: [{ text: hostOf(choice.address), href: null }] };
}

async function readKind(choice: BackgroundChoice): Promise<DetailedBackground> {
  const { address, origins } = choice;
  if (choice.kind === 'pmtiles') {
    const [{ readPmtiles }, { pmtilesBackground }] = await Promise.all([
      import('../../background/read-pmtiles'),
      import('./pmtiles-style'),
    ]);
    return pmtilesBackground(await readPmtiles(address));
  }
  if (choice.kind === 'terrain') {
    const [{ readTerrain }, { terrainBackground }] = await Promise.all([
      import('../../background/read-terrain'),
      import('./terrain-style'),
    ]);
    return terrainBackground(await readTerrain(choice));
  }
  const isDark =
    choice.kind === 'openfreemap' && matchMedia('(prefers-color-scheme: dark)').matches;
  const { readStyle } = await import('../../background/read-style');
  return readStyle(isDark ? openFreeMapDark : address, origins);
}
