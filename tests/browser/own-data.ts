/** What the browser tests about data of one's own do, as a person does it. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { seen } from '../own-layers/a-layer';
import { rendered } from './atlas-page';

export const panel = (page: Page) => page.getByRole('region', { name: 'Panel' });
export const file = (features: readonly unknown[], name = 'seen.geojson') => ({
  name,
  mimeType: 'application/geo+json',
  buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })),
});

/** Brings features by the picker and adds them. */
export async function add(page: Page, features: readonly unknown[] = seen, name?: string) {
  await page.getByRole('button', { name: 'Add data' }).click();
  await page.getByLabel('Choose a file').setInputFiles(file(features, name));
  await page.getByRole('button', { name: 'Add to the map' }).click();
  await panel(page).getByRole('heading', { name: 'Table' }).waitFor();
}

/** The features of own layers on the map, once they are as many as expected. */
export const drawn = (page: Page) => expect.poll(async () => (await rendered(page, 'own')).length);
export const key = (page: Page) => page.getByRole('region', { name: /^Who held what on/ });
