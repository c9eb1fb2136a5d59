/** Puts the page together: start file -> catalog -> state -> page, and the view <-> the address. */
import 'vite/modulepreload-polyfill';
import './styles/app.css';
import { flushSync, hydrate, mount } from 'svelte';
import { backgroundFile, rulesFile, startFile, translationFiles, worldFile } from 'virtual:geodata';
import 'virtual:palette.css';
import 'virtual:picture.css';
import App from './App.svelte';
import { fetchText } from './fetch-text';
import type { NameOf } from './catalog/naming';
import { readStartFile } from './catalog/start-file';
import { readTranslations, translated } from './catalog/translations';
import { addressIn, languageToGo, readLanguage, rootFrom } from './i18n/languages';
import { loadMessages } from './i18n/load';
import { withAtlas } from './i18n/with-atlas';
import { keepWhenIdle } from './keep-when-idle';
import { loadMap } from './map/live/load-map';
import { reducedMotion } from './map/live/motion';
import { readBasemap } from './map/picture/basemap';
import './prerender/in-words.css';
import { printWhole } from './print-whole';
import './styles/print.css';
import { panelTitle } from './sentences/panel-title';
import { AppState } from './state/app-state.svelte';
import { Drafts } from './state/drafts.svelte';
import { followAddress } from './state/follow-address.svelte';
import { namesIn } from './state/naming';
import { OwnData } from './state/own-data.svelte';
import { Library } from './state/library.svelte';
import { Reader } from './state/reader.svelte';
import { lastMoment } from './storage/last-moment';
import { recordStore } from './storage/record-store';
import { takeDropped } from './take-dropped';
import { allowOwnScripts } from './trusted-types';

const language = readLanguage(document.documentElement.lang);
const elsewhere = languageToGo(language, location.search, navigator.languages);
if (elsewhere === null) void show();
else location.replace(addressIn(language, elsewhere, location.search, location.hash));

async function show(): Promise<void> {
  allowOwnScripts();
  const target = document.querySelector('#app');
  if (!target) throw new Error('The page has no element #app');
  await breath();
  // Only starts loading here; draw-map.svelte.ts waits for it and reports a failure.
  loadMap()?.catch(() => undefined);
  const here = (path: string) => new URL(`${rootFrom(language)}${path}`, document.baseURI).href;

  const { base, catalog, problems } = await loadData(here);
  const { words: own } = catalog.atlas;
  // Where the data is damaged, the page still knows its own title.
  const t = withAtlas(base, { ...own, title: own.title || document.title });
  await breath();
  const app = new AppState(catalog, location.search, problems);
  // Read before followAddress, which removes the document's anchor from the address.
  const isStart = location.search === '' && location.hash === '' && problems.length === 0;
  followAddress(app, () => {
    const nameOf: NameOf = (feature) => namesIn(app.view, catalog, language)(feature);
    return `${panelTitle(catalog, app.panel, t, nameOf)} · ${t.atlasName}`;
  });
  app.answers.connect(async () => (await import('./query/worker/client')).askWorker(catalog));
  const files = {
    background: here(backgroundFile),
    fonts: here('fonts/'),
    world: here(worldFile),
    rules: here(rulesFile),
  };
  const reader = readerOf(app);
  // The page came with the start view; any other view replaces it.
  const isPrerendered = isStart && target.childElementCount > 0;
  const props = { app, reader, t, files, basemap: readBasemap(document), isPrerendered };
  showInstead(
    target,
    () => {
      if (isPrerendered) hydrate(App, { target, props });
      else mount(App, { target, props });
    },
    isPrerendered,
  );
  document.documentElement.classList.remove('elsewhere');
  nameHost();
  takeDropped(app, reader.own);
  printWhole();
  // The event handlers are attached in effects; after that early.js repeats what was pressed
  // before.
  flushSync();
  dispatchEvent(new Event('atlas:ready'));
  keepWhenIdle(app, here('sw.js'), language);
}

/** What is read, and brought, with the stores of the browser that keep it. */
function readerOf(app: AppState): Reader {
  const library = new Library(recordStore('articles'));
  library.follow(() => import('./reading/stored-schema').then(({ readKept }) => readKept));
  const drafts = new Drafts(recordStore('drafts'), lastMoment('drafts'));
  void drafts.load();
  addEventListener('pagehide', () => drafts.leave());
  const own = new OwnData({
    choices: recordStore('layers'),
    features: recordStore('layer-features'),
  });
  // Without a store there is nothing to recall; adding a layer says so.
  own.recall().catch(() => undefined);
  return new Reader(app, library, () => !reducedMotion(), drafts, own);
}

/** The words of the page and its data, in its language. */
async function loadData(here: (path: string) => string) {
  const ownWords = translationFiles[language];
  const [base, start, words] = await Promise.all([
    loadMessages(language),
    fetchText(here(startFile)),
    ownWords === undefined ? '' : fetchText(here(ownWords)),
  ]);
  // Without any data the page can still be read as a document, which early.js shows.
  if (start === '') throw new Error(`The data of the page could not be loaded: ${startFile}`);
  const { catalog: english, problems } = readStartFile(start);
  return { base, catalog: translated(english, readTranslations(words), language), problems };
}

/** Puts the live page in the place of the document, which comes back if that fails. */
function showInstead(target: Element, make: () => void, isPrerendered: boolean): void {
  const before = [...target.childNodes];
  const words = document.querySelector('.in-words');
  words?.remove();
  if (!isPrerendered) target.replaceChildren();
  try {
    make();
  } catch (error) {
    target.replaceChildren(...before);
    if (words) target.after(words);
    throw error;
  }
}

/**
 * Search engines want complete addresses of the other languages, and the build does not know the
 * host.
 */
function nameHost(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('head link[hreflang]'))
    link.setAttribute('href', link.href);
}

/** Lets the browser react to input between two pieces of work. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
