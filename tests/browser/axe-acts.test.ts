/** States of the page that no address opens: what a person does leads to them. By axe-core. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { barOf, linkOn, panelOf, paste, textOf } from './an-article';
import { openLists, useBrowser } from './atlas-page';
import { findings, inBothLooks } from './axe';

useBrowser();

/** Expects that the page is without a finding in the state of this name. */
async function expectNone(page: Page, state: string): Promise<void> {
  await inBothLooks(page, async (look) => {
    expect(await findings(page), `${state}, ${look}`).toEqual([]);
  });
}

describe('axe-core finds nothing', () => {
  it('in a search with results, with none, for coordinates and for a day', async () => {
    const page = await openLists();
    const search = page.getByRole('combobox', { name: 'Place, event or date' });
    for (const [typed, option] of [
      ['Lachin', /^Berdzor \/ Lachin/],
      ['46.75, 39.76', /^Did you mean/],
      ['9 ноября 2020', /^Go to 9 November 2020/],
    ] as const) {
      await search.fill(typed);
      await page.getByRole('option', { name: option }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await expectNone(page, typed);
    }
    await search.fill('qqqqqq');
    await page.getByText(/“qqqqqq”/).waitFor();
    await expectNone(page, 'nothing found');
  });

  it('in the list of languages, and in a date field with no date in it', async () => {
    const page = await openLists();
    const field = page.getByRole('textbox', { name: 'Go to a date' });
    await field.fill('2022-02-30');
    await field.press('Enter');
    await page.locator('summary').getByText('English').click();
    await page.getByRole('link', { name: 'Հայերեն' }).waitFor();
    await expectNone(page, 'languages and a wrong date');
  });

  it('in a question that is written, with its list of places and coordinates that cannot be read', async () => {
    const page = await openLists({ path: '?show=ask' });
    await page.getByText('Or type coordinates').click();
    await page.getByRole('textbox', { name: /Latitude and longitude/ }).fill('nowhere');
    await page.getByRole('button', { name: 'Use these coordinates' }).click();
    await page.getByText('“nowhere” is not a position').waitFor();
    await page.getByRole('combobox', { name: 'Of what' }).fill('Hadr');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await expectNone(page, 'a list of places');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await expectNone(page, 'a part is missing');
  });

  it('with layers hidden, and on the card of what is not there on the day', async () => {
    const page = await openLists({ path: '?place=post-hakari-bridge&date=1995-01-01' });
    const layers = page.getByRole('group', { name: 'Layers' });
    await layers.getByRole('checkbox', { name: 'The seven districts' }).uncheck();
    await expectNone(page, 'a hidden layer');
  });

  it('where a text is refused, and where it names no place', async () => {
    const page = await openLists({ path: '?show=read' });
    const field = page.getByRole('textbox', { name: 'Text of the article' });
    await field.fill('https://example.org/news/article-1');
    await page.getByRole('button', { name: 'Mark its places' }).click();
    await page.getByText('This is an address.').waitFor();
    await expectNone(page, 'an address');
    await field.fill('Nothing at all is named in these words.');
    await page.getByRole('button', { name: 'Mark its places' }).click();
    await page.getByText('No place that the atlas knows is named in this text.').waitFor();
    await expectNone(page, 'no place');
  });

  it('at any step of an own article: its day, the queue, corrections, files, its end', async () => {
    const page = await openLists();
    const bar = barOf(page);
    const tool = (name: string | RegExp) => page.getByRole('button', { name }).first();
    await paste(
      page,
      'The road\n\nFrom Goris to Shushi, from Goris to Hadrut. In Goris all is well.',
    );
    const day = page.getByRole('form', { name: 'Which day is this article of?' });
    await day.getByRole('textbox').fill('soon');
    await day.getByRole('button', { name: 'Show this day' }).click();
    await day.getByText('“soon” is not a date that exists').waitFor();
    await expectNone(page, 'a day that does not exist');

    await tool(/^Accept all/).click();
    await expectNone(page, 'what would be accepted');
    await tool(/^Check the links/).click();
    await bar.getByText('5 unchecked').waitFor();
    await expectNone(page, 'the queue');

    await bar.getByRole('checkbox', { name: 'Change all mentions of “Goris” (3)' }).check();
    await bar.getByRole('button', { name: 'Another place' }).click();
    await page.getByRole('combobox', { name: 'Search for a place' }).fill('Hadrut');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await expectNone(page, 'another place');
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.getByText('3 by hand').first().waitFor();
    await expectNone(page, 'corrected');

    await bar.getByRole('button', { name: 'Close' }).click();
    await tool('Link words by hand').click();
    await page.getByRole('button', { name: 'Link these words' }).click();
    await expectNone(page, 'a link by hand');
    const form = page.getByRole('form', { name: 'Link words by hand' });
    await form.getByRole('button', { name: 'Close' }).click();
    for (const section of ['About this article', 'Change the text', 'Export / import']) {
      await tool(section).click();
      await expectNone(page, section);
    }
    await tool(/^Delete/).click();
    await expectNone(page, 'asked whether to delete');

    await linkOn(page, 'Hadrut').click();
    await bar.getByRole('link', { name: 'Details' }).click();
    await panelOf(page).getByRole('blockquote').first().waitFor();
    await expectNone(page, 'the card with a quotation of an own article');
    await page.getByRole('button', { name: 'Map your own article' }).click();
    await textOf(page).waitFor({ state: 'detached' });
    await expectNone(page, 'the list of own articles');
  }, 240_000);

  it('on a phone at each height of the sheet, with the tools of the dates, in the dark', async () => {
    const page = await openLists({
      context: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    });
    await page.getByRole('button', { name: 'More about dates' }).click();
    await page.getByRole('slider', { name: 'Height of the panel' }).focus();
    for (const key of ['End', 'Home', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      expect(await findings(page), key).toEqual([]);
    }
  });
});
