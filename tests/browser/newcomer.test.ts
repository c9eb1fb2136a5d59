import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { isWide, openDrawn, openLists, useBrowser } from './atlas-page';
import { findings } from './axe';

useBrowser();

const panelOf = (page: Page) => page.getByRole('region', { name: 'Panel' });
const activeText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('a reader with a phone', () => {
  it('learns who held Berdzor / Lachin on 27 August 2022, and in which country Goris is', async () => {
    const page = await openDrawn({
      context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    });
    const search = page.getByRole('combobox', { name: 'Place, event or date' });
    await search.tap();
    await search.fill('Lachin');
    await page
      .getByRole('option', { name: /^Berdzor \/ Lachin/ })
      .first()
      .tap();
    const card = panelOf(page);
    await card.getByRole('heading', { level: 2, name: 'Berdzor / Lachin', exact: true }).waitFor();
    const line = card.getByText(/^On 27 August 2022: held by Azerbaijan since 26 August 2022/);
    const box = await line.boundingBox();
    // Above the tabs at the lower edge: nobody has to scroll to it.
    expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThan(844 - 48);
    await search.tap();
    await search.fill('Goris');
    await page
      .getByRole('option', { name: /^Goris/ })
      .first()
      .tap();
    await card.getByRole('heading', { level: 2, name: 'Goris', exact: true }).waitFor();
    expect(await card.locator('.kicker').innerText()).toMatch(/^City\s·\sArmenia$/);
    expect(await isWide(page)).toBe(false);
  });

  it('finds words on every tool of the date track, and gives it the height that it takes', async () => {
    const page = await openLists({ context: { viewport: { width: 390, height: 844 } } });
    const track = page.getByRole('region', { name: 'Date track' });
    await track.getByRole('button', { name: 'More about dates' }).click();
    for (const words of ['Previous event', 'Next event', 'Zoom out on the dates', 'Go to a date'])
      expect(await track.getByText(words).isVisible(), words).toBe(true);
    expect(await findings(page)).toEqual([]);
    expect(await isWide(page)).toBe(false);
  });
});

describe('a reader who goes by keyboard and by ear', () => {
  it('skips to the article, chooses a place, hears who held it, and is back at the sentence', async () => {
    const page = await openLists();
    await page.keyboard.press('Tab');
    expect(await activeText(page)).toBe('Skip to the article');
    await page.keyboard.press('Enter');
    expect(await activeText(page)).toContain('Baku annoyed because the USA and France');
    const isInMain = () => page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(await isInMain()).toBe(true);
    const name = page.getByRole('blockquote').getByRole('link', { name: 'Shushi' }).first();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (await name.evaluate((link) => link === document.activeElement)) break;
    }
    const scroll = panelOf(page).locator('.scroll');
    const before = await scroll.evaluate(({ scrollTop }) => scrollTop);
    expect(before).toBeGreaterThan(100);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Shusha / Shushi' }).waitFor();
    expect(await activeText(page)).toBe('Shusha / Shushi');
    // Who held it is read out with the heading that has the focus.
    expect(await page.evaluate(describedBy)).toMatch(
      /^On 27 August 2022: held by Azerbaijan since 8 November 2020/,
    );
    await panelOf(page)
      .getByText(/^On 27 August 2022: held by Azerbaijan since 8 November 2020/)
      .waitFor();
    await panelOf(page)
      .getByRole('img', { name: /^Shusha \/ Shushi: until 7 May 1992: Azerbaijan/ })
      .waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: /The Lachin corridor/ }).waitFor();
    await expect.poll(() => activeText(page)).toBe('Shushi');
    expect(await scroll.evaluate(({ scrollTop }) => scrollTop)).toBe(before);
  });

  it('comes back to the reading place by the button of the panel too, and to the top of what is new', async () => {
    const page = await openLists({ path: '?article=soyarmenio-2022-08-27' });
    const scroll = panelOf(page).locator('.scroll');
    await page.getByRole('blockquote').getByRole('link', { name: 'París' }).click();
    await page.getByRole('heading', { level: 2, name: 'Paris' }).waitFor();
    expect(await scroll.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('blockquote').first().waitFor();
    expect(await scroll.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
    expect(await activeText(page)).toBe('París');
  });

  it('has skip links to map and search, and a heading for panel, map, key and dates', async () => {
    const page = await openLists();
    await page.getByRole('button', { name: 'Skip to the search' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
      'combobox',
    );
    await page.getByRole('button', { name: 'Skip to the map' }).press('Enter');
    const map = page.getByRole('main').getByRole('region', { name: 'Map' });
    expect(await map.evaluate((element) => element === document.activeElement)).toBe(true);
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings).toEqual([
      'The Lachin corridor and the seven districts, 1992 to today',
      'Map',
      'Who held what on 27 August 2022',
      'Date track',
    ]);
  });

  it('hears name, distance, direction and holder of the next place on the map', async () => {
    const page = await openLists({ path: '?place=shusha-shushi' });
    await page.getByRole('main').getByRole('region', { name: 'Map' }).focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page
      .getByText(/^Dashalti \/ Karin Tak, 2.km south\. .*on 27 August 2022/i)
      .waitFor({ state: 'attached' });
  });

  it('hears what the day changes when the slider rests', async () => {
    const page = await openLists({ path: '?date=2020-11-24' });
    await page.getByRole('slider', { name: 'Date', exact: true }).press('ArrowRight');
    await page
      .getByText(/^25 November 2020: Kalbajar \/ Karvachar district: Azerbaijan, handed over/)
      .waitFor({ state: 'attached' });
  });
});

