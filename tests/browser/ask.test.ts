import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { contentOf, openDrawn, openLists, useBrowser } from './atlas-page';
import { findings, inEveryLook } from './axe';

useBrowser();

const formOf = (page: Page) => page.getByRole('form', { name: 'Measure & ask' });
const answerOf = (page: Page) => page.getByRole('region', { name: 'Answer' });
const changing = (page: Page) => page.getByText('Change the question').click();
const lachinPosts = '?ask=within&of=berdzor-lachin&km=12&layer=posts&on=2022-08-20';

/** Keeps back every script that is asked for from now on, until what this returns is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

describe('asking the map', () => {
  it('asks by keyboard alone, with a name typed in Armenian, and writes the address', async () => {
    const page = await openLists();
    await page
      .getByRole('navigation')
      .getByRole('link', { name: 'Measure & ask', exact: true })
      .focus();
    await page.keyboard.press('Enter');
    const form = formOf(page);
    await form.waitFor();
    await form.getByRole('combobox', { name: 'Ask' }).selectOption('between');
    await form.getByRole('combobox', { name: 'Of what' }).fill('Շուշի');
    await form.getByRole('combobox', { name: 'To where' }).fill('Лачин');
    await page
      .getByRole('listbox', { name: 'To where' })
      .getByRole('option', { name: /Berdzor/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await answerOf(page)
      .getByText(/from Shusha \/ Shushi to Berdzor \/ Lachin it is \d/i)
      .waitFor();
    // The form folds, and its question is the heading that has the focus.
    await page
      .locator('h2:focus')
      .getByText(/^How far is it from Shusha/)
      .waitFor();
    await form.waitFor({ state: 'hidden' });
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toMatchObject({
      ask: 'between',
      of: 'shusha-shushi',
      and: 'berdzor-lachin',
    });
  });

  it('repeats a question from its address: form, sentence, table and map', async () => {
    const page = await openDrawn({ path: lachinPosts });
    await answerOf(page)
      .getByText(/3 features lie within 12\skm of Berdzor/)
      .waitFor();
    expect(await answerOf(page).getByRole('definition').textContent()).toBe('3');
    await answerOf(page).getByRole('rowheader', { name: 'Possibly also' }).waitFor();
    await changing(page);
    const form = formOf(page);
    expect(await form.getByRole('combobox', { name: 'Of what' }).inputValue()).toBe(
      'Berdzor / Lachin',
    );
    expect(await form.getByRole('textbox', { name: 'How far, km' }).inputValue()).toBe('12');
    expect(await answerOf(page).getByRole('row').count()).toBe(6);
    await expect
      .poll(() => page.evaluate(() => window.corridorAtlas?.answerRoles() ?? []))
      .toEqual(expect.arrayContaining(['found', 'measured', 'perhaps', 'subject']));
  });

  it('goes from an example to another and back by the browser', async () => {
    const page = await openLists({ path: '?show=ask' });
    await page.getByRole('link', { name: /How far is Shusha \/ Shushi/ }).click();
    await answerOf(page)
      .getByText(/it is 1\.5\skm, give or take 2\skm/)
      .waitFor();
    await page.getByRole('link', { name: /Which three posts/ }).click();
    await answerOf(page)
      .getByText(/nearest to Shusha.*: /)
      .waitFor();
    expect(await page.getByRole('link', { name: /How far is it from Shusha/ }).count()).toBe(1);
    await page.goBack();
    await answerOf(page)
      .getByText(/it is 1\.5\skm, give or take 2\skm/)
      .waitFor();
    expect(page.url()).toContain('?ask=between&of=shusha-shushi&and=lachin-corridor-axis');
  });

  it('sorts the table, and saves it as CSV and GeoJSON with the licence in it', async () => {
    const page = await openLists({ path: lachinPosts });
    const answer = answerOf(page);
    await answer.getByRole('button', { name: 'Name' }).click();
    expect(await answer.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    expect(await answer.getByRole('rowheader').first().textContent()).toContain('Aghavno');
    for (const [name, file] of [
      ['Download CSV', 'atlas-within-berdzor-lachin.csv'],
      ['Download GeoJSON', 'atlas-within-berdzor-lachin.geojson'],
    ] as const) {
      const saving = page.waitForEvent('download');
      await answer.getByRole('button', { name }).click();
      const download = await saving;
      expect(download.suggestedFilename()).toBe(file);
      expect((await contentOf(download)).toString()).toContain('ODbL-1.0');
    }
  });

  it('saves the answer that was asked for, also where the reader goes on before it is written', async () => {
    const page = await openLists({ path: lachinPosts });
    const button = answerOf(page).getByRole('button', { name: 'Download GeoJSON' });
    const saving = page.waitForEvent('download');
    // Both in one turn, as a hand can where the page is slow: what writes the file comes after it.
    await button.evaluate((one: HTMLElement) => {
      one.click();
      document.querySelector<HTMLElement>('nav a[href*="show=layers"]')?.click();
    });
    const download = await saving;
    await page.getByRole('heading', { name: 'Layers', level: 2 }).waitFor();
    expect(download.suggestedFilename()).toBe('atlas-within-berdzor-lachin.geojson');
    const { features } = JSON.parse((await contentOf(download)).toString()) as {
      features: readonly { properties: { part: string } }[];
    };
    expect(features.filter(({ properties }) => properties.part === 'found')).toHaveLength(3);
  });

  it('asks nothing any more where the reader has left the form before its place is found', async () => {
    const page = await openLists({ path: '?show=ask' });
    await formOf(page).waitFor();
    const find = await holdScripts(page);
    const asked = page.waitForRequest('**/*.js');
    await formOf(page).getByRole('combobox', { name: 'Of what' }).fill('Goris');
    await page.keyboard.press('Enter');
    await asked;
    await page.getByRole('link', { name: 'Layers', exact: true }).click();
    const heading = page.getByRole('heading', { name: 'Layers', level: 2 });
    await heading.waitFor();
    find();
    // The same script lets the search of the page find places.
    await page.getByRole('combobox', { name: 'Place, event or date' }).fill('Goris');
    await page.getByRole('option').first().waitFor();
    expect(await heading.count()).toBe(1);
    expect(page.url()).not.toContain('ask=');
  });

  it('says what to mend and keeps what was typed', async () => {
    const page = await openLists({ path: '?ask=within&of=atlantis&km=far&on=2022-02-30' });
    await answerOf(page).getByText('“2022-02-30” is not a day that exists').waitFor();
    const form = formOf(page);
    await form.getByRole('textbox', { name: 'On which day' }).fill('');
    await form.getByRole('button', { name: 'Ask' }).click();
    await answerOf(page).getByText('“far” is not a distance').waitFor();
    await form.getByRole('textbox', { name: 'How far, km' }).fill('5');
    await form.getByRole('button', { name: 'Ask' }).click();
    await answerOf(page).getByText('The atlas knows no place “atlantis”').waitFor();
    await form.getByRole('combobox', { name: 'Of what' }).fill('39.76, 46.75');
    await form.getByRole('button', { name: 'Ask' }).click();
    await answerOf(page)
      .getByText(/features lie within 5\skm of the point 39\.7600/i)
      .waitFor();
  });

  it('answers the address on the map even where the code of the panel does not come', async () => {
    const page = await openDrawn({
      path: lachinPosts,
      routes: { '**/AskView*.js': (route) => route.abort() },
      expected: /Failed to load resource|dynamically imported module/,
    });
    await expect
      .poll(() => page.evaluate(() => window.corridorAtlas?.answerRoles() ?? []))
      .toEqual(expect.arrayContaining(['found', 'measured', 'perhaps', 'subject']));
    expect(await formOf(page).count()).toBe(0);
  });

  it('says who held a place on the day of the map, according to whom, and saves it', async () => {
    const page = await openLists({ path: '?show=ask&date=2020-11-08' });
    const form = formOf(page);
    await form.getByRole('combobox', { name: 'Ask' }).selectOption('control');
    await form.getByRole('combobox', { name: 'Of what' }).fill('Shushi');
    await form.getByRole('textbox', { name: 'On which day' }).fill('');
    await form.getByRole('button', { name: 'Ask' }).click();
    const answer = answerOf(page);
    await answer
      .getByText(/^On 8 November 2020 sources differ on who held Shusha \/ Shushi/)
      .waitFor();
    expect(await answer.getByRole('definition').textContent()).toBe(
      'Artsakh (unrecognised) · Azerbaijan (sources differ)',
    );
    expect(new URL(page.url()).search).toBe('?ask=control&of=shusha-shushi&on=2020-11-08');
    expect(await answer.getByRole('rowheader').allTextContents()).toEqual([
      expect.stringContaining('Artsakh (unrecognised)'),
      expect.stringContaining('Azerbaijan'),
    ]);
    const saving = page.waitForEvent('download');
    await answer.getByRole('button', { name: 'Download CSV' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('atlas-control-shusha-shushi.csv');
    expect(String(await contentOf(download))).toContain('Azerbaijan,fighting,,2020-11-08');
    expect(await findings(page)).toEqual([]);
  });

  it('opens from the header, and says so where the worker cannot be loaded', async () => {
    const page = await openDrawn({
      routes: { '**/answer-worker*': (route) => route.abort() },
      expected: /Failed to load resource/,
    });
    await page.getByRole('link', { name: 'Measure & ask', exact: true }).first().click();
    await formOf(page).waitFor();
    await page.getByRole('link', { name: /How far is Shusha/ }).click();
    await answerOf(page)
      .getByText(/could not be worked out/)
      .waitFor();
  });

  it('has nothing that axe-core finds, wide and narrow, in both schemes', async () => {
    const page = await openDrawn({ path: lachinPosts });
    await answerOf(page).getByRole('table').waitFor();
    await inEveryLook(page, [1440, 390], async (look) => {
      expect(await findings(page), look).toEqual([]);
    });
    await page.getByRole('link', { name: 'Who held Berdzor / Lachin on 27 August 2022?' }).click();
    await answerOf(page)
      .getByText(/Berdzor \/ Lachin was held by Azerbaijan/)
      .waitFor();
    await inEveryLook(page, [1440, 390], async (look) => {
      expect(await findings(page), look).toEqual([]);
    });
  });
});
