import { describe, expect, it } from 'vitest';
import { isWide, openLists, useBrowser } from './atlas-page';
import { findings } from './axe';

// The reader has asked the browser for letters twice as large.
useBrowser(['--blink-settings=defaultFontSize=32']);

describe('the charts with letters twice as large', () => {
  it.each([
    ['English', ''],
    ['Armenian', 'hy/'],
  ])('stay on a phone and have no words upon others, in %s', async (_, language) => {
    const page = await openLists({
      path: `${language}?show=charts`,
      context: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    });
    const charts = page.locator('svg.chart');
    await charts.first().waitFor();
    expect(await isWide(page)).toBe(false);
    const clashes = await charts.evaluateAll((all) =>
      all.flatMap((chart) => {
        const frame = chart.getBoundingClientRect();
        const lines = [...chart.querySelectorAll('tspan, text:not(:has(tspan))')].map((line) => ({
          words: line.textContent.trim(),
          box: line.getBoundingClientRect(),
        }));
        const beyond = lines.filter(({ box }) => box.right > frame.right + 2);
        // The boxes of two lines share what is above and below their letters.
        const shared = lines.filter(({ box }, index) =>
          lines
            .slice(index + 1)
            .some(
              ({ box: other }) =>
                Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
                Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) >
                  0.5 * Math.min(box.height, other.height),
            ),
        );
        return [...beyond, ...shared].map(({ words }) => words);
      }),
    );
    expect(clashes).toEqual([]);
    expect(await findings(page)).toEqual([]);
  });
});
