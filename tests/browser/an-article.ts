/** What the browser tests about reading an article do, as a person does it. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { contentOf } from './atlas-page';

/** Opens the form by its button and reads a pasted text. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Map your own article' }).click();
  await page.getByRole('textbox', { name: 'Text of the article' }).fill(text);
  await page.getByRole('button', { name: 'Mark its places' }).click();
  await textOf(page).waitFor();
}

/** The text of the open article. */
export const textOf = (page: Page) => page.locator('.text');
export const panelOf = (page: Page) => page.getByRole('region', { name: 'Panel' });
/** The bar with the mention that is read. */
export const barOf = (page: Page) => page.getByRole('region', { name: 'Mention', exact: true });
export const linkOn = (page: Page, words: string) =>
  textOf(page).getByRole('link', { name: words, exact: true }).first();

/** Opens a file as if it was chosen on the disk. */
export async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.getByRole('button', { name: 'Map your own article' }).click();
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.getByLabel(/^Open a file/).setInputFiles({ name, mimeType: '', buffer });
}

/** What the form tells the reader. */
export async function said(page: Page, sentence: RegExp): Promise<void> {
  await panelOf(page).getByRole('status').filter({ hasText: sentence }).waitFor();
}

/** The id of the place that is lit on the map. */
export const litOnMap = (page: Page) => page.evaluate(() => window.corridorAtlas?.lit() ?? null);

/** Presses a button that saves a file, and returns the content. */
export async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await saving;
  return {
    name: download.suggestedFilename(),
    text: (await contentOf(download)).toString(),
  };
}

/** Waits until a place is in the middle third of the map. */
export async function expectCamera(page: Page, [lon, lat]: readonly [number, number]) {
  await expect
    .poll(() => {
      const [, atLat = 0, atLon = 0] = new URL(page.url()).hash
        .replace('#map=', '')
        .split('/')
        .map(Number);
      return Math.hypot(atLon - lon, atLat - lat);
    })
    .toBeLessThan(0.6);
}