describe('the panel', () => {
  it.each([
    ['the start', ''],
    ['the article', '?article=soyarmenio-2022-08-27'],
    ['a card', '?place=shusha-shushi'],
  ])('gives what scrolls at least 60 %% of its height at 1440 by 900: %s', async (_, path) => {
    const page = await openLists({ path, context: { viewport: { width: 1440, height: 900 } } });
    const panel = await panelOf(page).boundingBox();
    const scroll = await panelOf(page).locator('.scroll').boundingBox();
    expect((scroll?.height ?? 0) / (panel?.height ?? NaN)).toBeGreaterThanOrEqual(0.6);
    const layers = page.getByRole('group', { name: 'Layers' });
    expect(await layers.getByRole('checkbox').count()).toBe(4);
    await layers
      .getByRole('checkbox', {
        name: 'The seven districts often called the ceded districts: three handed over by agreement, four taken in the war',
      })
      .waitFor();
  });

  it.each([
    ['Read the story', '?story=story-war-begins'],
    ['Map your own article', '?show=read'],
    ['Who held what and when', '?show=charts'],
  ])('has a door that opens: %s', async (name, search) => {
    const page = await openLists();
    await page.getByRole('button', { name }).click();
    await expect.poll(() => new URL(page.url()).search).toBe(search);
    await page.getByRole('link', { name: 'Corridor Atlas' }).click();
    await page.getByRole('heading', { level: 2, name: /The Lachin corridor/ }).waitFor();
  });

  it('says which place an address names that is not there, and opens one with a full stop behind it', async () => {
    const page = await openLists({ path: '?place=atlantis' });
    await page
      .getByRole('alert')
      .getByText('The address names a place that this atlas does not have: “atlantis”.')
      .waitFor();
    const other = await openLists({ path: '?place=SHUSHA-SHUSHI.&amp;date=2021-03-01)' });
    await other.getByText(/^On 1 March 2021: held by Azerbaijan/).waitFor();
    expect(new URL(other.url()).search).toBe('?place=shusha-shushi&date=2021-03-01');
  });

  it('keeps no old day in a page that the browser has translated', async () => {
    const page = await openLists({ path: '?place=berdzor-lachin' });
    await page.evaluate(translateLikeABrowser);
    const slider = page.getByRole('slider', { name: 'Date', exact: true });
    await slider.press('Home');
    await panelOf(page)
      .getByText(/^On 1 January 1992: held by Azerbaijan/)
      .waitFor();
    const seen = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
    expect(seen).toContain('Who held what on 1 January 1992');
    expect(seen).not.toMatch(/held (by|what)[^\n]*27 August 2022|on 27 August 2022/);
  });
});

/** Runs in the page: the description of what has the focus. */
function describedBy(): string {
  const id = document.activeElement?.getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent ?? '';
}

/** Runs in the page: takes the place of every text as a browser's own translation does. */
function translateLikeABrowser(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts) {
    const { parentElement } = text;
    if (!parentElement || parentElement.closest('[translate=no], svg, script, style')) continue;
    if (text.data.trim() === '') continue;
    const font = document.createElement('font');
    font.textContent = text.data;
    text.replaceWith(font);
  }
}
