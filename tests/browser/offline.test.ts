import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPage } from '../../scripts/browser/built-page';
import { linkOn, paste } from './an-article';
import { open, useBrowser } from './atlas-page';
import type { Page } from 'playwright';

useBrowser();

/** Opens the atlas and waits until "Sources" says that it is kept. */
async function kept(path = ''): Promise<Page> {
  const page = await open({
    path: `${path}?show=sources`,
    context: { serviceWorkers: 'allow' },
    // What a browser writes when a file is asked for without a network.
    expected: /ERR_INTERNET_DISCONNECTED/,
  });
  await page.getByText(/also works without a network|работает и без сети/).waitFor();
  return page;
}

describe('after one visit, without a network', () => {
  it('opens, draws the map, answers a question and reads an article', async () => {
    const page = await kept();
    await page.context().setOffline(true);
    const icon = await page.evaluate(async () => {
      const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
      const { icons } = (await (await fetch(manifest?.href ?? '')).json()) as {
        readonly icons: readonly { readonly src: string }[];
      };
      const address = new URL(icons.at(-1)?.src ?? '', manifest?.href);
      return (await (await fetch(address)).blob()).size;
    });
    expect(icon).toBeGreaterThan(1000);
    await page.goto(page.url().replace('?show=sources', '?place=shusha-shushi'));
    await page.getByRole('heading', { name: 'Shusha / Shushi', exact: true }).waitFor();
    await page.waitForFunction(() => (window.corridorAtlas?.labels() ?? []).length > 3);
    await page.goto(
      page.url().replace(/\?.*/, '?ask=within&of=berdzor-lachin&km=12&layer=posts&on=2022-08-20'),
    );
    await page.getByRole('table').first().waitFor();
    await paste(page, 'On Monday a road from Goris to Shushi opened.');
    await linkOn(page, 'Goris').waitFor();
  });

  it('opens in the language that was visited', async () => {
    const page = await kept('ru/');
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    await page.goto(page.url().replace('?show=sources', '?place=goris'));
    await page.getByRole('heading', { name: 'Горис', exact: true }).waitFor();
  });

  it('is fetched after what the map is drawn from', async () => {
    const asked: string[] = [];
    const page = await open({
      context: { serviceWorkers: 'allow' },
      routes: {
        '**/*': async (route) => {
          asked.push(new URL(route.request().url()).pathname);
          await route.continue();
        },
      },
    });
    await page.evaluate(() => navigator.serviceWorker.ready);
    const first = (name: RegExp) => asked.findIndex((path) => name.test(path));
    const map = Math.max(first(/map-worker-/), first(/background-/));
    expect(map).toBeGreaterThan(0);
    expect(first(/keep-offline-/)).toBeGreaterThan(map);
  });

  it('is not fetched ahead where the reader saves data', async () => {
    const page = await open({ context: { serviceWorkers: 'allow' }, early: true });
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.reload();
    await page.evaluate(() => navigator.serviceWorker.ready);
    const paths = await page.evaluate(async () => {
      const caches = await window.caches.keys();
      const all = await Promise.all(
        caches.map(async (name) => (await window.caches.open(name)).keys()),
      );
      return all.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(paths.filter((path) => /world-|hy-/.test(path))).toEqual([]);
  });
});

describe('a newer version of the atlas', () => {
  const types: Readonly<Record<string, string>> = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    json: 'application/json',
    woff2: 'font/woff2',
  };
  let server: Server;
  /** What the host adds to the service worker: another text is another version. */
  let added = '';

  beforeAll(async () => {
    const folder = await builtPage();
    server = createServer(({ url = '/' }, response) => {
      const path = new URL(url, 'http://127.0.0.1').pathname.replace(/\/$/, '/index.html');
      const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      try {
        const content = readFileSync(join(folder, path));
        response.writeHead(200, { 'content-type': type }).write(content);
        response.end(path === '/sw.js' ? added : '');
      } catch {
        response.writeHead(404).end();
      }
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is offered and waits; the page goes on until the reader takes it', async () => {
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const path = '?show=sources';
    const page = await open({ site, path, context: { serviceWorkers: 'allow' } });
    await page.getByText('also works without a network').waitFor();
    added = '\n// newer';
    await page.reload();
    const offer = page
      .getByRole('status')
      .filter({ hasText: 'A newer version of the atlas is ready.' });
    await offer.waitFor();
    await page.getByRole('button', { name: 'Map your own article' }).click();
    await page.getByRole('textbox', { name: 'Text of the article' }).waitFor();
    const reloaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Reload to use it' }).click();
    await reloaded;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await offer.waitFor({ state: 'detached' });
  });
});
