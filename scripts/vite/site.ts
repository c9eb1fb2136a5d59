/**
 * Vite plugin for a build that knows the address of its site: sitemap, feeds, a page and a picture
 * for each place, and the data with its description. `pages` asks it for the address.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { geodataFolder, loadCatalog } from '../../src/cli/geodata-files';
import { languages } from '../../src/i18n/languages';
import { dataFiles, describeData, descriptorFile, writeDescriptor } from '../datapackage/describe';
import { feed } from '../site/feed';
import { oembedOf, oembedPath } from '../site/oembed';
import { atlasPicture, feedPath, picturePath, placePath } from '../site/paths';
import { placePage } from '../site/place-page';
import { atlasSvg, hasPicture, placeSvg } from '../site/preview-picture';
import { previewBasemap } from '../site/preview-content';
import { previewSize } from '../site/preview-size';
import { releases } from '../site/releases';
import { robots, sitemap } from '../site/sitemap';
import { version } from '../site/version';
import { ownPages, pageIn } from './own-pages';
import { sitePluginName } from './site-of';
import { backgroundFeatures } from './start-views';

type Emit = (fileName: string, source: string | Uint8Array) => void;

/** `address`: where the site will be, with a final slash. */
export function site(address: string): Plugin {
  return {
    name: sitePluginName,
    api: { site: address },
    applyToEnvironment: ({ name }) => name === 'client',
    // The pictures take most of the time of such a build, which is no fault to warn about.
    config: () => ({ build: { rolldownOptions: { checks: { pluginTimings: false } } } }),
    async generateBundle() {
      const emit: Emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
      emit('robots.txt', robots(address));
      emit('sitemap.xml', sitemap(address));
      emitFeeds(address, emit);
      await emitPlaces(address, emit);
      emitData(emit);
    },
  };
}

function emitFeeds(address: string, emit: Emit): void {
  const own = ownPages(loadCatalog());
  for (const language of languages) {
    const { catalog, t } = own[language];
    const changes = [...releases(t), ...catalog.changes];
    emit(oembedPath(language), oembedOf(address, language, t.atlasName));
    emit(feedPath(language), feed({ catalog, t, site: address, version, changes }));
  }
}

async function emitPlaces(address: string, emit: Emit): Promise<void> {
  // Loaded here only, because other builds need neither the drawing library nor its binary.
  const { pngOf } = await import('../site/raster');
  const { catalog, t } = pageIn('en', loadCatalog());
  const drawn = { catalog, t, basemap: previewBasemap(backgroundFeatures(), catalog) };
  emit(atlasPicture, pngOf(atlasSvg(drawn), previewSize.width));
  for (const feature of catalog.features) {
    const page = placePage(feature, { catalog, t, site: address, version });
    emit(`${placePath(feature.id)}index.html`, page);
    if (!hasPicture(feature, catalog)) continue;
    emit(picturePath(feature.id), pngOf(placeSvg(drawn, feature), previewSize.width));
  }
}

function emitData(emit: Emit): void {
  const described = describeData(geodataFolder, version);
  const schemas = described.resources.flatMap(({ jsonSchema }) => jsonSchema ?? []);
  const beside = ['README.md', 'LICENSE.md', 'world/UNICODE-LICENSE.txt'].filter((name) =>
    existsSync(join(geodataFolder, name)),
  );
  for (const name of new Set([...dataFiles(geodataFolder), ...schemas, ...beside]))
    emit(`geodata/${name}`, readFileSync(join(geodataFolder, name)));
  emit(`geodata/${descriptorFile}`, writeDescriptor(described));
}
