import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { barOf, linkOn, openFile, panelOf, paste, saved, textOf } from './an-article';
import { openLists, useBrowser } from './atlas-page';

useBrowser();

const text = 'De Goris a Lachín, y de Lachín a Shushi. En Bakú, silencio.';
const counts = (page: Page) =>
  panelOf(page)
    .getByRole('status')
    .filter({ hasText: /mentions? of/ });
const choosePlace = async (page: Page, name: string, option: RegExp) => {
  await page.getByRole('combobox', { name: 'Search for a place' }).fill(name);
  await page.getByRole('option', { name: option }).first().click();
};

describe('correcting links', () => {
  it('accepts, changes and removes; a reload has it all, and undo takes it back', async () => {
    const page = await openLists();
    await paste(page, text);
    await linkOn(page, 'Goris').click();
    await barOf(page).getByRole('button', { name: 'Accept' }).click();
    await barOf(page)
      .getByText(/checked/)
      .waitFor();
    await linkOn(page, 'Lachín').click();
    await barOf(page).getByRole('button', { name: 'Another place' }).click();
    await choosePlace(page, 'Lachin district', /district/i);
    await barOf(page)
      .getByText(/linked by hand/)
      .waitFor();
    await linkOn(page, 'Bakú').click();
    await barOf(page).getByRole('button', { name: 'No place' }).click();
    await barOf(page).waitFor({ state: 'detached' });
    await counts(page).getByText('1 checked').waitFor();
    await page.reload();
    await counts(page).getByText('1 by hand').waitFor();
    expect(await textOf(page).getByRole('link').allTextContents()).toEqual([
      'Goris',
      'Lachín',
      'Lachín',
      'Shushi',
    ]);
    expect(await linkOn(page, 'Goris').getAttribute('class')).toContain('verified');
    expect(await linkOn(page, 'Lachín').getAttribute('class')).toContain('edited');
    for (const links of [5, 5, 5]) {
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => textOf(page).getByRole('link').count()).toBe(links);
    }
    await counts(page).getByText('5 unchecked').waitFor();
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Redo' }).click();
    await counts(page).getByText('1 checked').waitFor();
  });

  it('links words that are selected in the text, and words that are written', async () => {
    const page = await openLists();
    await paste(page, 'Fueron al collado y a la meseta, cerca de Shushi.');
    await textOf(page)
      .getByText('collado')
      .dblclick({ position: { x: 130, y: 10 } });
    const form = page.getByRole('form', { name: 'Link words by hand' });
    await form.waitFor();
    const selected = await form.getByRole('textbox', { name: 'Words in the text' }).inputValue();
    expect('Fueron al collado y a la meseta'.split(' ')).toContain(selected);
    await choosePlace(page, 'Jidir Duzu', /Jidir/);
    await form.getByRole('button', { name: 'Link these words' }).click();
    await linkOn(page, selected).waitFor();
    expect(await linkOn(page, selected).getAttribute('class')).toContain('edited');
    await page.getByRole('button', { name: 'Link words by hand' }).click();
    await form.getByRole('textbox', { name: 'Words in the text' }).fill('el volcán');
    await choosePlace(page, 'Vienna', /Vienna/);
    await form.getByRole('button', { name: 'Link these words' }).click();
    await form.getByText('“el volcán” does not occur').waitFor();
    await form.getByRole('textbox', { name: 'Words in the text' }).fill('la meseta');
    await form.getByRole('button', { name: 'Link these words' }).click();
    await barOf(page).getByText('Vienna').first().waitFor();
    await barOf(page)
      .getByText(/outside this map/)
      .waitFor();
  });

  it('finds links again in a changed text, and lists those that are gone', async () => {
    const page = await openLists();
    await paste(page, text);
    for (const words of ['Goris', 'Shushi']) {
      await linkOn(page, words).click();
      await barOf(page).getByRole('button', { name: 'Accept' }).click();
    }
    await page.getByRole('button', { name: 'Change the text' }).click();
    const form = page.getByRole('form', { name: 'Change the text' });
    const changed = `Corregido el lunes.\n\n${text.replace('De Goris a Lachín, y de', 'De')}`;
    await form.getByRole('textbox', { name: 'Text of the article' }).fill(changed);
    await form.getByRole('button', { name: 'Save' }).click();
    const lost = page.getByRole('region', { name: '1 link has no certain place in this text' });
    await lost.getByText('Goris', { exact: true }).first().waitFor();
    expect(await linkOn(page, 'Shushi').getAttribute('class')).toContain('verified');
    await page.getByRole('button', { name: 'Undo' }).click();
    await lost.waitFor({ state: 'detached' });
    expect(await linkOn(page, 'Goris').getAttribute('class')).toContain('verified');
  });

  it('reads the text in the language that its reader chooses, and keeps what was corrected', async () => {
    const page = await openLists();
    await paste(page, 'Shushi.');
    await page.getByRole('button', { name: 'About this article' }).click();
    const about = page.getByRole('form', { name: 'About this article' });
    await about.getByRole('textbox', { name: 'Title' }).fill('Una visita');
    await about.getByRole('textbox', { name: 'Date' }).fill('2022-13-01');
    await about.getByRole('button', { name: 'Save' }).click();
    await about.getByText('“2022-13-01” is not a date that exists').waitFor();
    await about.getByRole('textbox', { name: 'Date' }).fill('2022-08-27');
    await about.getByRole('combobox', { name: 'Language' }).selectOption('es');
    await about.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Una visita', level: 2 }).waitFor();
    await panelOf(page).getByText('Your article · in Spanish', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'Shushi.', level: 2 }).waitFor();
  });

  it('goes to the day that its reader gives the article', async () => {
    const page = await openLists();
    await paste(page, 'Shushi.');
    await page.getByRole('button', { name: 'About this article' }).click();
    const about = page.getByRole('form', { name: 'About this article' });
    await about.getByRole('textbox', { name: 'Date' }).fill('2020-11-09');
    await about.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => page.url()).toContain('date=2020-11-09');
  });

  it('deletes an article for good', async () => {
    const page = await openLists();
    await paste(page, text);
    const address = page.url();
    await page.getByRole('button', { name: 'Delete' }).click();
    const sure = page.getByRole('group', { name: 'Delete' });
    await sure.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await sure.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('heading', { name: /Bakú molesta/ }).waitFor();
    await page.goto(address);
    await panelOf(page).getByText('This article is not in this browser').waitFor();
  });

  it('shows a change of one window in another', async () => {
    const page = await openLists();
    await paste(page, text);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await linkOn(other, 'Goris').click();
    await barOf(other).getByRole('button', { name: 'Accept' }).click();
    await expect.poll(() => linkOn(page, 'Goris').getAttribute('class')).toContain('verified');
    await other.close();
  });
});

