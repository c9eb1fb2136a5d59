import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPage } from '../../scripts/browser/built-page';
import { writeOwnFile } from '../../src/formats/own-file';
import { toLinkedText } from '../../src/reading/exchange';
import { spawnAtlas } from '../cli/command';
import { catalog, noticeWith } from '../fixtures';
import { articleOf } from '../reading/an-article';
import { linkOn, paste } from './an-article';
import { contentOf, isWide, open, openDrawn, openLists, useBrowser } from './atlas-page';
import { findings } from './axe';

useBrowser();

const text = 'The road through the mountains\n\nFrom Goris the road led to Berdzor and to Shushi.';
const article = articleOf(text, [
  ['Goris', 'goris', 'verified'],
  ['Berdzor', 'berdzor-lachin', 'verified'],
  ['Shushi', 'shusha-shushi', 'verified'],
]);

const folder = mkdtempSync(join(tmpdir(), 'atlas-published-'));
const types: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' },
  ...{ '.json': 'application/json', '.webmanifest': 'application/manifest+json' },
  ...{ '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.png': 'image/png' },
};
let server: Server;
let site = '';

/** A static host that has the folder under a path of its own, and nothing else. */
beforeAll(async () => {
  const project = join(folder, 'mine.atlas.json');
  writeFileSync(
    project,
    writeOwnFile(toLinkedText(catalog, article, null), noticeWith('No judgement.'), {
      fullText: true,
    }),
  );
  const words = ['publish', project, '--out', join(folder, 'news'), '--page', await builtPage()];
  const { status, stderr } = spawnAtlas(words);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://host').pathname.replace(/\/$/, '/index.html');
    const file = join(folder, path.replace('/papers/2026/', 'news/'));
    if (!path.startsWith('/papers/2026/') || !existsSync(file)) response.writeHead(404).end();
    else {
      const type = types[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/papers/2026/`;
}, 240_000);
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const panelOf = (page: Page) => page.getByRole('region', { name: 'Panel' });

describe('a newcomer to a published folder', () => {
  it('reads the article, and learns who held a place that it names', async () => {
    const page = await openDrawn({ site });
    await panelOf(page).getByText('From Goris the road led to').waitFor();
    await linkOn(page, 'Berdzor').click();
    await page.getByRole('combobox', { name: 'Place, event or date' }).fill('Lachin');
    await page
      .getByRole('option', { name: /^Berdzor \/ Lachin/ })
      .first()
      .click();
    await panelOf(page)
      .getByRole('heading', { level: 2, name: 'Berdzor / Lachin', exact: true })
      .waitFor();
    await panelOf(page)
      .getByText(/held by Azerbaijan since 26 August 2022/)
      .first()
      .waitFor();
    await page.goBack();
    await panelOf(page).getByText('From Goris the road led to').waitFor();
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  });

  it('opens another view by its address, and the atlas by its name', async () => {
    const page = await openLists({ site, path: '?place=goris' });
    await panelOf(page).getByRole('heading', { name: 'Goris', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Corridor Atlas' }).click();
    await panelOf(page)
      .getByRole('heading', { level: 2, name: /The Lachin corridor/ })
      .waitFor();
    for (const [name, search] of [
      ['Read the story', /story=/],
      ['Map your own article', /show=read/],
    ] as const) {
      await page.getByRole('button', { name }).first().click();
      await expect.poll(() => new URL(page.url()).search).toMatch(search);
      await page.getByRole('link', { name: 'Corridor Atlas' }).click();
    }
  });

  it('reads it in another language, on a phone', async () => {
    const context = { viewport: { width: 390, height: 844 } };
    const page = await openLists({ site, path: 'ru/', context });
    await page.getByText('From Goris the road led to').waitFor();
    expect(await isWide(page)).toBe(false);
    expect(await findings(page)).toEqual([]);
  });

  it('reads it without scripts, with links to what the page says of the places', async () => {
    const context = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
    const page = await open({ site, context });
    const told = page.locator('article.published');
    await told.getByText('From Goris the road led to').waitFor();
    await told.getByRole('link', { name: 'Goris' }).click();
    expect(new URL(page.url()).hash).toBe('#text-goris');
    expect(await page.locator('#text-goris').isVisible()).toBe(true);
  });
});

describe('"Download as a web page"', () => {
  it('saves what the command line writes, and its project file opens with a colleague', async () => {
    const page = await openLists();
    await paste(page, 'The road from Goris was open.');
    await linkOn(page, 'Goris').waitFor();
    await panelOf(page).getByText('Share', { exact: true }).click();
    const saving = page.waitForEvent('download', { timeout: 120_000 });
    await page.getByRole('button', { name: 'Download as a web page (zip)' }).click();
    const files = unzipSync(await contentOf(await saving));
    await page.getByText('The web page is saved.').waitFor();
    const listed = JSON.parse(readFileSync(join(folder, 'news/files.json'), 'utf8')) as string[];
    expect(Object.keys(files).sort()).toEqual(
      [...listed, 'files.json', 'article.atlas.json'].sort(),
    );
    for (const name of listed)
      if (!name.endsWith('index.html'))
        expect(
          Buffer.from(files[name] ?? []).equals(readFileSync(join(folder, 'news', name))),
        ).toBe(true);
    const colleague = await openLists({ path: '?show=read' });
    await colleague
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        ...{ name: 'article.atlas.json', mimeType: 'application/json' },
        buffer: Buffer.from(files['article.atlas.json'] ?? []),
      });
    await linkOn(colleague, 'Goris').waitFor();
  }, 240_000);

  it('says so where a file of the atlas does not come', async () => {
    const page = await openLists({
      routes: { '**/files.json': (route) => route.fulfill({ status: 500 }) },
      expected: /500/,
    });
    await paste(page, 'The road from Goris was open.');
    await linkOn(page, 'Goris').waitFor();
    await panelOf(page).getByText('Share', { exact: true }).click();
    await page.getByRole('button', { name: 'Download as a web page (zip)' }).click();
    await page.getByText('The web page could not be made').waitFor();
  });
});
