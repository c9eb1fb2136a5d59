/**
 * Vite plugin: one page for each language, made of the English one: `es/index.html` and so on. Each
 * names its language, the others (hreflang) and the chunk of its words, says its description, and
 * carries the start view in its own language, its style and its security policy.
 */
import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { folderOf, languages, rootFrom, type Language } from '../../src/i18n/languages';
import { loadMessages } from '../../src/i18n/load';
import type { Messages } from '../../src/i18n/messages';
import type { RenderedPage } from '../../src/prerender/render-page';
import { earlyScript, withLateStart, withStyle } from './inline';
import { secured } from './security';
import { startViews } from './start-views';

const words = new Map<Language, Messages>(
  await Promise.all(
    languages.map(async (language) => [language, await loadMessages(language)] as const),
  ),
);

export function pages(): Plugin {
  let development = '';
  return {
    name: 'atlas-pages',
    enforce: 'post',
    config: () => ({ build: { rollupOptions: { output: { chunkFileNames } } } }),
    transformIndexHtml: () => [{ tag: 'script', children: earlyScript(), injectTo: 'head' }],
    async generateBundle(_, bundle) {
      const start = bundle['index.html'];
      if (start?.type !== 'asset') return;
      const english = String(start.source);
      const views = await startViews(words);
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const language of languages) {
        const chunk = chunks.find(({ facadeModuleId }) =>
          facadeModuleId?.endsWith(`/src/i18n/${language}/index.ts`),
        );
        const page = pageIn(language, english, chunk?.fileName, views.get(language));
        const source = secured(withLateStart(withSheets(page, rootFrom(language), bundle)));
        if (!source.includes('<style>') || !source.includes(' data-start '))
          throw new Error(`The page in ${language} has no style or no start in it`);
        if (language === 'en') start.source = source;
        else this.emitFile({ type: 'asset', fileName: `${folderOf(language)}index.html`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.originalUrl ?? '').split('?');
        const language = languages.find((one) => one !== 'en' && path === `/${folderOf(one)}`);
        if (!language) return next();
        server
          .transformIndexHtml('/', development)
          .then((html) => pageIn(language, html))
          .then((html) => response.setHeader('content-type', 'text/html').end(html), next);
      });
    },
    configResolved({ root }) {
      development = readFileSync(`${root}/index.html`, 'utf8');
    },
  };
}

/** The page with the style sheets that it links in itself. */
function withSheets(html: string, root: string, bundle: Rolldown.OutputBundle): string {
  return Object.values(bundle).reduce(
    (page, file) =>
      file.type === 'asset' && file.fileName.endsWith('.css')
        ? withStyle(page, root, file.fileName, String(file.source))
        : page,
    html,
  );
}

/** The words of a language are named after it: `assets/hy-ask-….js`. */
function chunkFileNames({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const [, language, name] = /\/src\/i18n\/(\w\w)\/(\w+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return language ? `assets/${language}-${name ?? ''}-[hash].js` : 'assets/[name]-[hash].js';
}

/** The page of a language; its addresses lead to the folder that all languages share. */
export function pageIn(
  language: Language,
  english: string,
  chunk?: string,
  view: RenderedPage = { head: '', body: '', words: '' },
): string {
  const t = words.get(language);
  if (!t) throw new Error(`No words in ${language}`);
  const root = rootFrom(language);
  const alternates = [...languages, 'x-default' as const].map((other) => {
    const folder = other === 'x-default' ? '' : folderOf(other);
    return `<link rel="alternate" hreflang="${other}" href="${root}${folder}" />`;
  });
  const preload = chunk ? [`<link rel="modulepreload" crossorigin href="${root}${chunk}" />`] : [];
  return english
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace(/(\s(?:href|src)=")\.\//g, `$1${root}`)
    .replace(/<title>[^<]*/, `<title>${escaped(t.atlasName)}`)
    .replace(/(<meta\s+name="description"\s+content=")[^"]*/, `$1${escaped(t.page.description)}`)
    .replace('<div id="app"></div>', () => `<div id="app">${view.body}</div>\n    ${view.words}`)
    .replace(
      '</head>',
      () => `  ${[...alternates, ...preload].join('\n    ')}\n  ${view.head}</head>`,
    );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
