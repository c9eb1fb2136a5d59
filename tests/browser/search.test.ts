import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openDrawn, openLists, pixelOf, useBrowser } from './atlas-page';
import { findings, inEveryLook } from './axe';

useBrowser();

const boxOf = (page: Page) => page.getByRole('combobox', { name: 'Place, event or date' });
const optionsOf = (page: Page) =>
  page.getByRole('listbox', { name: 'Place, event or date' }).getByRole('option');
const headingOf = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** Milliseconds; software WebGL may block a small machine for longer than the usual second. */
const patient = { timeout: 10_000 };

/** Types into the search box and waits for the list. */
async function look(page: Page, text: string): Promise<void> {
  await boxOf(page).pressSequentially(text);
  await optionsOf(page).first().waitFor();
}

describe('searching for a place', () => {
  it('opens the first place found by Enter, and hands the focus to its card', async () => {
    const page = await openLists();
    await boxOf(page).click();
    await page.keyboard.type('shushi');
    await page.keyboard.press('Enter');
    const heading = headingOf(page, 'Shusha / Shushi');
    await heading.waitFor();
    await expect
      .poll(() => heading.evaluate((it) => it === document.activeElement), patient)
      .toBe(true);
    expect(await boxOf(page).inputValue()).toBe('');
    expect(await optionsOf(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?place=shusha-shushi');
  });

  it('hands the focus to the card that was open before, too', async () => {
    const page = await openLists({ path: '?place=shusha-shushi' });
    await look(page, 'shusha');
    await page.keyboard.press('Enter');
    const heading = headingOf(page, 'Shusha / Shushi');
    await expect
      .poll(() => heading.evaluate((it) => it === document.activeElement), patient)
      .toBe(true);
  });

  it('finds an Armenian form and says which name it was', async () => {
    const page = await openLists();
    await look(page, 'Լաչինում');
    const first = optionsOf(page).first();
    expect(await first.textContent()).toMatch(
      /^\s*Berdzor \/ Lachin\s+City\s·\s+Լաչին,\s+Armenian/,
    );
    expect(await first.locator('[lang=hy]').textContent()).toBe('Լաչին');
    await page.keyboard.press('Enter');
    await headingOf(page, 'Berdzor / Lachin').waitFor();
  });

  it('moves through the list by the arrow keys, Home and End, and says where it is', async () => {
    const page = await openLists();
    await look(page, 'stepanakert');
    const box = boxOf(page);
    const active = () =>
      box.evaluate((it) => {
        const option = document.getElementById(it.getAttribute('aria-activedescendant') ?? '');
        return option ? [...(option.parentElement?.children ?? [])].indexOf(option) : -1;
      });
    const last = (await optionsOf(page).count()) - 1;
    expect(last).toBeGreaterThan(2);
    expect(last).toBeLessThan(8);
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await active()).toBe(-1);
    for (const [key, index] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', last],
      ['ArrowDown', 0],
      ['End', last],
      ['Home', 0],
      ['ArrowDown', 1],
    ] as const) {
      await page.keyboard.press(key);
      expect(await active(), key).toBe(index);
    }
    expect(await page.getByRole('option', { selected: true }).textContent()).toContain('District');
    await page.keyboard.press('Enter');
    await headingOf(page, 'Khankendi / Stepanakert').waitFor();
    expect(new URL(page.url()).search).toBe('?place=district-khankendi');
  });

  it('opens what is clicked or tapped', async () => {
    const page = await openLists();
    await look(page, 'mets shen');
    await optionsOf(page).nth(1).click();
    await headingOf(page, 'Mets Shen / Ulu Garabey').waitFor();
    const phone = await openLists({
      context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    });
    await look(phone, 'mets shen');
    await optionsOf(phone).nth(1).tap();
    await headingOf(phone, 'Mets Shen / Ulu Garabey').waitFor();
  });

  it('answers for coordinates', async () => {
    const page = await openLists();
    await look(page, '39.76, 46.75');
    expect(await optionsOf(page).count()).toBe(1);
    await page.keyboard.press('Enter');
    await headingOf(page, 'At 39.7600° N, 46.7500° E').waitFor();
    expect(new URL(page.url()).search).toBe('?at=46.75,39.76');
  });

  it('answers for a square of the military grid, and says how one is written', async () => {
    const page = await openLists();
    await look(page, '38S PK 499 024');
    await optionsOf(page).getByText('Coordinates · ±\u00a071\u00a0m').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^At 39\.7[56]\d\d° N, 46\.7[45]\d\d° E$/ }).waitFor();
    await page.getByRole('combobox', { name: 'Place, event or date' }).fill('PK 499 024');
    await page.getByText('“PK 499 024” names no square of the military grid').waitFor();
  });

  it('opens the card of an event, on its day, and the article', async () => {
    const page = await openLists();
    await look(page, 'first missile strike on ganja');
    await page.keyboard.press('Enter');
    await headingOf(page, 'First missile strike on Ganja: one civilian killed').waitFor();
    const date = page.getByRole('slider', { name: 'Date' });
    expect(await date.getAttribute('aria-valuetext')).toBe('4 October 2020');
    await look(page, 'soyarmenio');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Bakú molesta/ }).waitFor();
  });

  it('frames a country that is chosen, and draws its outline', async () => {
    const page = await openDrawn();
    await look(page, 'Armenia');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await headingOf(page, 'Armenia').waitFor();
    // Gyumri, in its north-west, was outside the first view.
    const gyumri = await pixelOf(page, [43.85, 40.79]);
    const box = await page.locator('canvas').boundingBox();
    expect(gyumri.x).toBeGreaterThan(box?.x ?? NaN);
    expect(gyumri.y).toBeGreaterThan(box?.y ?? NaN);
    await expect
      .poll(() => page.evaluate(() => window.corridorAtlas?.outlined() ?? []), patient)
      .toEqual(['AM']);
    await look(page, 'Shushi');
    await page.keyboard.press('Enter');
    await headingOf(page, 'Shusha / Shushi').waitFor();
    await expect
      .poll(() => page.evaluate(() => window.corridorAtlas?.outlined() ?? []), patient)
      .toEqual([]);
  });

  it('closes by Escape, then clears, and closes when the reader goes elsewhere', async () => {
    const page = await openLists();
    await look(page, 'lachin');
    await page.keyboard.press('Escape');
    expect(await optionsOf(page).count()).toBe(0);
    expect(await boxOf(page).getAttribute('aria-expanded')).toBe('false');
    expect(await boxOf(page).inputValue()).toBe('lachin');
    await page.keyboard.press('ArrowDown');
    await optionsOf(page).first().waitFor();
    await page.keyboard.press('Tab');
    expect(await optionsOf(page).count()).toBe(0);
    await boxOf(page).focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await boxOf(page).inputValue()).toBe('');
  });

  it('says how many it found, and that it found nothing', async () => {
    const page = await openLists();
    await look(page, 'mets shen');
    await page.getByText('2 results', { exact: true }).waitFor({ state: 'attached' });
    await boxOf(page).fill('qwertz');
    await page.getByText('Nothing found for “qwertz”').waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('');
  });

  it('fetches the index when it is needed, and says so where it cannot', async () => {
    const asked: string[] = [];
    const page = await openLists({
      routes: {
        '**/place-search*.js': async (route) => {
          asked.push(route.request().url());
          await route.abort();
        },
      },
      expected: /Failed to load resource/,
    });
    expect(asked).toEqual([]);
    await boxOf(page).pressSequentially('shushi');
    await page.getByText('Search could not be loaded.').waitFor();
    expect(asked).not.toEqual([]);
  });

  it('passes axe-core and fits with the list open, wide and narrow, in both schemes', async () => {
    const page = await openDrawn();
    await look(page, 'shusha');
    await page.keyboard.press('ArrowDown');
    await inEveryLook(page, [1440, 390, 320], async (name) => {
      await optionsOf(page).first().waitFor();
      expect(await findings(page), name).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, name).toBeLessThanOrEqual(0);
      for (const target of [boxOf(page), optionsOf(page).first()])
        expect((await target.boundingBox())?.height, name).toBeGreaterThanOrEqual(24);
    });
  });
});
