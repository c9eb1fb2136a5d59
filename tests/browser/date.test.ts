import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openDrawn, openLists, rendered, useBrowser } from './atlas-page';

useBrowser();

const slider = (page: Page) => page.getByRole('slider', { name: 'Date' });
const spoken = (page: Page) => slider(page).getAttribute('aria-valuetext');
const everything = '#map=7.6/39.7/46.9';

describe('the date track', () => {
  it('stands on the day of the article and says its date in words', async () => {
    const page = await openDrawn();
    expect(await spoken(page)).toBe('27 August 2022');
    const track = page.getByRole('region', { name: 'Date track' });
    expect(await track.getByText('the day of the article').isVisible()).toBe(true);
    await track.getByRole('button', { name: 'Today' }).click();
    await expect.poll(() => rendered(page, 'corridor')).toEqual([]);
    await track.getByRole('button', { name: 'Day of the article' }).click();
    await expect.poll(() => rendered(page, 'corridor')).toContain('lachin-corridor');
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  it('goes by days and months with the keyboard, and writes its date to the address', async () => {
    const page = await openLists();
    await slider(page).focus();
    const press = async (key: string) => {
      await page.keyboard.press(key);
      return spoken(page);
    };
    expect(await press('ArrowRight')).toBe('28 August 2022');
    expect(await press('ArrowUp')).toBe('29 August 2022');
    expect(await press('ArrowLeft')).toBe('28 August 2022');
    expect(await press('PageUp')).toBe('28 September 2022');
    expect(await press('PageDown')).toBe('28 August 2022');
    expect(await press('Home')).toBe('1 January 1992');
    expect(await press('ArrowLeft')).toBe('1 January 1992');
    await press('End');
    await page.keyboard.press('PageDown');
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?date=\d{4}-\d\d-\d\d$/);
  });

  it('is dragged, and the map, the card and the address follow', async () => {
    const page = await openDrawn({ path: `?place=district-aghdam${everything}` });
    const panel = page.getByRole('region', { name: 'Panel' });
    await panel.getByText(/^On 27 August 2022: held by Azerbaijan/).waitFor();
    const box = await slider(page).boundingBox();
    if (!box) throw new Error('The slider is not on the screen');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.6, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, y, { steps: 4 });
    await page.mouse.move(box.x + box.width * 0.13, y, { steps: 4 });
    await panel.getByText(/^On \d+ \w+ (199\d|20[01]\d): held by .*Armenian forces/).waitFor();
    await expect.poll(() => rendered(page, 'posts')).toEqual([]);
    expect(new URL(page.url()).search).toBe('?place=district-aghdam');
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).search).toMatch(/&date=20(0|1)\d-/);
  });

  it('shows the road, the positions and the events of the day', async () => {
    const page = await openDrawn({ path: `?date=2022-08-29${everything}` });
    await expect.poll(() => rendered(page, 'corridor')).toContain('lachin-corridor-axis');
    expect(await rendered(page, 'corridor')).not.toContain('lachin-corridor-2022-axis');
    await slider(page).press('ArrowRight');
    await expect.poll(() => rendered(page, 'corridor')).toContain('lachin-corridor-2022-axis');
    // The road that was in use until then is drawn hollow.
    expect(await rendered(page, 'corridor')).toContain('lachin-corridor-axis');
    await expect.poll(() => rendered(page, 'posts')).toContain('post-hakari-bridge');
    expect(await rendered(page, 'events')).toEqual(['event-e033', 'event-e034', 'event-e035']);
  });

  it('jumps from event to event and says what happened', async () => {
    const page = await openLists({ path: '?date=2020-11-01' });
    const track = page.getByRole('region', { name: 'Date track' });
    await track.getByRole('button', { name: 'Next event' }).click();
    expect(await spoken(page)).toBe('4 November 2020');
    await track.getByRole('button', { name: 'Next event' }).click();
    await track.getByText('8 November 2020: Azerbaijan announces control of Shusha').waitFor();
    await track.getByRole('button', { name: 'Previous event' }).click();
    expect(await spoken(page)).toBe('4 November 2020');
  });

  it('takes an exact date, and says in words what is wrong with another', async () => {
    const page = await openLists();
    const field = page.getByRole('textbox', { name: 'Go to a date' });
    await field.fill('2021-03-01');
    await field.press('Enter');
    expect(await spoken(page)).toBe('1 March 2021');
    for (const [text, said] of [
      ['2021-02-30', 'not a date that exists'],
      ['1921-01-01', 'before this map begins, on 1 January 1992'],
      ['2999-01-01', 'the last day of this map'],
    ] as const) {
      await field.fill(text);
      await field.press('Enter');
      await page.getByRole('alert').getByText(said).waitFor();
      expect(await spoken(page)).toBe('1 March 2021');
    }
    await slider(page).press('ArrowRight');
    await page.getByText('the last day of this map').waitFor({ state: 'detached' });
  });

  it('says what is wrong with the date of an address, and shows the day of the article', async () => {
    const page = await openLists({ path: '?date=2021-02-30' });
    await page.getByRole('alert').getByText('“2021-02-30” is not a date that exists').waitFor();
    expect(await spoken(page)).toBe('27 August 2022');
  });

  it('plays to today and stops there', async () => {
    const page = await openLists({ path: '?date=2026-07-01' });
    await page.getByRole('button', { name: 'Speed: 1 month/s' }).click();
    await page.getByRole('button', { name: 'Speed: 3 months/s' }).waitFor();
    // The wait starts before the click: on a busy machine the effect may be over when the click
    // returns.
    await Promise.all([
      page.getByRole('button', { name: 'Pause' }).waitFor(),
      page.getByText('Playing', { exact: true }).waitFor({ state: 'attached' }),
      page.getByRole('button', { name: 'Play' }).click(),
    ]);
    await page.getByRole('button', { name: 'Play' }).waitFor();
    expect(await page.getByRole('button', { name: 'Today' }).count()).toBe(0);
    const last = await slider(page).getAttribute('max');
    expect(await slider(page).inputValue()).toBe(last);
  });

  it('is paused, and a key takes over from it', async () => {
    const page = await openLists({ path: '?date=2021-01-01' });
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => spoken(page)).not.toBe('1 January 2021');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText(/^Paused on \d/).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Play' }).click();
    await slider(page).press('End');
    await page.getByRole('button', { name: 'Play' }).waitFor();
  });

  it('goes from event to event, without gliding, for readers who asked for less motion', async () => {
    const page = await openLists({
      path: '?date=2020-11-09',
      context: { reducedMotion: 'reduce' },
    });
    await page.getByRole('button', { name: 'Play' }).click();
    const seen = new Set<string | null>();
    await expect
      .poll(async () => {
        seen.add(await spoken(page));
        return seen.has('15 November 2020');
      })
      .toBe(true);
    expect([...seen]).toEqual(['9 November 2020', '10 November 2020', '15 November 2020']);
  });

  it('has words and a closer look for crowded days', async () => {
    const page = await openLists({ path: '?date=2020-11-10' });
    const track = page.getByRole('region', { name: 'Date track' });
    const closer = track.getByRole('button', { name: 'Zoom in on the dates' });
    expect(await track.getByText('Aghdam / Akna handed over').count()).toBe(0);
    for (let level = 0; level < 6; level += 1) await closer.click();
    await track.getByText('Aghdam / Akna handed over').waitFor();
    expect(await spoken(page)).toBe('10 November 2020');
  });

  it('folds to one line on a phone', async () => {
    const page = await openLists({ context: { viewport: { width: 390, height: 844 } } });
    const track = page.getByRole('region', { name: 'Date track' });
    expect((await track.boundingBox())?.height).toBeLessThan(64);
    expect(await page.getByRole('textbox', { name: 'Go to a date' }).isVisible()).toBe(false);
    await track.getByRole('button', { name: 'More about dates' }).click();
    expect(await page.getByRole('textbox', { name: 'Go to a date' }).isVisible()).toBe(true);
    expect(await slider(page).isVisible()).toBe(true);
  });
});