describe('the card of a place', () => {
  it('gathers the sentences of every article, filtered, and leads back to each', async () => {
    const page = await openLists();
    await paste(page, text);
    await linkOn(page, 'Shushi').click();
    await barOf(page).getByRole('link', { name: 'Details' }).click();
    const excerpts = page.getByRole('list', { name: 'In the article' });
    await excerpts.getByText('De Goris a Lachín, y de Lachín a Shushi.', { exact: true }).waitFor();
    const before = await excerpts.getByRole('listitem').count();
    expect(before).toBeGreaterThan(4);
    const publisher = excerpts.getByRole('link', { name: 'Read in context' }).last();
    expect(await publisher.getAttribute('href')).toMatch(/soyarmenio\.com.*#:~:text=/);
    await page.getByRole('combobox', { name: 'Article' }).selectOption({ index: 1 });
    await expect.poll(() => excerpts.getByRole('listitem').count()).toBe(1);
    await excerpts.getByRole('link', { name: 'Read in context' }).click();
    await barOf(page).getByText('Shusha / Shushi').waitFor();
  });
});

describe('saving and bringing links', () => {
  it('saves one file that brings everything back in another browser', async () => {
    const page = await openLists();
    await paste(page, text);
    await linkOn(page, 'Goris').click();
    await barOf(page).getByRole('button', { name: 'Accept' }).click();
    await page.getByRole('button', { name: 'Export / import' }).click();
    const file = await saved(page, 'Project file (reopens here)');
    expect(file.name).toMatch(/\.atlas\.json$/);
    const elsewhere = await openLists();
    await openFile(elsewhere, file.name, file.text);
    await counts(elsewhere).getByText('1 checked').waitFor();
    expect(await textOf(elsewhere).textContent()).toContain(text);
    expect(await linkOn(elsewhere, 'Goris').getAttribute('class')).toContain('verified');
  });

  it('saves for other programs, and brings annotations back to the same text', async () => {
    const page = await openLists();
    await paste(page, text);
    await linkOn(page, 'Shushi').click();
    await barOf(page).getByRole('button', { name: 'Accept' }).click();
    await page.getByRole('button', { name: 'Export / import' }).click();
    const annotations = await saved(page, 'Web Annotation');
    expect(JSON.parse(annotations.text)).toMatchObject({
      '@context': expect.anything() as unknown,
      type: 'AnnotationCollection',
    });
    const places = JSON.parse((await saved(page, 'Linked Places')).text) as { features: unknown[] };
    expect(places.features.length).toBe(4);
    for (const format of ['GeoJSON', 'CSV']) readByGdal(await saved(page, format));
    await page.getByRole('button', { name: 'Undo' }).click();
    await page
      .getByLabel('Import links from a file')
      .setInputFiles({ ...annotations, mimeType: '', buffer: Buffer.from(annotations.text) });
    await panelOf(page).getByText('5 links were imported.').waitFor();
    expect(await linkOn(page, 'Shushi').getAttribute('class')).toContain('verified');
  });
});

/** If GDAL is installed, it reads the saved file: a layer with a feature for each link. */
function readByGdal({ name, text: content }: { name: string; text: string }): void {
  if (spawnSync('ogrinfo', ['--version']).status !== 0) return;
  const file = join(mkdtempSync(join(tmpdir(), 'atlas-')), name.replace(/^.*(?=\.\w+$)/, 'links'));
  writeFileSync(file, content);
  const { stdout, status } = spawnSync('ogrinfo', ['-ro', '-al', '-so', file], {
    encoding: 'utf8',
  });
  expect([status, /Feature Count: (\d+)/.exec(stdout)?.[1]]).toEqual([0, '5']);
}
