/** The whole page: what the reader chose <-> the address, what the browser keeps, all panels. */
import { flushSync, hydrate, mount } from 'svelte';
import App from '../App.svelte';
import type { NameOf } from '../catalog/naming';
import { isDetailedPage } from '../state/background-address';
import { keepWhenIdle } from './keep-when-idle';
import { fetchNearEarly } from '../panels/place/later-near';
import { reducedMotion } from '../map/live/motion';
import { readBasemap } from '../map/picture/basemap';
import { CameWithPage } from '../panels/start/came-with-page';
import { giveOwnPlaces } from '../reading/own-place-source';
import { panelTitle } from '../sentences/panel-title';
import { AppState } from '../state/app-state.svelte';
import { Drafts } from '../state/drafts.svelte';
import { followAddress } from '../state/follow-address.svelte';
import { Library } from '../state/library.svelte';
import { OwnData } from '../state/own-data.svelte';
import { chosenNames } from '../state/chosen-names';
import { Reader } from '../state/reader.svelte';
import { lastMoment } from '../storage/last-moment';
import { browserStore } from '../storage/browser-store';
import { takeDropped } from './take-dropped';
import { openPublished, projectOfPage } from './open-published';
import { showInstead } from './show-instead';
import type { Started } from './start';

export async function showPage(started: Started): Promise<void> {
  const { target, catalog, t, problems, language, search, files, here } = started;
  const app = new AppState(catalog, search, problems);
  // Read before followAddress, which removes the document's anchor from the address.
  const isBare = search === '' && location.hash === '';
  const isStart = isBare && problems.length === 0;
  const reader = keptReader(app);
  followAddress(app, () => {
    const nameOf: NameOf = (feature) => chosenNames(app.view, catalog, language)(feature);
    // A title of the reader's own would go into the browser's history, which other devices may get.
    const { open } = reader;
    const lent = open && reader.library.isLent(open.id) ? open.article.details.title : null;
    return `${lent ?? panelTitle(catalog, app.panel, t, nameOf)} · ${t.atlasName}`;
  });
  app.answers.connect(async () => (await import('../state/ask-all')).askAll(catalog, reader.own));
  giveOwnPlaces(catalog, () => reader.own.places());
  // The page came with the start view; any other view replaces it.
  const isPrerendered = isStart && target.childElementCount > 0;
  const isDetailed = isDetailedPage(document);
  const basemap = isDetailed
    ? await (await import('./made-basemap')).madeBasemap(files.background, catalog)
    : readBasemap(document);
  const came = new CameWithPage(isPrerendered);
  const props = { app, reader, t, files, basemap, came };
  showInstead(
    target,
    () => {
      if (isPrerendered) hydrate(App, { target, props });
      else mount(App, { target, props });
    },
    isPrerendered,
  );
  const project = projectOfPage();
  // A published page shows nothing before its article, which is still to come.
  if (project === null) document.documentElement.classList.remove('elsewhere');
  nameHost();
  takeDropped(app, reader.own);
  fetchNearEarly();
  // The event handlers are attached in effects; after that early.js repeats what was pressed
  // before.
  flushSync();
  dispatchEvent(new Event('atlas:ready'));
  if (isDetailed) openDetailed(app);
  if (project === null) keepWhenIdle(app.page, here('sw.js'), language);
  // Without its article the page is the atlas all the same.
  else await openPublished(project, app, reader, isBare).catch(() => undefined);
}

/** The map as it is built in stays where the rest does not come. */
function openDetailed(app: AppState): void {
  import('./open-background')
    .then(({ openBackground }) => openBackground(app.page))
    .catch(() => app.reportMapTrouble('drawing'));
}

/** A reader whose articles, drafts and layers the browser keeps. */
function keptReader(app: AppState): Reader {
  const library = new Library(browserStore('articles'));
  library.follow(() => import('../reading/stored-schema').then(({ readKept }) => readKept));
  const drafts = new Drafts(browserStore('drafts'), lastMoment('drafts'));
  void drafts.load();
  addEventListener('pagehide', () => drafts.leave());
  const own = new OwnData({
    choices: browserStore('layers'),
    features: browserStore('layer-features'),
  });
  // Without a store there is nothing to recall; adding a layer says so.
  own.recall().catch(() => undefined);
  return new Reader(app, library, () => !reducedMotion(), drafts, own);
}

/**
 * Search engines want complete addresses of the other languages, and the build does not know the
 * host.
 */
function nameHost(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('head link[hreflang]'))
    link.setAttribute('href', link.href);
}
