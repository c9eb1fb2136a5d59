import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataPackage } from '../../scripts/datapackage/describe';
import { buildAtlas } from '../../scripts/vite/build-atlas';
import { site as sitePlugin } from '../../scripts/vite/site';
import { folderOf, languages } from '../../src/i18n/languages';
import { catalog } from '../fixtures';
import { describeWith, type Tool } from '../tools';
import { faultsOfFeed } from './atom';
import { graphOf, jsonLdOf, linksWith, tagsIn } from './html';
import { nodesIn } from './local-context';
import { caddy, nginx, type Server } from './servers';
import { parseXml } from './xml';

const address = 'https://example.org/atlas/';
const folder = mkdtempSync(join(tmpdir(), 'atlas-site-'));
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
/** The file in the folder that an address of the site leads to. */
const fileAt = (url: string) => {
  const path = url.replace(/[?#].*/, '').replace(address, '');
  return join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
};

beforeAll(async () => {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await buildAtlas({
      logLevel: 'warn',
      build: { outDir: folder, emptyOutDir: true },
      plugins: [sitePlugin(address)],
    });
  } finally {
    process.env['NODE_ENV'] = NODE_ENV;
  }
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build that knows its site', () => {
  it('gives each language its canonical address, and no page two', () => {
    for (const language of languages) {
      const page = read(`${folderOf(language)}index.html`);
      const own = `${address}${folderOf(language)}`;
      expect(linksWith(page, 'canonical').map(({ href }) => href)).toEqual([own]);
      expect(graphOf(page)['og:url']).toBe(own);
    }
  });

  it('announces only addresses that it has', async () => {
    for (const language of languages) {
      const page = read(`${folderOf(language)}index.html`);
      const alternates = linksWith(page, 'alternate').map(({ href = '' }) => href);
      expect(alternates).toHaveLength(languages.length + 3);
      const places = (await nodesIn(jsonLdOf(page))).flatMap((node) =>
        (node['http://schema.org/url'] ?? []).map((one) => (one as { '@id': string })['@id']),
      );
      const own = [...alternates, graphOf(page)['og:image'] ?? '', ...places].filter(
        (url) => new URL(url).host === 'example.org',
      );
      expect(own.length).toBeGreaterThan(20);
      expect(own.filter((url) => !existsSync(fileAt(url)))).toEqual([]);
    }
  });

  it('answers oEmbed for the page of each language with a frame of its map', () => {
    for (const language of languages) {
      const answer = JSON.parse(read(`${folderOf(language)}oembed.json`)) as { html: string };
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: address });
      const [frame] = tagsIn(answer.html);
      const lang = language === 'en' ? '&lang=en' : '';
      expect(frame?.attributes['src']).toBe(`${address}${folderOf(language)}?embed${lang}`);
      expect(linksWith(read(`${folderOf(language)}index.html`), 'alternate')).toContainEqual(
        expect.objectContaining({ href: `${address}${folderOf(language)}oembed.json` }),
      );
    }
  });

  it('has icons and a manifest that lead to files', () => {
    for (const language of languages) {
      const base = `${address}${folderOf(language)}`;
      const manifest = JSON.parse(read(`${folderOf(language)}manifest.webmanifest`)) as {
        lang: string;
        icons: readonly { src: string }[];
      };
      expect(manifest.lang).toBe(language);
      const page = read(`${folderOf(language)}index.html`);
      const linked = ['icon', 'apple-touch-icon', 'manifest'].flatMap((rel) =>
        linksWith(page, rel).map(({ href = '' }) => href),
      );
      const all = [...linked, ...manifest.icons.map(({ src }) => src)];
      expect(all).toHaveLength(7);
      const missing = all.filter((path) => !existsSync(fileAt(new URL(path, base).href)));
      expect(missing).toEqual([]);
    }
  });

  it('lets the data in a page stand beside its policy: nothing else may run than before', () => {
    const page = read('index.html');
    const scripts = tagsIn(page).filter(({ name }) => name === 'script');
    expect(scripts.map(({ attributes }) => attributes['type'] ?? 'runs')).toEqual([
      'runs',
      'application/ld+json',
      'application/json',
    ]);
    expect(page).toContain("default-src 'none'");
    expect(/script-src ([^;]*)/.exec(page)?.[1]).toMatch(/^'self' 'sha256-[^']+'$/);
  });

  it('has a page and, if it is drawn, a picture for every place: together at most 15 MB', () => {
    const pages = readdirSync(join(folder, 'place'));
    expect(pages.sort()).toEqual(catalog.features.map(({ id }) => id).sort());
    for (const id of pages) {
      const picture = graphOf(read(`place/${id}/index.html`))['og:image'] ?? '';
      expect(existsSync(fileAt(picture)), id).toBe(true);
    }
    const pictures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('picture.png'))
      .map((name) => statSync(join(folder, name)).size);
    expect(pictures.length).toBeGreaterThan(150);
    expect(pictures.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(15_000_000);
  });

  it('has a sitemap and feeds that are well-formed, and names the sitemap to robots', () => {
    expect(parseXml(read('sitemap.xml')).children).toHaveLength(languages.length);
    for (const language of languages)
      expect(faultsOfFeed(parseXml(read(`${folderOf(language)}feed.atom`)))).toEqual([]);
    expect(read('robots.txt')).toContain(`Sitemap: ${address}sitemap.xml`);
  });

  it('carries the data that it describes, byte for byte', () => {
    const described = JSON.parse(read('geodata/datapackage.json')) as DataPackage;
    expect(described.resources.length).toBeGreaterThan(20);
    for (const { path, bytes, jsonSchema } of described.resources) {
      expect(statSync(join(folder, 'geodata', path)).size).toBe(bytes);
      if (jsonSchema) expect(existsSync(join(folder, 'geodata', jsonSchema))).toBe(true);
    }
    expect(read('geodata/places.geojson')).toBe(readFileSync('geodata/places.geojson', 'utf8'));
  });
});

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly encoding: string;
  readonly cache: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** Asks as a browser does, which takes gzip, without undoing it. */
