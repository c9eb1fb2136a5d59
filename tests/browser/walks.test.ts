/** Walks of people with a task, each from the start page to a sentence or a file that they take away. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../formats/read-csv';
import { barOf, expectCamera, linkOn, paste, textOf } from './an-article';
import { contentOf, openDrawn, openLists, useBrowser } from './atlas-page';
import { findings } from './axe';

useBrowser();

const dateOf = (page: Page) =>
  page.getByRole('slider', { name: 'Date', exact: true }).getAttribute('aria-valuetext');
const mapPlaces = (page: Page) =>
  page.getByRole('status').filter({ hasText: /mentions? of \d+ place/ });

const article = `Buses leave Vardenis for the last time

The buses left Vardenis at dawn and reached Hadrut by noon. In Hadrut nobody waited.

Nobody in Lachin knew. Lachin was quiet, and from Lachin the road went on to Goris.`;

describe('a newsroom editor', () => {
  it('pastes an article, corrects one name everywhere, sets its day and reads who held a place then', async () => {
    const page = await openDrawn({ context: { reducedMotion: 'reduce' } });
    await paste(page, article);
    // The map goes to the places of the article, from Vardenis to Hadrut.
    await expectCamera(page, [46.4, 39.8]);
    const happens = page.getByText(/^Where it happens:/);
    await happens.getByRole('button', { name: 'Hadrut' }).waitFor();

    // One name everywhere: the district is meant, not the town.
    await linkOn(page, 'Lachin').click();
    await barOf(page)
      .getByRole('checkbox', { name: 'Change all mentions of “Lachin” (3)' })
      .check();
    await barOf(page).getByRole('button', { name: 'Another place' }).click();
    await page.getByRole('combobox', { name: 'Search for a place' }).fill('Lachin district');
    await page
      .getByRole('option', { name: /district/i })
      .first()
      .click();
    await mapPlaces(page).getByText('3 by hand').waitFor();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await mapPlaces(page).getByText('0 by hand').waitFor();
    await page.getByRole('button', { name: 'Redo' }).click();
    await mapPlaces(page).getByText('3 by hand').waitFor();

    // Its day, as people write it.
    const asked = page.getByRole('form', { name: 'Which day is this article of?' });
    await asked.getByRole('textbox').fill('soon');
    await asked.getByRole('button', { name: 'Show this day' }).click();
    await asked.getByText('“soon” is not a date that exists').waitFor();
    await asked.getByRole('textbox').fill('1 June 2019');
    await asked.getByRole('button', { name: 'Show this day' }).click();
    await asked.waitFor({ state: 'detached' });
    await expect.poll(() => dateOf(page)).toMatch(/^1 June 2019/);
    await page.getByText('the day of the article').first().waitFor();

    await linkOn(page, 'Hadrut').click();
    await barOf(page).getByRole('link', { name: 'Details' }).click();
    await page
      .getByText(/^On 1 June 2019( sources differ)?: held by/)
      .first()
      .waitFor();
  }, 180_000);

  it('is offered the day that the first sentence names, and takes it by one press', async () => {
    const page = await openLists();
    const more = 'Nothing more was said of it that day, nor of what was to come of it. '.repeat(3);
    await paste(page, `The road\n\nThe road to Hadrut was closed on 1 June 2019. ${more}`);
    const asked = page.getByRole('form', { name: 'Which day is this article of?' });
    await asked.getByText('This day is named in the text. Is the article of that day?').waitFor();
    expect(await asked.getByRole('textbox').inputValue()).toBe('1 June 2019');
    // Nothing is taken before somebody says so.
    expect(await dateOf(page)).toMatch(/^27 August 2022/);
    await asked.getByRole('button', { name: 'Show this day' }).click();
    await asked.waitFor({ state: 'detached' });
    await expect.poll(() => dateOf(page)).toMatch(/^1 June 2019/);
  });

  it('steps through the unchecked links by keys of the keyboard that work in their box only', async () => {
    const page = await openLists();
    await paste(page, 'From Goris to Shushi.\nFrom Shushi to Hadrut.');
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'Check the links (4)' }).click();
    await barOf(page).getByText('4 unchecked').waitFor();
    await barOf(page).getByText('Goris').first().waitFor();
    await page.keyboard.press('1');
    await barOf(page).getByText('3 unchecked').waitFor();
    await barOf(page).getByText('Shusha / Shushi').waitFor();
    await page.keyboard.press('ArrowRight');
    await barOf(page).getByText('Mention 2 of 2').waitFor();
    await page.keyboard.press('3');
    await barOf(page).getByText('2 unchecked').waitFor();
    await page.keyboard.press('2');
    const field = page.getByRole('combobox', { name: 'Search for a place' });
    // In a field of the box the keys are letters again.
    await field.pressSequentially('13');
    expect(await field.inputValue()).toBe('13');
    await barOf(page).getByText('2 unchecked').waitFor();
    await barOf(page).focus();
    await page.keyboard.press('1');
    await page.keyboard.press('1');
    await page.getByText('Every link has been looked at.').waitFor();
    await mapPlaces(page).getByText('0 unchecked').waitFor();
  });

  it('sees what would be accepted together, and takes it back at once', async () => {
    const page = await openLists();
    await paste(page, 'From Goris to Shushi, from Goris to Hadrut.');
    await page.getByRole('button', { name: 'Accept all that are unchecked (4)…' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Goris → Goris (2)' }).waitFor();
    await mapPlaces(page).getByText('4 unchecked').waitFor();
    await page.getByRole('button', { name: 'Accept 4 links unread' }).click();
    const status = page.getByRole('status').filter({ hasText: '4 links now count as checked.' });
    await status.waitFor();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await mapPlaces(page).getByText('4 unchecked').waitFor();
  });

  it('loses no keystroke: not by a reload, not by a correction, not by a file dropped beside the field', async () => {
    const page = await openLists();
    await page.getByRole('button', { name: 'Map your own article' }).first().click();
    const field = page.getByRole('textbox', { name: 'Text of the article' });
    await field.pressSequentially('From Goris to Shushi');
    await page.reload();
    await expect.poll(() => field.inputValue()).toBe('From Goris to Shushi');
    await page.getByRole('button', { name: 'Mark its places' }).click();
    await textOf(page).waitFor();
    await page.getByRole('button', { name: 'Change the text' }).click();
    await field.fill('From Goris to Shushi and Hadrut');
    await page.getByRole('button', { name: 'About this article' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('A journey');
    await linkOn(page, 'Goris').click();
    await barOf(page).getByRole('button', { name: 'Accept' }).click();
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('A journey');
    await page.getByRole('button', { name: 'Change the text' }).click();
    expect(await field.inputValue()).toBe('From Goris to Shushi and Hadrut');
    const stays = await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Goris'], 'other.txt'));
      const drop = new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true });
      document.body.dispatchEvent(drop);
      return drop.defaultPrevented;
    });
    expect(stays).toBe(true);
  });

  it('is told what an address is, and that an article names no place', async () => {
    const page = await openLists();
    await page.getByRole('button', { name: 'Map your own article' }).first().click();
    const field = page.getByRole('textbox', { name: 'Text of the article' });
    await field.fill('https://example.org/news/article-1');
    await page.getByRole('button', { name: 'Mark its places' }).click();
    await page.getByText('This is an address. The atlas opens no other site').waitFor();
    expect(await field.inputValue()).toBe('https://example.org/news/article-1');
    await field.fill('Nothing at all is named in these words.');
    await page.getByRole('button', { name: 'Mark its places' }).click();
    await page.getByText('No place that the atlas knows is named in this text.').waitFor();
    await page.getByRole('heading', { name: 'Nothing at all is named in these words.' }).waitFor();
  });

  it('reads 400,000 characters, whose button stays in sight', async () => {
    const page = await openLists({ context: { viewport: { width: 1440, height: 900 } } });
    await page.getByRole('button', { name: 'Map your own article' }).first().click();
    const line = 'From Goris to Shushi nothing was said of it.\n';
    const text = line.repeat(Math.floor(400_000 / line.length));
    const field = page.getByRole('textbox', { name: 'Text of the article' });
    // As a paste does it: key by key, Chromium takes a minute for so long a text.
    await field.evaluate((element: HTMLTextAreaElement, pasted) => {
      element.value = pasted;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
    const mark = page.getByRole('button', { name: 'Mark its places' });
    expect(
      await mark.evaluate((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      }),
    ).toBe(true);
    await mark.click();
    await page.getByText(/^17,?\d{3} mentions of 2 places/).waitFor({ timeout: 60_000 });
    await page.getByText('Where it happens:').waitFor();
  }, 180_000);

  it('sees the words that the form is about, on a phone', async () => {
    const page = await openLists({ context: { viewport: { width: 390, height: 844 } } });
    const lines = 'Nothing is said here.\n'.repeat(30);
    await paste(page, `${lines}The road to Goris.\n${lines}`);
    await linkOn(page, 'Goris').click();
    await barOf(page).waitFor();
    const isSeen = () =>
      linkOn(page, 'Goris').evaluate((link) => {
        const { left, top, width, height } = link.getBoundingClientRect();
        return link.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
    await expect.poll(isSeen).toBe(true);
    await barOf(page).getByRole('button', { name: 'Another place' }).click();
    await page.getByRole('combobox', { name: 'Search for a place' }).waitFor();
    await expect.poll(isSeen).toBe(true);
  });
});

describe('a researcher', () => {
  it('learns who held Hadrut on 1 June 2019, by source, and takes it away as CSV with coordinates', async () => {
    const page = await openLists();
    await page.getByRole('combobox', { name: 'Place, event or date' }).fill('1 июня 2019');
    await page.getByRole('option', { name: /^Go to 1 June 2019/ }).click();
    await expect.poll(() => dateOf(page)).toMatch(/^1 June 2019/);
    await page
      .getByRole('link', { name: /^(Ask|Measure & ask)$/ })
      .first()
      .click();
    await page.getByRole('combobox', { name: 'Ask' }).selectOption('control');
    await page.getByRole('combobox', { name: 'Of what' }).fill('Hadrut');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer
      .getByText(
        /^On 1 June 2019 sources differ on who held Hadrut: it was held by Armenia \(sources: Azerbaijani\), or by Artsakh \(unrecognised\) \(sources: Armenian, international\)\.$/,
      )
      .first()
      .waitFor();
    const saving = page.waitForEvent('download');
    await answer.getByRole('button', { name: 'Download CSV' }).click();
    const [header = [], ...rows] = tableOf(String(await contentOf(await saving)));
    const cellsOf = (row: readonly string[]) => (name: string) => row[header.indexOf(name)] ?? '';
    expect(rows.map(cellsOf).map((cell) => [cell('holder'), cell('citationSides')])).toEqual([
      ['Armenia', expect.stringMatching(/^az/)],
      ['Artsakh (unrecognised)', expect.stringMatching(/am.*intl|intl.*am/)],
    ]);
    for (const cell of rows.map(cellsOf)) {
      expect([cell('lon'), cell('lat')].map(Number)).toEqual([
        expect.closeTo(47.03, 1),
        expect.closeTo(39.52, 1),
      ]);
      expect(cell('citationAddresses')).toMatch(/https?:/);
    }
  });

  it('is offered the other order of coordinates that only so lie in the region', async () => {
    const page = await openLists({ path: '?at=39.76,46.75' });
    await page.getByRole('link', { name: /^Did you mean 39\.7600° N, 46\.7500° E\?$/ }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?at=46.75,39.76');
    expect(await page.getByText(/^Did you mean/).count()).toBe(0);
    expect(await findings(page)).toEqual([]);
  });

  it('types a date as people write it into the date field', async () => {
    const page = await openLists();
    const field = page.getByRole('textbox', { name: 'Go to a date' });
    for (const [typed, shown] of [
      ['9 November 2020', /^9 November 2020/],
      ['10.11.2020', /^10 November 2020/],
      ['9 ноября 2020', /^9 November 2020/],
    ] as const) {
      await field.fill(typed);
      await field.press('Enter');
      await expect.poll(() => dateOf(page)).toMatch(shown);
    }
  });
});
