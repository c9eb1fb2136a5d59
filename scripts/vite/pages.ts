/**
 * Vite plugin: one page for each language, `index.html`, `es/index.html` and so on, with the start
 * view in its own language. A build makes two bundles: the one that renders, then the one of the
 * site, whose files the pages name.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { folderOf, languages, type Language } from '../../src/i18n/languages';
import { loadMessages } from '../../src/i18n/load';
import type { Messages } from '../../src/i18n/messages';
import type { RenderedPage } from '../../src/prerender/render-page';
import { earlyScript } from './early-script';
import { pageAssets } from './page-assets';
import { developmentHtml, pageHtml } from './page-html';
import { buildRenderer, environmentOf, prerenderEnvironment, prerenderName } from './prerender';
import { startViews } from './start-views';

const template = fileURLToPath(new URL('../../index.html', import.meta.url));
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

// Before the build: once Vite has read its configuration, the code of it can import nothing more.
const words = Object.fromEntries(
  await Promise.all(languages.map(async (one) => [one, await loadMessages(one)] as const)),
) as Readonly<Record<Language, Messages>>;

export function pages(): Plugin {
  let views: Readonly<Record<Language, RenderedPage>> | null = null;
  return {
    name: 'atlas-pages',
    enforce: 'post',
    sharedDuringBuild: true,
    config: () => ({
      builder: {},
      environments: {
        [prerenderName]: prerenderEnvironment,
        client: {
          build: { rolldownOptions: { input: { index: main }, output: { chunkFileNames } } },
        },
      },
    }),
    async buildApp(builder) {
      const { renderPage } = await buildRenderer(builder);
      views = startViews(renderPage, words);
      await builder.build(environmentOf(builder, 'client'));
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      if (!views) throw new Error('The pages are not rendered: build by `npm run build`');
      const html = readFileSync(template, 'utf8');
      const script = earlyScript();
      for (const language of languages) {
        const [t, view] = [words[language], views[language]];
        const assets = pageAssets(bundle, language);
        const source = pageHtml(html, { language, t, script, view, assets });
        this.emitFile({ type: 'asset', fileName: `${folderOf(language)}index.html`, source });
      }
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html, { originalUrl = '/' }) {
        const [path] = originalUrl.split('?');
        const language = languages.find((one) => path === `/${folderOf(one)}`) ?? 'en';
        return developmentHtml(html, { language, t: words[language], script: earlyScript() });
      },
    },
  };
}

/** The words of a language are named after it: `assets/hy-ask-….js`. */
function chunkFileNames({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const [, language, name] = /\/src\/i18n\/(\w\w)\/(\w+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return language ? `assets/${language}-${name ?? ''}-[hash].js` : 'assets/[name]-[hash].js';
}
