import { describe, expect, it } from 'vitest';
import { openFile, panelOf, paste, saved, textOf } from './an-article';
import { isWide, open, openLists, useBrowser } from './atlas-page';

useBrowser();

const text = `Diplomats in Shushi
27 August 2022

Yesterday ambassadors came to Shushi. On 8 November 2020 the town of Shushi was taken. It was founded in 1923.`;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

describe('the days that an article names', () => {
  it('are marked and move the date by a click or Enter; the track lists them in words', async () => {
    const page = await openLists();
    await paste(page, text);
    const track = page.getByRole('region', { name: 'Date track' });
    const slider = page.getByRole('slider', { name: 'Date' });
    await textOf(page).getByRole('link', { name: '8 November 2020' }).click();
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('8 November 2020');
    const yesterday = textOf(page).getByRole('link', { name: 'Yesterday' });
    expect(await yesterday.getAttribute('title')).toContain('26 August 2022');
    await yesterday.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('26 August 2022');
    const named = track.getByRole('list', { name: 'Dates that the article names' });
    expect(await named.getByRole('listitem').allTextContents()).toEqual([
      '8 November 2020: 8 November 2020',
      '26 August 2022: Yesterday',
      '27 August 2022: 27 August 2022',
    ]);
    const beyond = track.getByRole('list', { name: 'Dates of the article outside this map' });
    expect(await beyond.getByRole('listitem').allTextContents()).toEqual(['1923: 1923']);
    await panelOf(page).getByText('Dates of the article outside this map: 1923').waitFor();
  });

  it('open the card of their place on that day, with who held it and the events near it', async () => {
    const page = await openLists();
    await paste(page, text);
    await textOf(page).getByRole('link', { name: '8 November 2020' }).click();
    const together = panelOf(page).getByRole('list', { name: 'Place and date together' });
    await together.getByRole('link', { name: 'Shusha / Shushi · 8 November 2020' }).click();
    await page.getByRole('heading', { name: 'Shusha / Shushi', level: 2 }).waitFor();
    expect(new URL(page.url()).searchParams.get('date')).toBe('2020-11-08');
    await panelOf(page)
      .getByText(/Within ten days of the day shown: \d/)
      .waitFor();
  });

  it('can be corrected and refused by keyboard, and a saved file brings that back', async () => {
    const page = await openLists();
    await paste(page, text);
    await textOf(page).getByRole('link', { name: '1923' }).focus();
    await page.keyboard.press('Enter');
    const bar = page.getByRole('region', { name: 'Date in the text' });
    await bar.getByText('outside the dates of this map').waitFor();
    await bar.getByRole('button', { name: 'Another date' }).press('Enter');
    const field = bar.getByRole('textbox', { name: 'Another date' });
    await field.fill('soon');
    await field.press('Enter');
    await bar.getByText('“soon” is not a date that exists').waitFor();
    await field.fill('2021-07-07');
    await field.press('Enter');
    await bar.getByText('set by hand').waitFor();
    await textOf(page).getByRole('link', { name: 'Yesterday' }).click();
    await bar.getByRole('button', { name: 'No date' }).click();
    await bar.waitFor({ state: 'detached' });
    expect(await textOf(page).getByRole('link', { name: 'Yesterday' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Export / import' }).click();
    const file = await saved(page, 'Project file (reopens here)');
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Delete' }).last().click();
    await openFile(page, file.name, file.text);
    await textOf(page).waitFor();
    const set = textOf(page).getByRole('link', { name: '1923' });
    expect(await set.getAttribute('title')).toContain('7 July 2021');
    expect(await textOf(page).getByRole('link', { name: 'Yesterday' }).count()).toBe(0);
  });

  it('stand in the first article too, on a phone and in Armenian', async () => {
    const page = await open({ path: 'hy/', map: false, context: phone });
    const today = page.getByRole('link', { name: 'Hoy', exact: true }).first();
    expect(await today.getAttribute('title')).toContain('2022 թ. օգոստոսի 27');
    expect(await isWide(page)).toBe(false);
  });
});

describe('why a link', () => {
  it('is said for a link and for words that are selected', async () => {
    const page = await openLists();
    await paste(page, 'They met on Shushi Street in Goris.');
    await textOf(page).getByRole('link', { name: 'Goris' }).click();
    await page.getByRole('button', { name: 'Why this link?' }).click();
    await panelOf(page)
      .getByText(/Goris: Linked: .*; .*\./)
      .waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.evaluate(() => {
      const nodes = document.querySelector('.text .block')?.childNodes ?? [];
      const node = [...nodes].find(({ nodeValue }) => nodeValue?.includes('Shushi'));
      const at = node?.nodeValue?.indexOf('Shushi') ?? 0;
      if (node) getSelection()?.setBaseAndExtent(node, at, node, at + 'Shushi'.length);
    });
    await page.getByRole('button', { name: 'Why no link?' }).click();
    await panelOf(page)
      .getByText(/Not linked: it names a street/)
      .waitFor();
  });
});
