import { describe, expect, it } from 'vitest';
import { openDrawn, openLists, pixelOf, rendered, useBrowser } from './atlas-page';

useBrowser();

const lachin = [46.5464, 39.6408] as const;

describe('an event on the map', () => {
  it('shows its title under the pointer, opens its own card, and leads on and back', async () => {
    const page = await openDrawn();
    expect(await rendered(page, 'events')).toEqual(['event-e033', 'event-e034']);
    const place = await pixelOf(page, lachin);
    // The number stands above its place.
    const dot = { x: place.x, y: place.y - 23 };
    await page.mouse.move(dot.x - 3, dot.y);
    await page.mouse.move(dot.x, dot.y);
    const title = '26 August 2022: Azerbaijani army enters the town of Berdzor / Lachin';
    await page.locator('.drawn > .stage').getByText(title).waitFor();
    await page.mouse.click(dot.x, dot.y);
    const card = page.getByRole('region', { name: 'Panel' });
    await card
      .getByRole('heading', { level: 2, name: /Azerbaijani army enters the town/ })
      .waitFor();
    expect(new URL(page.url()).search).toBe('?event=event-e033&date=2022-08-27');
    expect(await card.getByText('In the article').count()).toBe(0);
    await card.getByRole('link', { name: '27 August 2022, Conference in town' }).click();
    await card.getByRole('heading', { level: 2, name: /Conference in Shusha/ }).waitFor();
    await card.getByRole('button', { name: 'Back' }).click();
    await card
      .getByRole('heading', { level: 2, name: /Azerbaijani army enters the town/ })
      .waitFor();
    // Going back within the page replaces the last entry of the history, as it does for a place.
    await page.goBack();
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await card.getByRole('heading', { level: 3, name: /Bakú molesta/ }).waitFor();
  });

  it('is reached from its place by Shift and an arrow, and says its date', async () => {
    const page = await openDrawn({ path: '?place=berdzor-lachin#map=11/39.64/46.55' });
    await page.getByRole('region', { name: 'Map' }).focus();
    await page.keyboard.press('Shift+ArrowUp');
    await page
      .getByRole('status')
      .filter({ hasText: '26 August 2022: Azerbaijani army enters the town' })
      .waitFor();
    await page.locator('.drawn > .stage').getByText('26 August 2022: Azerbaijani army').waitFor();
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('heading', { level: 2, name: 'Berdzor / Lachin' }).waitFor();
  });

  it('is a link with its number in the picture, and focus shows its title', async () => {
    const page = await openLists();
    const link = page.locator('svg').getByRole('link', { name: /^2. 27 August 2022: Conference/ });
    await link.focus();
    await page
      .locator('.drawn > .stage')
      .getByText('27 August 2022: Conference in Shusha / Shushi')
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: /Conference in Shusha/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?event=event-e034');
  });

  it('has the number of the map in the list of the day, and a card from the search', async () => {
    const page = await openLists({ path: '?show=day' });
    const thatDay = page.getByRole('list', { name: 'That day' });
    expect(await thatDay.getByRole('listitem').count()).toBe(1);
    await thatDay.getByRole('img', { name: 'Number 2 on the map' }).waitFor();
    const before = page.getByRole('list', { name: 'In the month before' });
    await before.getByRole('img', { name: 'Number 1 on the map' }).waitFor();
    // Those who held what, by the words of the map's key.
    const held = page.getByRole('list', { name: 'Who held what' });
    await held
      .getByRole('listitem')
      .filter({ hasText: /^\s*Azerbaijan, taken in the war of 2020 4.*Fuzuli \/ Varanda district/ })
      .waitFor();
    const search = page.getByRole('combobox', { name: 'Place, event or date' });
    await search.fill('missile strike on Ganja');
    await page.getByRole('option').first().waitFor();
    await search.press('Enter');
    await page.getByRole('heading', { level: 2, name: /issile strike on Ganja/ }).waitFor();
    expect(new URL(page.url()).search).toMatch(/^\?event=event-e0/);
  });

  it('that an address names and the record lacks is said to be none', async () => {
    const page = await openLists({ path: '?event=event-x999' });
    await page.getByText('The record has no event called “event-x999”.').waitFor();
    await page.getByRole('link', { name: 'The day on the map' }).click();
    await page.getByRole('heading', { level: 2, name: '27 August 2022', exact: true }).waitFor();
  });
});