function get(url: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { headers } = response;
        resolve({
          ...{ status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks) },
          type: String(headers['content-type'] ?? ''),
          encoding: String(headers['content-encoding'] ?? ''),
          cache: String(headers['cache-control'] ?? ''),
        });
      });
    });
    asked.once('error', reject);
    asked.end();
  });
}

/** The file of the site in a folder whose name begins and ends so. */
function named(below: string, start: string, end: string): string {
  const found = readdirSync(join(folder, below)).find(
    (name) => name.startsWith(start) && name.endsWith(end),
  );
  if (found === undefined) throw new Error(`The site has no file ${below}/${start}…${end}`);
  return `${below}/${found}`;
}

const servers = [
  ['nginx', nginx],
  ['caddy', caddy],
] as const satisfies readonly (readonly [Tool, (site: string) => Promise<Server>])[];

for (const [tool, start] of servers)
  describeWith(tool, `the configuration of ${tool} in docs/hosting.md`, () => {
    let server: Server;
    beforeAll(async () => {
      server = await start(folder);
    }, 60_000);
    afterAll(() => server.end());

    it('serves the page of each language for its folder, compressed and always asked anew', async () => {
      for (const language of languages) {
        const path = folderOf(language);
        const { status, type, encoding, cache, body } = await get(server.address + path);
        expect([status, encoding, cache]).toEqual([200, 'gzip', 'no-cache']);
        expect(type.toLowerCase()).toBe('text/html; charset=utf-8');
        expect(gunzipSync(body).toString()).toBe(read(`${path}index.html`));
      }
      const { status } = await get(`${server.address}place/shusha-shushi/`);
      expect(status).toBe(200);
    });

    it('gives each kind of file its type, and compresses text', async () => {
      const files: readonly (readonly [string, RegExp, boolean])[] = [
        [named('assets', 'index-', '.js'), /^(text|application)\/javascript/, true],
        [named('assets', 'index-', '.css'), /^text\/css/, true],
        [named('data', 'start-', '.json'), /^application\/json/, true],
        [named('data', 'background-', '.json'), /^application\/json/, true],
        [named('data', 'world-', '.json'), /^application\/json/, true],
        ['geodata/places.geojson', /^application\/geo\+json/, true],
        ['feed.atom', /^application\/atom\+xml/, true],
        ['sitemap.xml', /^(text|application)\/xml/, true],
        ['manifest.webmanifest', /^application\/manifest\+json/, true],
        ['robots.txt', /^text\/plain/, false],
        ['fonts/noto-sans.woff2', /^font\/woff2/, false],
        ['icons/icon-192.png', /^image\/png/, false],
        ['icons/icon.svg', /^image\/svg\+xml/, false],
        ['picture.png', /^image\/png/, false],
      ];
      for (const [path, type, isCompressed] of files) {
        const reply = await get(server.address + path);
        expect(reply.status, path).toBe(200);
        expect(reply.type, path).toMatch(type);
        if (isCompressed) expect(reply.encoding, path).toBe('gzip');
        if (/\.(woff2|png)$/.test(path)) expect(reply.encoding, path).toBe('');
      }
    });

    it('lets only files with a hash in their name be kept for ever', async () => {
      const kept = 'public, max-age=31536000, immutable';
      const hashed = [named('assets', 'index-', '.js'), named('data', 'start-', '.json')];
      for (const path of hashed) expect((await get(server.address + path)).cache, path).toBe(kept);
      const others = ['', 'es/', 'sw.js', 'fonts/noto-sans.woff2', 'geodata/places.geojson'];
      for (const path of others)
        expect((await get(server.address + path)).cache, path).toBe('no-cache');
    });

    it('answers what is not there with 404, and lets nobody keep that answer for ever', async () => {
      for (const path of ['nothing', 'assets/index-old.js', 'place/nowhere/']) {
        const { status, cache } = await get(server.address + path);
        expect(status, path).toBe(404);
        expect(cache, path).not.toContain('immutable');
      }
    });

    it('leaves the policy of the page with a detailed background to the page', async () => {
      for (const language of languages) {
        const path = `${folderOf(language)}background.html`;
        const { status, cache, body } = await get(server.address + path);
        expect([status, cache], path).toEqual([200, 'no-cache']);
        expect(gunzipSync(body).toString(), path).toContain("connect-src 'self' https: http:;");
      }
    });

    it('sends the headers of safety with everything', async () => {
      const pages = ['', 'hy/', 'background.html', 'hy/background.html'];
      for (const path of [...pages, named('assets', 'index-', '.js'), 'nothing']) {
        const { headers } = await get(server.address + path);
        expect(headers, path).toMatchObject({
          'content-security-policy': 'frame-ancestors *',
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'strict-origin-when-cross-origin',
          'cross-origin-opener-policy': 'same-origin',
        });
      }
    });
  });
