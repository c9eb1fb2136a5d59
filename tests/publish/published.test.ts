import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { publishedNames } from '../../scripts/vite/published-file-list';
import { writeOwnFile } from '../../src/formats/own-file';
import { zipArchive } from '../../src/formats/zip';
import { articleHtml } from '../../src/publish/article-html';
import { publishedPage } from '../../src/publish/published-page';
import { listFile, projectFile, publishedFiles } from '../../src/publish/published-files';
import { toLinkedText } from '../../src/reading/exchange';
import { readGuestFile } from '../../src/reading/guest-file';
import { atlas } from '../cli/command';
import { catalog, noticeWith } from '../fixtures';
import { articleOf } from '../reading/an-article';
import { linksWith, tagsIn, textIn } from '../site/html';

const text = 'A road & a <b>bridge</b>\n\nFrom Goris to Berdzor, and "$&" to Vienna.';
const article = articleOf(text, [
  ['Goris', 'goris'],
  ['Berdzor', 'berdzor-lachin'],
  ['Vienna', 'vienna'],
]);
const linked = toLinkedText(catalog, article, null);
const project = writeOwnFile(linked, noticeWith('No judgement.'), { fullText: true });

/** A page as a build that knows its site writes it. */
const page = `<!doctype html><html lang="en"><head>
    <meta charset="utf-8" />
    <title>Atlas</title>
    <link rel="canonical" href="https://example.org/" />
    <meta property="og:title" content="Atlas" />
    <meta property="og:url" content="https://example.org/" />
    <meta property="og:image" content="https://example.org/picture.png" />
    <link rel="alternate" hreflang="es" href="https://example.org/es/" />
    <link rel="stylesheet" href="./assets/a.css" disabled>
  </head><body><div id="app"></div><div class="in-words"><section id="text-goris"></section>
  <section id="text-berdzor-lachin"></section></div>
  <script type="application/ld+json">{"@id":"https://example.org/"}</script></body></html>`;
const built: Readonly<Record<string, string | Uint8Array>> = {
  'index.html': page,
  'es/index.html': page,
  'assets/a.css': '.a{}',
  'fonts/a.woff2': Uint8Array.of(0, 255, 128, 10),
};
const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
const list = JSON.stringify(Object.keys(built));

