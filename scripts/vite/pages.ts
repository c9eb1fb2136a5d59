/**
 * Vite plugin: one page for each language, `index.html`, `es/index.html` and so on, each with its
 * own start view. A build makes two bundles: first the one that renders, then the one of the site,
 * to whose files the pages refer.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { folderOf, languages, type Language } from '../../src/i18n/languages';
import { loadMessages } from '../../src/i18n/load';
import { withAtlas } from '../../src/i18n/with-atlas';
import type { BaseMessages } from '../../src/i18n/messages';
import type { Catalog } from '../../src/catalog/types';
import { loadCatalog } from '../../src/cli/geodata-files';
import { earlyScript } from './early-script';
import { readFirst } from './geodata';
import { pageAssets } from './page-assets';
import { developmentHtml, pageHtml } from './page-html';
import { buildRenderer, environmentOf, prerenderEnvironment, prerenderName } from './prerender';
import { catalogIn, startViews, type OwnPage, type Views } from './start-views';

const template = fileURLToPath(new URL('../../index.html', import.meta.url));
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

// Imported here, because modules cannot be imported any more once Vite has read its configuration.
const base = Object.fromEntries(
  await Promise.all(languages.map(async (one) => [one, await loadMessages(one)] as const)),
) as Readonly<Record<Language, BaseMessages>>;

function pageIn(language: Language, shipped: Catalog): OwnPage {
  const catalog = catalogIn(language, shipped);
  return { catalog, t: withAtlas(base[language], catalog.atlas.words) };
}

export function pages(): Plugin {
  let rendered: { views: Views; own: Readonly<Record<Language, OwnPage>> } | null = null;
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
      readFirst();
      const { renderPage } = await buildRenderer(builder);
      const catalog = loadCatalog();
      const own = Object.fromEntries(
        languages.map((language) => [language, pageIn(language, catalog)]),
      ) as Record<Language, OwnPage>;
      rendered = { views: startViews(renderPage, own), own };
      await builder.build(environmentOf(builder, 'client'));
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      if (!rendered) throw new Error('The pages are not rendered: build by `npm run build`');
      const { views, own } = rendered;
      const html = readFileSync(template, 'utf8');
      const script = earlyScript();
      for (const language of languages) {
        const [{ t }, view] = [own[language], views[language]];
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
        const { t } = pageIn(language, loadCatalog());
        return developmentHtml(html, { language, t, script: earlyScript() });
      },
    },
  };
}

/** The words of a language have its code in the file name: `assets/hy-ask-….js`. */
function chunkFileNames({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const [, language, name] = /\/src\/i18n\/(\w\w)\/(\w+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return language ? `assets/${language}-${name ?? ''}-[hash].js` : 'assets/[name]-[hash].js';
}
