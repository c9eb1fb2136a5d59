/**
 * Vite plugin: one page for each language, `index.html`, `es/index.html` and so on, each with its
 * own start view. A build makes two bundles: first the one that renders, then the one of the site,
 * to whose files the pages refer.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import { folderOf, languages, type Language } from '../../src/i18n/languages';
import { loadCatalog } from '../../src/cli/geodata-files';
import { atlasGraph, jsonLdElement } from '../site/json-ld';
import { manifest, manifestPath } from '../site/manifest';
import { version } from '../site/version';
import { detailedPage } from '../../src/state/background-address';
import { preparedSources } from '../../src/map/style/build-style';
import { elementFile } from '../../src/publish/embed-code';
import { earlyScript } from './early-script';
import { buildElement, elementEnvironment, elementName } from './element';
import { readFirst } from './geodata';
import { ownPages, pageIn } from './own-pages';
import { pageAssets } from './page-assets';
import { detailedHtml, developmentHtml, pageHtml } from './page-html';
import { buildRenderer, environmentOf, prerenderEnvironment, prerenderName } from './prerender';
import { siteOf } from './site-of';
import { startViews, type OwnPage, type Views } from './start-views';

const template = fileURLToPath(new URL('../../index.html', import.meta.url));
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export function pages(): Plugin {
  let rendered: Rendered | null = null;
  let site: string | null = null;
  return {
    name: 'atlas-pages',
    enforce: 'post',
    sharedDuringBuild: true,
    config: () => ({
      builder: {},
      environments: {
        [prerenderName]: prerenderEnvironment,
        [elementName]: elementEnvironment,
        client: {
          build: { rolldownOptions: { input: { index: main }, output: { chunkFileNames } } },
        },
      },
    }),
    configResolved({ plugins }) {
      site = siteOf(plugins);
    },
    async buildApp(builder) {
      readFirst();
      rendered = await renderAll(builder);
      await builder.build(environmentOf(builder, 'client'));
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      if (!rendered) throw new Error('The pages are not rendered: build by `npm run build`');
      const { views, own, element } = rendered;
      this.emitFile({ type: 'asset', fileName: elementFile, source: element });
      const html = readFileSync(template, 'utf8');
      const script = earlyScript();
      for (const language of languages) {
        const [{ catalog, t }, view] = [own[language], views[language]];
        const assets = pageAssets(bundle, language);
        const address = site === null ? null : `${site}${folderOf(language)}`;
        const jsonLd = jsonLdElement(atlasGraph({ ...own[language], site, version }, address));
        const prepared = preparedSources(catalog, t);
        const page = { language, t, script, view, assets, site, jsonLd, prepared };
        const source = pageHtml(html, page);
        const emit = (fileName: string, text: string) =>
          this.emitFile({ type: 'asset', fileName, source: text });
        emit(`${folderOf(language)}index.html`, source);
        emit(`${folderOf(language)}${detailedPage}`, detailedHtml(html, page));
        emit(manifestPath(language), manifest(t));
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

interface Rendered {
  readonly views: Views;
  readonly own: Readonly<Record<Language, OwnPage>>;
  /** The script of the element for other pages. */
  readonly element: string;
}

async function renderAll(builder: ViteBuilder): Promise<Rendered> {
  const { renderPage } = await buildRenderer(builder);
  const own = ownPages(loadCatalog());
  return { views: startViews(renderPage, own), own, element: await buildElement(builder) };
}

/** The words of a language have its code in the file name: `assets/hy-ask-….js`. */
function chunkFileNames({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const [, language, name] = /\/src\/i18n\/(\w\w)\/(\w+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return language ? `assets/${language}-${name ?? ''}-[hash].js` : 'assets/[name]-[hash].js';
}