const folder = mkdtempSync(join(tmpdir(), 'atlas-publish-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function write(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function published(files = built, names = list) {
  const found = new Map<string, Uint8Array>();
  const read = (path: string) => {
    const content = path === listFile ? names : files[path];
    if (content === undefined) throw new Error(`No ${path}`);
    return Promise.resolve(bytesOf(content));
  };
  const about = { title: 'A road & a <b>bridge</b>', linked };
  for await (const { name, bytes } of publishedFiles(read, about, project)) found.set(name, bytes);
  return found;
}
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('a published folder', () => {
  it('has every file of the atlas as it was, and the project file, which opens again', async () => {
    const files = await published();
    expect([...files.keys()]).toEqual([...Object.keys(built), listFile, projectFile]);
    expect(files.get('fonts/a.woff2')).toEqual(built['fonts/a.woff2']);
    const opened = readGuestFile(projectFile, textOf(files.get(projectFile)), catalog, '2026');
    expect(opened).toMatchObject({ article: { id: article.id, text } });
  });

  it('has pages that name the project from where they are, and no other site', async () => {
    const files = await published();
    for (const [name, way] of [
      ['index.html', './'],
      ['es/index.html', '../'],
    ] as const) {
      const html = textOf(files.get(name));
      const tags = tagsIn(html);
      expect(html).not.toContain('example.org');
      expect(linksWith(html, 'stylesheet')).toHaveLength(1);
      const meta = tags.find(({ attributes }) => attributes['name'] === 'atlas-project');
      expect(meta?.attributes['content']).toBe(`${way}${projectFile}`);
      expect(tags.find((tag) => tag.name === 'title')?.text).toBe(
        'A road & a <b>bridge</b> · Atlas',
      );
    }
  });

  it('tells the article without scripts, with links to what the page says of its places', async () => {
    const html = textOf((await published()).get('index.html'));
    const tags = tagsIn(html);
    const links = tags.filter(({ attributes }) => attributes['href']?.startsWith('#'));
    expect(links.map(({ attributes, text: words }) => [words, attributes['href']])).toEqual([
      ['Goris', '#text-goris'],
      ['Berdzor', '#text-berdzor-lachin'],
    ]);
    expect(tags.some(({ name }) => name === 'b')).toBe(false);
    const own = /<article class="published">([^]*)<\/article>/.exec(html)?.[1] ?? '';
    expect(textIn(own)).toContain('From Goris to Berdzor, and "$&" to Vienna.');
  });

  it('can be published again with another article, which takes the place of the first', async () => {
    const first = await published();
    const files = Object.fromEntries([...first].map(([name, bytes]) => [name, bytes]));
    const again = await published(files, textOf(first.get(listFile)));
    for (const [name, bytes] of first) expect(textOf(again.get(name)), name).toBe(textOf(bytes));
  });

  it('is not made of a list that leads out of the folder, or of another page', async () => {
    for (const names of ['["../secret"]', '["/etc/passwd"]', '["a/../../b"]', '{}', '[7]'])
      await expect(published(built, names), names).rejects.toThrow('no list of paths');
    const changes = { title: '', words: '', project: '' };
    expect(() => publishedPage('<html></html>', changes)).toThrow('none of the atlas');
  });

  it('names no address in the article but those of the web', () => {
    const url = 'javascript:alert(1)';
    const hostile = { ...linked, text: { ...linked.text, url, publisher: '<i>', lang: '"><x>' } };
    const html = articleHtml({ title: '<x>', linked: hostile }, () => true);
    expect(html).not.toContain('javascript');
    expect(tagsIn(html).map(({ name }) => name)).not.toContain('x');
  });

  it('goes into an archive byte for byte', async () => {
    const made = zipArchive('2026-11-29T00:00:00Z');
    const files = await published();
    for (const [name, bytes] of files) made.addBytes(name, bytes);
    const back = unzipSync(Buffer.concat([...made.end()]));
    expect(
      new Map(Object.entries(back).map(([name, bytes]) => [name, Buffer.from(bytes)])),
    ).toEqual(new Map([...files].map(([name, bytes]) => [name, Buffer.from(bytes)])));
  });
});

describe('the list of a build', () => {
  it('leaves out what names its site, and the service worker', () => {
    const own = ['assets/index-a.js', 'corridor-atlas.js', 'es/index.html', 'fonts/a.woff2'];
    const others = ['sw.js', 'robots.txt', 'sitemap.xml', 'feed.atom', 'place/goris/index.html'];
    expect(publishedNames([...others, ...own, 'geodata/places.geojson', 'picture.png'])).toEqual(
      own,
    );
  });
});

describe('atlas publish', () => {
  for (const [name, content] of Object.entries(built)) write(`page/${name}`, content);
  const pageFolder = dirname(write('page/files.json', list));
  const file = write('my.atlas.json', project);
  const run = (...words: string[]) => atlas(['publish', ...words]);

  it('writes the same files as the page, and writes them anew', async () => {
    const out = join(folder, 'out');
    for (const time of [1, 2]) {
      const { status, stdout } = await run(file, '--out', out, '--page', pageFolder);
      expect(status, String(time)).toBe(0);
      expect(JSON.parse(stdout)).toEqual({ folder: out, files: 6, project: projectFile });
    }
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    for (const [name, bytes] of await published()) {
      // The title is that of the project file here.
      if (/\.html$|atlas\.json$/.test(name)) continue;
      expect(hash(readFileSync(join(out, name))), name).toBe(hash(bytes));
    }
    expect(readFileSync(join(out, 'es/index.html'), 'utf8')).toContain('An article · Atlas');
  });

  it('says what is missing, and touches no folder of others', async () => {
    const said = async (...words: string[]) => {
      const { status, stderr } = await run(...words);
      expect(status).toBe(2);
      return stderr;
    };
    const out = join(folder, 'new');
    expect(await said()).toContain('takes one project file and --out FOLDER');
    expect(await said(file)).toContain('--out FOLDER');
    expect(await said(file, '--out', out, '--page', folder)).toContain('npm run build');
    expect(await said(file, '--out', pageFolder, '--page', pageFolder)).toContain('is not empty');
    expect(await said(join(folder, 'none.json'), '--out', out)).toContain('Cannot read');
    const bare = write('bare.json', writeOwnFile(linked, noticeWith('No judgement.')));
    expect(await said(bare, '--out', out)).toContain('has no text');
  });
});
