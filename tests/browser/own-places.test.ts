import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { barOf, linkOn, panelOf, paste, textOf } from './an-article';
import { openDrawn, rendered, useBrowser } from './atlas-page';

useBrowser();

const text = 'Two families left Nngi for Stepanakert. Nobody stayed in Nngi.';
const form = (page: Page) => page.getByRole('form', { name: 'A place of your own' });

/** The links of the words in the text. */
const links = (page: Page) => textOf(page).getByRole('link', { name: 'Nngi', exact: true });

/** Opens the form of a place for words of the open article. */
async function give(page: Page, words: string) {
  await page.getByRole('button', { name: 'Link words by hand' }).click();
  await page.getByRole('textbox', { name: 'Words in the text' }).fill(words);
  await page.getByRole('button', { name: 'Give these words a place of your own' }).click();
  await form(page).waitFor();
}

describe('a place of one’s own', () => {
  it('is given to words by coordinates, found in other articles, moved and removed', async () => {
    const page = await openDrawn({ path: '?show=read' });
    await paste(page, 'They came from Nngi to Shushi.');
    await paste(page, text);
    await linkOn(page, 'Stepanakert').waitFor();
    expect(await links(page).count()).toBe(0);

    await give(page, 'Nngi');
    await form(page).getByRole('button', { name: 'Save the place' }).click();
    await form(page).getByText('Say where it is').waitFor();
    await form(page).getByLabel('Latitude, longitude').fill('39.8, 46.9');
    await form(page).getByLabel('Kind').selectOption('Village');
    await form(page).getByLabel('Accuracy in metres').fill('500');
    await form(page).getByRole('button', { name: 'Another name' }).click();
    await form(page).getByRole('textbox', { name: 'Name' }).last().fill('Նինգի');
    await form(page).getByRole('combobox', { name: 'Language' }).last().selectOption('Armenian');
    await form(page).getByRole('button', { name: 'Save the place' }).click();
    await expect.poll(() => links(page).count()).toBe(2);
    await expect.poll(async () => (await rendered(page, 'own')).length).toBeGreaterThan(0);

    await links(page).last().click();
    await barOf(page).getByRole('button', { name: 'Why this link?' }).click();
    await barOf(page).getByText('it is a place of your own').waitFor();
    await barOf(page).getByRole('link', { name: 'Details' }).click();
    await panelOf(page).getByText('The atlas knows nothing of it').waitFor();
    await panelOf(page).getByText('Նինգի').first().waitFor();
    await panelOf(page).getByRole('heading', { name: 'In your articles (3)' }).waitFor();

    await page.reload();
    await panelOf(page).getByRole('button', { name: 'Change' }).click();
    await form(page).getByRole('button', { name: 'Choose on the map' }).click();
    await form(page).getByText('Click the map').waitFor();
    const map = page.getByRole('region', { name: 'Map', exact: true });
    await map.click({ position: { x: 300, y: 200 } });
    const field = form(page).getByLabel('Latitude, longitude');
    await expect.poll(() => field.inputValue()).not.toBe('39.8, 46.9');
    await form(page).getByRole('button', { name: 'Save the place' }).click();
    await form(page).waitFor({ state: 'detached' });

    await panelOf(page).getByRole('button', { name: 'Remove this place' }).click();
    await page.getByRole('button', { name: 'Map your own article' }).click();
    await panelOf(page).getByRole('link', { name: 'They came from Nngi' }).click();
    await linkOn(page, 'Shushi').waitFor();
    await expect.poll(() => links(page).count()).toBe(0);
  });

  it('comes from a gazetteer in Linked Places format', async () => {
    const page = await openDrawn({ path: '?show=data' });
    const place = {
      '@id': 'https://example.org/places/1',
      type: 'Feature',
      properties: { title: 'Nngi' },
      geometry: { type: 'Point', coordinates: [46.9, 39.8] },
      names: [{ toponym: 'Nngi', lang: 'en' }],
      types: [{ identifier: 'aat:300008372', label: 'villages' }],
    };
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'places.lpf.json',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [place] })),
    });
    const choice = page.getByLabel('Names to find in texts');
    await choice.waitFor();
    expect(await choice.inputValue()).toBe('name');
    await page.getByRole('button', { name: 'Add to the map' }).click();
    await panelOf(page).getByRole('heading', { name: 'Table' }).waitFor();
    await paste(page, text);
    await expect.poll(() => links(page).count()).toBe(2);
  });
});
