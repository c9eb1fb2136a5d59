/**
 * `npm run shots -- [URL query ...]`: pictures of the built page at three sizes and in both
 * schemes, into screenshots/. Each argument is a query string or a path below the page.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBuilt } from './browser/page-session';

const sizes = [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const;
const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));
const queries = process.argv.length > 2 ? process.argv.slice(2) : [''];

mkdirSync(folder, { recursive: true });
const { browser, base, close } = await openBuilt();
for (const [index, query] of queries.entries())
  for (const [width, height] of sizes)
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      page.on('console', (message) => console.log(message.type(), message.text()));
      page.on('pageerror', (error) => console.log(String(error)));
      await page.goto(`${base}${query}`);
      await page.waitForSelector('[aria-busy=false]');
      await page.screenshot({ path: `${folder}${index}-${width}-${colorScheme}.png` });
      await page.close();
    }
await close();
