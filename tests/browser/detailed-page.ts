/** Chooses a background from another host, as a reader does, and looks at what comes of it. */
import type { Page } from 'playwright';
import type { TileHost } from '../background/tile-host';
import { openDrawn, type Opening } from './atlas-page';

export const kinds = {
  style: ['A map style of your own', 'Address of the style (version 8)'],
  pmtiles: ['A PMTiles file of your own', 'Address of the PMTiles file'],
  terrain: [
    'Terrain: hills in shade',
    'Address of the TileJSON, or of the tiles with {z}, {x} and {y}',
  ],
} as const;

/** What browsers write of the faults that a test makes. */
export const ofFaults =
  /Failed to load resource|ERR_|CORS|Access-Control|Content Security Policy|was preloaded/;

/** The default page with its layers and its choice of background. */
export function openChoice(host: TileHost, opening: Opening = {}): Promise<Page> {
  const path = '?show=layers#map=8/39.75/46.75';
  return openDrawn({ path, embeds: host.origin, ...opening });
}

/** Opens the page with a background of a kind that lies at a path of the host. */
export async function choose(page: Page, kind: keyof typeof kinds, address: string): Promise<void> {
  const [label, field] = kinds[kind];
  await page.getByRole('radio', { name: label }).check();
  await page.getByRole('textbox', { name: field }).fill(address);
  await page.getByRole('button', { name: 'Open the map with this background' }).click();
}

/** Waits for the page with the background, and its map. */
export async function onDetailedPage(page: Page): Promise<void> {
  await page.waitForURL(/\/background\.html/);
  await page.locator('[aria-busy=false]').waitFor({ timeout: 60_000 });
}

/** Which sections of its tiles the map draws now. */
export function sectionsDrawn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.corridorAtlas?.sections() ?? []);
}
