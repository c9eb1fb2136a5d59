import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { linkOn, panelOf, paste, saved } from './an-article';
import { openDrawn, openLists, rendered, useBrowser } from './atlas-page';

useBrowser();

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});
const note = (number: number) =>
  file(
    `note-${number}.txt`,
    number % 2 === 0
      ? `Report ${number}\n\nThe road from Shushi to Goris was open.`
      : `Nota ${number}\n\nLa carretera a Lachín estaba cortada.`,
  );
const texts = (count: number) => Array.from({ length: count }, (_, number) => note(number));

/** Opens the part of the view where many files are chosen. */
async function openMany(page: Page) {
  await page.getByRole('button', { name: 'Map your own article' }).click();
  await page.getByText('Read many files at once').click();
}

describe('many articles at once', () => {
  it('are read from files, listed as a table, narrowed, searched and marked on the map', async () => {
    const page = await openDrawn({});
    await openMany(page);
    await page
      .getByLabel('Choose files')
      .setInputFiles([...texts(24), file('empty.txt', '…'), file('picture.jpg', 'x')]);
    await panelOf(page).getByText('Articles read: 24.').waitFor();
    await panelOf(page).getByText('Files that are no texts, left out: 1.').waitFor();
    await panelOf(page).getByText('Not read: 1.').waitFor();
    await panelOf(page).getByText('Shown: 24 of 24').waitFor();
    await expect.poll(async () => (await rendered(page, 'mentions')).length).toBeGreaterThan(0);

    await panelOf(page)
      .getByRole('combobox', { name: 'Place' })
      .selectOption({ label: 'Goris (12)' });
    await panelOf(page).getByText('Shown: 12 of 24').waitFor();
    await page.getByLabel('Words in the articles').fill('REPORT 22');
    await panelOf(page).getByText('Shown: 1 of 24').waitFor();
    await page.getByRole('table').getByRole('link', { name: 'Report 22' }).click();
    await linkOn(page, 'Goris').waitFor();
  });

  it('are refused above 1,000, with what reads more', async () => {
    const page = await openLists();
    await openMany(page);
    await page.getByLabel('Choose files').setInputFiles(texts(1001));
    await panelOf(page).getByText('The page reads up to 1,000 at once').waitFor();
    await panelOf(page).getByText('docs/archive.md').waitFor();
  });
});

describe('everything of one’s own', () => {
  it('is saved as one file, and comes back in another browser without replacing anything', async () => {
    const page = await openLists();
    await paste(page, 'De Goris a Shushi.');
    await page.getByRole('button', { name: 'Add data' }).click();
    const whole = await saved(page, 'Download everything');
    const other = await openLists();
    await other.getByRole('button', { name: 'Add data' }).click();
    const open = (text: string) =>
      other.getByLabel('Open a file with everything').setInputFiles(file(whole.name, text));
    await open(whole.text.slice(0, -40));
    await panelOf(other).getByText('is cut or damaged. Nothing was added.').waitFor();
    await open(whole.text);
    await panelOf(other).getByText('Articles added: 1. Layers added: 0.').waitFor();
    await open(whole.text);
    await panelOf(other).getByText('The same was here already: 1.').waitFor();
    await other.getByRole('button', { name: 'Map your own article' }).click();
    await panelOf(other).getByRole('link', { name: 'De Goris a Shushi.' }).click();
    await linkOn(other, 'Goris').waitFor();
  });
});
