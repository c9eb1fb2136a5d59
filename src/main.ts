/** Composition root: start file -> catalog -> state -> page, and the view <-> the address. */
import { mount } from 'svelte';
import { backgroundFile, startFile, worldFile } from 'virtual:geodata';
import 'virtual:palette.css';
import App from './App.svelte';
import { readStartFile } from './catalog/start-file';
import { en } from './i18n/en';
import { AppState } from './state/app-state.svelte';
import { followAddress } from './state/follow-address.svelte';
import { Library } from './state/library.svelte';
import { Reader } from './state/reader.svelte';
import { recordStore } from './storage/record-store';
import { allowOwnScripts } from './trusted-types';

allowOwnScripts();

const target = document.querySelector('#app');
if (!target) throw new Error('The page has no element #app');
const here = (path: string) => new URL(path, document.baseURI).href;

const { catalog, problems } = readStartFile(await load(here(startFile)));
const app = new AppState(catalog, location.search, problems);
followAddress(app, en);
const library = new Library(recordStore('articles'));
library.follow(() => import('./reading/kept-schema').then(({ readKept }) => readKept));
mount(App, {
  target,
  props: {
    app,
    reader: new Reader(app, library),
    t: en,
    files: {
      background: here(backgroundFile),
      fonts: here('fonts/'),
      world: here(worldFile),
    },
  },
});

/** The text of the start file; empty where it is missing, which the page then says. */
async function load(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}
