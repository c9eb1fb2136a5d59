/** The map inside another page: no panel, nothing kept in the browser, no service worker. */
import { flushSync, mount } from 'svelte';
import { showInstead } from './show-instead';
import type { Started } from './start';
import { loadFrameWords } from '../i18n/load-later';
import { readBasemap } from '../map/picture/basemap';
import { AppState } from '../state/app-state.svelte';
import { Library } from '../state/library.svelte';
import { Reader } from '../state/reader.svelte';
import { hostIn, viewIn } from '../embed/embed-address';
import EmbedView from '../embed/EmbedView.svelte';
import { Guest } from '../embed/guest.svelte';
import { listenToHost } from '../embed/listen-to-host';

export async function showEmbed(started: Started): Promise<void> {
  const { target, catalog, t, problems, language, search, files } = started;
  const words = await loadFrameWords(language);
  const app = new AppState(catalog, viewIn(search), problems);
  app.answers.connect(async () => (await import('../state/ask-all')).askAll(catalog, null));
  const reader = new Reader(app, new Library());
  const guest = new Guest(app, reader, search);
  const props = { app, reader, guest, t, words, files, basemap: readBasemap(document) };
  document.documentElement.classList.add('embedded');
  showInstead(target, () => mount(EmbedView, { target, props }), false);
  flushSync();
  dispatchEvent(new Event('atlas:ready'));
  const host = hostIn(search);
  if (host !== null) listenToHost(host, (message) => guest.take(message));
}
