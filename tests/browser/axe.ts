import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The page at some widths in both schemes, one after another, because starting the map for each
 * would take longer than all the checks.
 */
export async function inEveryLook(
  page: Page,
  widths: readonly number[],
  check: (look: string) => Promise<void>,
): Promise<void> {
  for (const width of widths)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: width < 1000 ? 844 : 900 });
      await page.emulateMedia({ colorScheme });
      await check(`${colorScheme}, ${width} pixels`);
    }
}

/**
 * The page on a desk in light and on a phone in dark: each width and each scheme once, where there
 * are many states to look at.
 */
export async function inBothLooks(
  page: Page,
  check: (look: string) => Promise<void>,
): Promise<void> {
  for (const [width, height, colorScheme] of [
    [1440, 900, 'light'],
    [390, 844, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await check(`${colorScheme}, ${width} pixels`);
  }
}

/**
 * What axe-core finds, as rule and element. It runs in an isolated world, where the policy of the
 * page does not hold.
 */
export async function findings(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await session.send('Runtime.evaluate', { expression: axe, contextId });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a','wcag2aa','wcag21aa','wcag22aa','best-practice'] })
      .then(({ violations }) => JSON.stringify(violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => id + ' ' + target))))`,
    contextId,
    awaitPromise: true,
  });
  return JSON.parse(String(result.value)) as string[];
}
