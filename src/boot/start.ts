/** Puts the atlas together in an element: start file -> catalog -> state -> page or embedded map. */
import { backgroundFile, rulesFile, worldFile } from 'virtual:geodata';
import { breath } from '../breath';
import { isEmbedded } from '../embed/embed-address';
import { fetchText } from '../fetch-text';
import { rootFrom, type Language } from '../i18n/languages';
import { fetchMap, loadMap } from '../map/live/load-map';
import type { StyleFiles } from '../map/style/build-style';
import { printWhole } from './print-whole';
import { allowOwnScripts } from '../trusted-types';
import { loadData, type LoadedData } from './load-data';
import { showPage } from './show-page';

export interface StartOptions {
  readonly language: Language;
  /** The query string that names the view; without one, that of the page. */
  readonly search?: string;
}

/** What every form of the atlas is made from. */
export interface Started extends LoadedData {
  readonly target: Element;
  readonly language: Language;
  readonly search: string;
  readonly files: StyleFiles & { readonly world: string; readonly rules: string };
  /** The address of a file of the atlas. */
  readonly here: (path: string) => string;
}

/**
 * Starts the atlas in `target`: the whole page, or the map alone where the query string has
 * `embed`. Throws where there is no such element or the data does not come.
 */
export async function start(
  target: Element | null,
  { language, search = location.search }: StartOptions,
): Promise<void> {
  allowOwnScripts();
  if (!target) throw new Error('The page has no element #app');
  fetchMap();
  await breath();
  const hasMap = loadMap() !== null;
  const here = (path: string) => new URL(`${rootFrom(language)}${path}`, document.baseURI).href;
  const loaded = await loadData(language, here);
  // The map's worker asks for it last of all, and then finds it in the browser's cache.
  if (hasMap) void fetchText(here(backgroundFile));
  await breath();
  const files = {
    prepared: loaded.prepared,
    background: here(backgroundFile),
    fonts: here('fonts/'),
    world: here(worldFile),
    rules: here(rulesFile),
  };
  const started = { ...loaded, target, language, search, files, here };
  if (isEmbedded(search)) await (await import('./show-embed')).showEmbed(started);
  else await showPage(started);
  document.documentElement.classList.remove('elsewhere');
  printWhole();
}
