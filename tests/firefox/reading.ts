/** The atlas in Firefox, found by role and name. Without WebGL 2, its map is the picture. */
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { findFirefox } from '../../scripts/browser/find-firefox';

const address = inject('address');
let browser: Browser;
let page: Page;
let hasWebGl = false;

beforeAll(async () => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox: run the tests by `npm run test:firefox`.');
  browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const probe = await browser.newPage();
  hasWebGl = await probe.evaluate(
    () => document.createElement('canvas').getContext('webgl2') !== null,
  );
  await probe.close();
  const version = await browser.version();
  process.stdout.write(
    hasWebGl
      ? `${version} draws the map with WebGL 2.\n`
      : `${version} has no WebGL 2 here: tested is the picture of the map.\n`,
  );
});
afterAll(() => browser.close());
afterEach(() => page.close());

async function open(path = ''): Promise<void> {
  page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(`${address}${path}`);
  await page.waitForSelector('[aria-busy=false]');
}

const byRole = (role: string, name: string) => page.locator(`aria/${name}[role="${role}"]`);
const query = () => new URL(page.url()).search;
const heading = (name: string) => byRole('heading', name).wait();
/** Waits until the page's own address matches. */
const addressed = (search: string) =>
  page.waitForFunction((wanted) => location.search === wanted, {}, search);
const inPicture = (selector: string) =>
  page.$$eval(`.picture ${selector}`, (found) => found.length);

describe('the atlas in Firefox', () => {
  it('starts with the article, the four layers and the map', async () => {
    await open();
    const title = await page.$eval('h2', (found) => found.textContent);
    expect(title).toContain('Bakú molesta');
    for (const name of [
      'Shusha / Shushi',
      'Lachin corridor',
      'Peacekeeper positions',
      'The seven districts',
    ])
      await byRole('checkbox', name).wait();
    await byRole('region', 'Map').wait();
    if (!hasWebGl) expect(await inPicture('.districts-fill path')).toBeGreaterThan(5);
  });

  it('hides and shows a layer', async () => {
    await open();
    await byRole('checkbox', 'The seven districts').click();
    await addressed('?hide=districts');
    if (!hasWebGl) expect(await inPicture('.districts-fill path')).toBe(0);
    await byRole('checkbox', 'The seven districts').click();
    await addressed('');
    if (!hasWebGl) expect(await inPicture('.districts-fill path')).toBeGreaterThan(5);
  });

  it('opens a place by its link, on the map too', async () => {
    await open();
    await page.locator('[data-sheet] li a[href="?place=shusha-shushi"]').click();
    await heading('Shusha / Shushi');
    const excerpt = await page.$eval('blockquote', (found) => found.textContent);
    expect(excerpt).toContain('Shushi');
    if (hasWebGl) return;
    await page.locator('.picture a[aria-label="Goris"]').click();
    await heading('Goris');
    expect(query()).toBe('?place=goris');
  });

  it('shows another day', async () => {
    await open('?show=day');
    const field = byRole('textbox', 'Go to a date');
    await field.fill('2024-07-01');
    await page.keyboard.press('Enter');
    await addressed('?show=day&date=2024-07-01');
    if (!hasWebGl) expect(await inPicture('.posts-ring path')).toBe(0);
  });

  it('answers a question, and marks the answer on the map', async () => {
    await open('?ask=within&of=berdzor-lachin&km=5&layer=places');
    await page.waitForFunction(() =>
      /km/.test(
        document.querySelector('[data-sheet] table, [data-sheet] [role=status]')?.textContent ?? '',
      ),
    );
    if (!hasWebGl) expect(await inPicture('.answer-ring circle')).toBeGreaterThan(0);
  });
});
