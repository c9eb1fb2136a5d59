/**
 * `npm run shots -- [URL query ...]`: pictures of the built page at three sizes and in both
 * schemes, into screenshots/. Each argument is a query string or a path below the page.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findBrowser, quietFlags } from './browser/find';

const sizes = [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const;
const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));
const queries = process.argv.length > 2 ? process.argv.slice(2) : [''];
const executablePath = findBrowser();
if (!executablePath) throw new Error('No browser: run `npm test` once, it gets one.');

mkdirSync(folder, { recursive: true });
const server = await preview({
  configLoader: 'runner',
  preview: { host: '127.0.0.1', port: 0 },
  logLevel: 'warn',
});
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath, args: [...quietFlags] });
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
await browser.close();
await server.close();
