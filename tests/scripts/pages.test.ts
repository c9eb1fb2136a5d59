import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { fillMarkers } from '../../scripts/vite/fill-markers';
import { pageAssets } from '../../scripts/vite/page-assets';
import { detailedHtml, developmentHtml, pageHtml, type Page } from '../../scripts/vite/page-html';
import { earlyScript } from '../../scripts/vite/early-script';
import { languages, type Language } from '../../src/i18n/languages';
import { loadMessages } from '../words';

const template = readFileSync('index.html', 'utf8');
const script = earlyScript();
const assets = {
  start: 'assets/index-1.js',
  words: 'assets/words-1.js',
  data: 'data/start-1.json',
  sheet: { path: 'assets/index-1.css', css: '@font-face{src:url(../fonts/a.woff2)}\n' },
};
const view = { body: '<h1>The start</h1>', document: '<h2>Every place</h2>' };
const page = { script, view, assets, site: null, jsonLd: '<p>Data</p>', prepared: {} };

async function pageIn(language: Language, changed: Partial<Page> = {}): Promise<string> {
  const t = await loadMessages(language);
  return pageHtml(template, { ...page, language, t, ...changed });
}

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

describe('the page of a language', () => {
  it('names itself, its title and its description in the language', async () => {
    const page = await pageIn('hy');
    expect(page).toContain('<html lang="hy">');
    expect(page).toContain('<title>Միջանցքի ատլաս</title>');
    expect(page).toMatch(/<meta name="description" content="Քարտեզ/);
  });

  it('has the start view where scripts look for it, and the document after it', async () => {
    expect(await pageIn('en')).toMatch(
      /<div id="app"><h1>The start<\/h1><\/div>\s*<h2>Every place<\/h2>\s*<p>Data<\/p>\s*<script id="prepared" type="application\/json">\{\}<\/script>\s*<\/body>/,
    );
  });

  it('finds the files of the folder above', async () => {
    const page = await pageIn('es');
    for (const { start, words, data, sheet } of [assets])
      for (const path of [start, words, data, sheet.path]) expect(page).toContain(`"../${path}"`);
    // Only the manifest has the words of the language, so that each folder has its own.
    expect(page.match(/(href|src)="\.\/[^"]*"/g)).toEqual(['href="./manifest.webmanifest"']);
    expect(await pageIn('en')).not.toMatch(/(href|src)="\.\.\//);
  });

  it('leads to the six others and says which is for everybody else', async () => {
    for (const language of languages) {
      const page = await pageIn(language);
      const root = language === 'en' ? './' : '../';
      expect(page.match(/hreflang="\w+(-default)?"/g)).toHaveLength(8);
      expect(page).toContain(`hreflang="az" href="${root}az/"`);
      expect(page).toContain(`hreflang="x-default" href="${root}"`);
    }
  });

  it('writes words as text, whatever signs they have', async () => {
    const t = { ...(await loadMessages('en')), atlasName: 'A & "B" <i>' };
    expect(await pageIn('en', { t })).toContain('<title>A &amp; &quot;B&quot; &lt;i&gt;</title>');
  });

  it('is the page of the same data, and leaves no marker of the template', async () => {
    for (const language of languages) {
      const page = await pageIn(language);
      expect(page).toBe(await pageIn(language));
      expect(page).not.toContain('<!--atlas:');
    }
  });
});

describe('the policy of a page', () => {
  const directivesOf = (html: string) =>
    Object.fromEntries(
      (/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '')
        .split('; ')
        .map((one): [string, string] => [
          one.split(' ')[0] ?? '',
          one.split(' ').slice(1).join(' '),
        ]),
    );

  it('lets data and pictures come from its own host alone, in every language', async () => {
    for (const language of languages) {
      const html = await pageIn(language);
      const policy = directivesOf(html);
      expect(policy['connect-src']).toBe("'self'");
      expect(policy['img-src']).toBe("'self' data: blob:");
      expect(Object.values(policy).join(' ')).not.toMatch(/https?:|\*|unsafe/);
      expect(html).not.toContain('atlas-background');
    }
  });

  it('differs on the page with a detailed background in data and pictures alone', async () => {
    for (const language of languages) {
      const t = await loadMessages(language);
      const html = detailedHtml(template, { script, assets, language, t });
      const [own, other] = [directivesOf(html), directivesOf(await pageIn(language))];
      expect(own['connect-src']).toBe("'self' https: http:");
      expect(own['img-src']).toBe("'self' data: blob: https: http:");
      const changed = ['connect-src', 'img-src', 'style-src'];
      const rest = (policy: typeof own) =>
        Object.entries(policy).filter(([name]) => !changed.includes(name));
      expect(rest(own)).toEqual(rest(other));
      expect(own['style-src']).toMatch(/^'self' 'sha256-[^']+'$/);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain('<meta name="robots" content="noindex" />');
      expect(html).not.toContain('<!--atlas:');
      // The same scripts, and nothing of the view, so that it is small.
      expect(html).toContain('assets/index-1.js" data-start');
      expect(html).toContain('<div id="app"></div>');
    }
  });
});

describe('what stands in a page itself', () => {
  it('is its style, which finds its fonts, beside a link that loads nothing', async () => {
    const [spanish, english] = await Promise.all([pageIn('es'), pageIn('en')]);
    expect(spanish).toContain('<style>@font-face{src:url(../fonts/a.woff2)}</style>');
    expect(english).toContain('<style>@font-face{src:url(./fonts/a.woff2)}</style>');
    expect(spanish).toContain('href="../assets/index-1.css" disabled>');
  });

  it('is no main script: a link that loads it, and the first script starts it', async () => {
    const page = await pageIn('en');
    expect(page).toContain(
      '<link rel="modulepreload" crossorigin href="./assets/index-1.js" data-start />',
    );
    // Nothing runs from an element of its own; what the build prepared is data.
    expect(page).not.toMatch(/<script\s(?!id="prepared")/);
  });

  it('is one script and one style, named in the policy before them; nothing else may run', async () => {
    const page = await pageIn('es');
    const [scripts, styles] = [/<script>([^]*?)<\/script>/g, /<style>([^]*?)<\/style>/g].map(
      (element) => [...page.matchAll(element)].map(([, code = '']) => code),
    );
    expect([scripts?.length, styles?.length]).toEqual([1, 1]);
    expect(page).toContain(`script-src 'self' ${hashOf(scripts?.[0] ?? '')};`);
    expect(page).toContain(`style-src 'self' ${hashOf(styles?.[0] ?? '')};`);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });
});

describe('the page under development', () => {
  it('loads its modules from the server, in its language, and has no policy', async () => {
    const page = developmentHtml(template, { language: 'fr', t: await loadMessages('fr'), script });
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('<script type="module" src="/src/main.ts"></script>');
    expect(page).not.toMatch(/Content-Security-Policy|<!--atlas:/);
  });
});

describe('the markers of the template', () => {
  it('are replaced where they stand, by values that are taken as they are', () => {
    const filled = fillMarkers('<p title="<!--atlas:a-->"><!--atlas:b--></p>', {
      a: '$& $1',
      b: '<!--atlas:a-->',
    });
    expect(filled).toBe('<p title="$& $1"><!--atlas:a--></p>');
  });

  it.each([
    ['a marker that has no value', '<!--atlas:a--><!--atlas:c-->', 'No value for the marker "c"'],
    ['a value without a marker', '<p></p>', 'has the marker "a" 0 times'],
    ['a marker that stands twice', '<!--atlas:a--><!--atlas:a-->', 'has the marker "a" 2 times'],
  ])('stop the build at %s', (_, html, message) => {
    expect(() => fillMarkers(html, { a: '1' })).toThrow(message);
  });

  it('stop the build where index.html loses one of its own', () => {
    for (const [marker] of template.matchAll(/<!--atlas:[\w-]+-->/g)) {
      const without = template.replace(marker, '');
      const words = { language: 'en', t: { atlasName: '', description: '' } } as const;
      expect(() => pageHtml(without, { ...page, ...words }), marker).toThrow('0 times');
    }
  });
});

describe('the files of a page', () => {
  const chunk = (fileName: string, more: object = {}) => ({ type: 'chunk', fileName, ...more });
  const files = [
    chunk('assets/index-1.js', {
      name: 'index',
      isEntry: true,
      viteMetadata: { importedCss: new Set(['assets/index-1.css']) },
    }),
    chunk('assets/hy-index-1.js', { facadeModuleId: '/atlas/src/i18n/hy/index.ts' }),
    chunk('assets/map-worker-1.js', { name: 'map-worker', isEntry: true }),
    chunk('assets/hy-ask-1.js', { facadeModuleId: '/atlas/src/i18n/hy/ask.ts' }),
    { type: 'asset', fileName: 'assets/index-1.css', source: 'p{}' },
    { type: 'asset', fileName: 'assets/AskView-1.css', source: 'i{}' },
    { type: 'asset', fileName: 'data/start-0a1b2c3d.json', source: '' },
  ];
  const bundleOf = (some: readonly { fileName: string }[]) =>
    Object.fromEntries(some.map((file) => [file.fileName, file])) as never as Rolldown.OutputBundle;

  it('are found in the bundle by what they are', () => {
    expect(pageAssets(bundleOf(files), 'hy')).toEqual({
      start: 'assets/index-1.js',
      words: 'assets/hy-index-1.js',
      data: 'data/start-0a1b2c3d.json',
      sheet: { path: 'assets/index-1.css', css: 'p{}' },
    });
  });

  it.each([
    ['assets/index-1.js', 'main script'],
    ['assets/hy-index-1.js', 'chunk of the words in hy'],
    ['assets/index-1.css', 'style sheet'],
    ['data/start-0a1b2c3d.json', 'start file'],
  ])('stop the build where %s is not there', (missing, what) => {
    const rest = files.filter(({ fileName }) => fileName !== missing);
    expect(() => pageAssets(bundleOf(rest), 'hy')).toThrow(`0 files for the ${what}`);
  });
});
