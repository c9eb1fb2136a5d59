import fc from 'fast-check';
import type { CDPSession, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs';
import { address, openLists, useBrowser } from './atlas-page';

useBrowser();

/** `npm run test:long` makes 150 acts; TEST_RUNS=20 makes 3,000. */
const acts = runs(150);
const seed = Number(process.env['ACT_SEED'] ?? 24);

/** One thing that a hand may do, chosen by two numbers. */
type Act = (page: Page, which: number, other: number) => Promise<unknown>;

const texts = [
  'Shushi',
  'Шуша',
  '9 November 2020',
  '39.75, 46.75',
  'a'.repeat(300),
  '<b>',
  '',
  '🕊',
];
const keys = ['Tab', 'Shift+Tab', 'Enter', 'Escape', 'ArrowDown', 'ArrowLeft', 'Home', 'End', ' '];
const addresses = [
  ...['', '?place=goris', '?show=sources', '?show=read', '?ask=within&of=goris&km=5'],
  ...[
    '?date=2020-11-09',
    '?story=3',
    '?show=data',
    '?compare=2020-11-01,2020-12-01',
    '?place=nowhere',
  ],
];

/** What can be pressed: everything but links out of the atlas, downloads and a new page. */
const pressable =
  'button:visible, summary:visible, input[type=checkbox]:visible, [role=option]:visible, a[href^="?"]:visible, a[href^="./?"]:visible';

const press: Act = async (page, which) => {
  const all = page.locator(pressable);
  const count = await all.count();
  // What was counted may be gone or covered by now, as for a hand that is too slow.
  if (count > 0) await all.nth(which % count).click({ timeout: 1_000 });
};
const possible: readonly Act[] = [
  ...[press, press, press, press],
  async (page, which, other) => {
    const fields = page.locator(
      'input[type=text]:visible, input:not([type]):visible, textarea:visible',
    );
    const count = await fields.count();
    const text = texts[other % texts.length] ?? '';
    if (count > 0) await fields.nth(which % count).fill(text, { timeout: 1_000 });
  },
  (page, which) => page.keyboard.press(keys[which % keys.length] ?? 'Tab'),
  (page, which, other) => page.mouse.click(which % 1280, other % 800),
  (page, which) => page.mouse.wheel(0, (which % 2000) - 1000),
  (page, which) =>
    which % 2 === 0 ? page.goBack({ timeout: 2_000 }) : page.goForward({ timeout: 2_000 }),
  (page, which) =>
    page.evaluate(
      (search) => {
        history.pushState(null, '', search === '' ? location.pathname : search);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      addresses[which % addresses.length] ?? '',
    ),
  (page, which) =>
    page.setViewportSize({ width: 320 + (which % 1200), height: 480 + (which % 600) }),
];

/** Nodes of the page, those that are detached among them, and bytes of its heap, without garbage. */
async function held(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

/** Back at the start, with everything that was opened closed. */
async function atStart(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    history.pushState(null, '', location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.getByRole('heading', { level: 1 }).waitFor();
}

describe('a hand that does anything', () => {
  it(`makes ${acts} acts, and the page goes on without an error and without growing`, async () => {
    const page = await openLists();
    page.on('dialog', (dialog) => void dialog.dismiss());
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const numbers = fc.sample(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { seed, numRuns: acts });
    const half = Math.floor(acts / 2);
    let before: Awaited<ReturnType<typeof held>> | null = null;
    for (const [index, [kind, which, other]] of numbers.entries()) {
      if (index === half) {
        await atStart(page);
        before = await held(session);
      }
      // An act may lead to another language, which is another page: it goes on from there.
      if (!page.url().startsWith(address)) await page.goto(address);
      await possible[kind % possible.length]?.(page, which, other).catch((error: unknown) => {
        if (!/Timeout|not visible|detached|intercepts|outside of the viewport/.test(String(error)))
          throw error;
      });
    }
    await atStart(page);
    const after = await held(session);
    const figures = JSON.stringify({ acts, seed, before, after });
    // After twice the acts the page holds about the same: nothing of what was opened stays.
    expect(after.nodes, figures).toBeLessThan(2 * (before?.nodes ?? 0) + 5_000);
    expect(after.heap, figures).toBeLessThan(2 * (before?.heap ?? 0) + 20_000_000);
  }, 7_200_000);
});
