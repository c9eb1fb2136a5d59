import { describe, expect, it } from 'vitest';
import { en } from '../words';
import { contentOf, moving, openDrawn, openLists, rendered, useBrowser } from './atlas-page';
import { findings } from './axe';

useBrowser();

describe('the story', () => {
  it('begins on the first day of the war and goes on with the arrow keys', async () => {
    const page = await openDrawn({ context: moving });
    await page.getByRole('link', { name: 'The story in steps' }).click();
    const heading = page.getByRole('heading', { name: 'Fighting begins' });
    await heading.waitFor();
    await expect.poll(() => rendered(page, 'corridor')).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'The south, town by town' }).waitFor();
    expect(new URL(page.url()).search).toBe('?story=story-south');
    await page.keyboard.press('ArrowLeft');
    await heading.waitFor();
    await page.keyboard.press('ArrowLeft');
    await heading.waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('has an address for every step, with its day, its camera and its sources', async () => {
    const page = await openDrawn({ path: '?story=story-new-road' });
    const slider = page.getByRole('slider', { name: 'Date' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('30 August 2022');
    await page.getByText('Step 11 of 19').waitFor();
    // The callout is the step's own, at the place of what happened that day.
    const labels = () => page.evaluate(() => window.corridorAtlas?.labels() ?? []);
    await expect.poll(labels).toContain('story-callout story-new-road');
    await expect.poll(() => rendered(page, 'corridor')).toContain('lachin-corridor-2022-axis');
    await expect.poll(() => Number(/#map=([\d.]+)/.exec(page.url())?.[1])).toBeGreaterThan(8);
    expect(
      await page
        .getByRole('region', { name: 'Panel' })
        .getByRole('link', { name: /massis/i })
        .count(),
    ).toBe(2);
    await page.getByRole('link', { name: /^Next: The road is closed/ }).click();
    await page.getByText('Azerbaijan denies a blockade').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'The second road' }).waitFor();
  });

  it('turns by a swipe of the finger, and not by a scroll', async () => {
    const page = await openLists({
      path: '?story=story-lachin',
      context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    });
    await page.getByRole('heading', { name: 'Kashatagh / Lachin, but for the corridor' }).waitFor();
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: [number, number], to: [number, number]) => {
      const at = ([x, y]: [number, number]) => [{ x, y }];
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe([300, 600], [120, 610]);
    await page.getByRole('heading', { name: 'A road under peacekeepers' }).waitFor();
    await swipe([100, 600], [300, 605]);
    await page.getByRole('heading', { name: 'Kashatagh / Lachin, but for the corridor' }).waitFor();
    await swipe([200, 700], [200, 560]);
    await swipe([200, 600], [170, 600]);
    expect(new URL(page.url()).search).toBe('?story=story-lachin');
  });
});

describe('the charts', () => {
  it('are pictures with a name, and tables', async () => {
    const page = await openLists({ path: '?show=charts' });
    await page.getByRole('img', { name: /Who held the seven districts/ }).waitFor();
    // The table comes first, for ears.
    const order = await page
      .getByRole('figure')
      .first()
      .evaluate((figure) => [...figure.querySelectorAll('summary, svg')].map((one) => one.tagName));
    expect(order).toEqual(['SUMMARY', 'svg']);
    await page.getByText('Show table').first().click();
    const rows = page.getByRole('table').first().getByRole('row');
    await rows
      .filter({ hasText: /Aghdam.*20 November 2020.*Azerbaijan.*handed over by agreement/ })
      .waitFor();
    await rows.filter({ hasText: 'No source here dates control before' }).first().waitFor();
    expect(await page.getByRole('img', { name: /Posts of the peacekeepers/ }).count()).toBe(1);
    expect(await findings(page)).toEqual([]);
  });

  it('are saved as SVG with the colours that are shown, and as PNG', async () => {
    const page = await openLists({ path: '?show=charts' });
    const save = async (name: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).first().click();
      const file = await download;
      return { name: file.suggestedFilename(), bytes: await contentOf(file) };
    };
    const svg = await save('Save as SVG');
    expect(svg.name).toBe('hand-overs.svg');
    expect(svg.bytes.toString()).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg.bytes.toString()).toContain('Aghdam / Akna district');
    expect(svg.bytes.toString()).toContain('rgb(221, 181, 101)');
    expect(svg.bytes.toString()).not.toContain('var(--');
    expect(svg.bytes.toString()).toContain(`<desc>${en.disclaimer}</desc>`);
    // Visible too, on any number of lines: the words of the last texts form the sentence.
    const seen = [...svg.bytes.toString().matchAll(/<text [^>]*>([^<]*)<\/text>/g)];
    expect(
      seen
        .map(([, words]) => words)
        .join(' ')
        .endsWith(en.disclaimer),
    ).toBe(true);
    const png = await save('Save as PNG, 2×');
    expect(png.name).toBe('hand-overs@2x.png');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    // As high as the SVG, whose sentence stands below the chart.
    const height = /<svg [^>]*height="(\d+)"/.exec(svg.bytes.toString())?.[1];
    expect(png.bytes.readUInt32BE(20)).toBe(2 * Number(height));
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(600);
  });
});
