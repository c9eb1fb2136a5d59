import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { en } from '../words';
import { contentOf, openLists, useBrowser } from './atlas-page';

useBrowser();

/** The words of an SVG file in the order in which they stand there, a line for each text. */
function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/gs)].map(([, inside = '']) =>
    inside
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .trim(),
  );
}

async function saved(page: Page, name: string, chart: number): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).nth(chart).click();
  return (await contentOf(await download)).toString();
}

describe('a picture editor', () => {
  it('goes from the start to a saved chart that carries title, key, source, licence and disclaimer', async () => {
    const page = await openLists();
    await page.getByRole('link', { name: '27 August 2022', exact: true }).click();
    await page.getByRole('link', { name: 'Charts of the hand-overs and the posts' }).click();
    await page.getByRole('img', { name: /Who held the seven districts/ }).waitFor();
    const svg = await saved(page, 'Save as SVG', 0);
    const texts = textsOf(svg);
    const words = texts.join(' ');
    expect(svg).toContain(`<title>${en.time.charts.handOver}</title>`);
    expect(words).toContain(en.time.charts.handOver);
    // The key, with a fill of the map beside its words.
    expect(texts).toContain('Azerbaijan, handed over by agreement');
    expect(texts).toContain('The day on the map: 27 August 2022');
    expect(svg).toMatch(/<rect [^>]*fill="rgb\(240, 221, 176\)"/);
    // Holders in the bars, and where the scale changes.
    expect(texts.filter((one) => one === 'Azerbaijan').length).toBeGreaterThan(5);
    expect(texts).toContain('Change of scale: June 1994, September 2020');
    expect(words).toMatch(/Sources \(\d{2,3}\): http\S+\?show=sources/);
    expect(words).toContain('ODbL-1.0');
    expect(words.endsWith(en.disclaimer)).toBe(true);
    const posts = textsOf(await saved(page, 'Save as SVG', 1)).join(' ');
    expect(posts).toContain('a number that a source says was planned');
    expect(posts).toMatch(/Sources: .*Ministry of Defence of Russia/);
  });

  it('copies the link of an answer, which opens with its figure', async () => {
    const page = await openLists({
      path: '?ask=between&of=shusha-shushi&and=lachin-corridor-axis&on=2022-08-27',
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    const answer = page.getByRole('region', { name: 'Answer' });
    expect(await answer.getByRole('definition').textContent()).toMatch(
      /^1\.5\skm, give or take 2\skm$/,
    );
    await answer.getByRole('button', { name: 'Copy the link' }).click();
    await answer.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('finds the small map and the dates drawn as before beside the charts', async () => {
    const page = await openLists({ path: '?lang=en' });
    const drawn = page.locator(
      '[role=img][aria-label=Locator] text, .track circle, .track text, .track .handle',
    );
    const looks = () =>
      drawn.evaluateAll((all) =>
        all.map((one) => {
          const { fill, stroke, fontSize } = getComputedStyle(one);
          return [fill, stroke, fontSize].join(' ');
        }),
      );
    await drawn.first().waitFor();
    const before = await looks();
    expect(before.length).toBeGreaterThan(5);
    await page.getByRole('link', { name: '27 August 2022', exact: true }).click();
    await page.getByRole('link', { name: 'Charts of the hand-overs and the posts' }).click();
    await page.locator('svg.chart').first().waitFor();
    expect(await looks()).toEqual(before);
  });
});