describe('who held it on the day', () => {
  it('is said for a village by the record of its unit, with sides and the event that changed it', async () => {
    const page = await openLists({ path: '?place=farrukh-parukh&date=2022-03-24' });
    await page.locator('summary').getByText('Who says so, and all records').click();
    await page.getByText(/On 24 March 2022 Farrukh \/ Parukh was held by Azerbaijan/).waitFor();
    const event = page.getByRole('link', { name: /24 March 2022, Azerbaijani forces come into/ });
    await event.first().click();
    await page.getByRole('heading', { name: /Azerbaijani forces come into Farrukh/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?event=event-e031');
  });

  it('is said for any point, also that no source here says', async () => {
    const page = await openLists({ path: '?at=45.1,41.9&date=1999-01-01' });
    await page.getByText('No source here says who held this point on 1 January 1999.').waitFor();
  });

  it('offers the day on which a position was there', async () => {
    const page = await openDrawn({ path: '?place=post-hakari-bridge#map=11/39.535/46.555' });
    await page.getByText('Not there on 27 August 2022').waitFor();
    expect(await rendered(page, 'posts')).toContain('post-hakari-bridge');
    await page.getByRole('link', { name: 'Show the map of 30 August 2022' }).click();
    expect(await spoken(page)).toBe('30 August 2022');
    expect(await page.getByText('Not there on').count()).toBe(0);
  });
});
