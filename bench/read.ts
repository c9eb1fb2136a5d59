/**
 * `npm run bench:read`: pastes an article of 100 kB into the built page and reports, over some
 * rounds, how long it takes from pressing the button until the first names are marked and until all
 * are: with the button pressed at once, and after a pause in which the page reads ahead. Also the
 * longest task of the main thread meanwhile, in processor time. Needs `npm run build` first.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { openBuilt } from '../scripts/browser/page-session';
import { longestTasks, traceOf } from './main-thread';
import { median } from './medians';

const rounds = 7;
const size = 100_000;
const article = longText(size);

const { browser, base, close } = await openBuilt();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
// Compiled functions call a helper of the compiler that the page does not have.
await page.addInitScript('globalThis.__name = (named) => named');
await page.goto(`${base}?show=read`);
await page.getByRole('textbox', { name: 'Text of the article' }).waitFor();
// The worker loads its gazetteer with the first text, which is short.
await read(page, 'From Goris to Shushi.');
/**
 * Milliseconds until the first links are in the page, on the screen, and until all are in the page.
 */
interface Times {
  readonly first: number;
  readonly shown: number;
  readonly all: number;
}
const presses = [
  { when: 'at once', pause: 0, times: [] as Times[] },
  { when: 'after a pause of two seconds', pause: 2000, times: [] as Times[] },
];
for (let round = 0; round < rounds; round += 1)
  for (const { when, pause, times } of presses)
    times.push(await read(page, `Round ${round} ${when}. ${article}`, pause));
for (const { when, times } of presses) {
  const of = (key: keyof Times) => Math.round(median(times.map((one) => one[key])));
  console.log(
    `pressed ${when}: first marked after ${of('first')} ms, painted after ${of('shown')} ms, all marked after ${of('all')} ms`,
  );
}
await fill(page, `Traced. ${article}`);
const events = await traceOf(browser, page, async () => {
  await press(page);
});
const links = await page.locator('.text a').count();
console.log(
  `${size / 1000} kB, ${links} links, medians of ${rounds} rounds; longest tasks ${longestTasks(events)}`,
);
await close();

/** Reads a text through the form. */
async function read(on: Page, text: string, pause = 0): Promise<Times> {
  await fill(on, text);
  await on.waitForTimeout(pause);
  return press(on);
}

async function fill(on: Page, text: string): Promise<void> {
  await on.getByRole('button', { name: 'Map your own article' }).click();
  await on.getByRole('textbox', { name: 'Text of the article' }).fill(text);
  // The browser takes time to lay out the field, which is not part of the reading.
  await on.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Times from pressing the button, in ms. */
function press(on: Page): Promise<Times> {
  return on.evaluate(
    () =>
      new Promise((done) => {
        const begin = performance.now();
        const now = () => performance.now() - begin;
        const links = () => document.querySelectorAll('.text a').length;
        let [first, shown, all, count] = [0, 0, 0, 0];
        const observer = new MutationObserver(() => {
          if (links() === count) return;
          [count, all] = [links(), now()];
          if (first > 0) return;
          first = now();
          requestAnimationFrame(() => setTimeout(() => (shown = now())));
        });
        observer.observe(document.body, { childList: true, subtree: true });
        const look = () => {
          // Nothing new for a while means that all are there.
          if (shown === 0 || now() - all < 1000) return void setTimeout(look, 100);
          observer.disconnect();
          done({ first, shown, all });
        };
        document.querySelector<HTMLElement>('form button[type=submit]')?.click();
        look();
      }),
  );
}

/** The annotated texts in seven languages, repeated up to a length. */
function longText(length: number): string {
  const gold = JSON.parse(
    readFileSync(new URL('../tests/linking/gold/dev.json', import.meta.url), 'utf8'),
  ) as readonly { readonly text: string }[];
  const texts = gold.map(({ text }) => text).join('\n\n');
  return `${texts}\n\n`.repeat(Math.ceil(length / texts.length)).slice(0, length);
}
