/** Composition root: start file -> catalog -> state -> page, and the view <-> the address. */
import { hydrate, mount } from 'svelte';
import { backgroundFile, startFile } from 'virtual:geodata';
import 'virtual:palette.css';
import 'virtual:picture.css';
import App from './App.svelte';
import { readStartFile } from './catalog/start-file';
import { en } from './i18n/en';
import { readBasemap } from './map/picture/basemap';
import { AppState } from './state/app-state.svelte';
import { followAddress } from './state/follow-address.svelte';
import { allowOwnScripts } from './trusted-types';

allowOwnScripts();

const target = document.querySelector('#app');
if (!target) throw new Error('The page has no element #app');
const here = (path: string) => new URL(path, document.baseURI).href;

const { catalog, problems } = readStartFile(await load(here(startFile)));
const app = new AppState(catalog, location.search, problems);
followAddress(app, en);
const files = { background: here(backgroundFile), fonts: here('fonts/') };
const props = { app, t: en, files, basemap: readBasemap(document) };
// The page came with the start view in it; every other view takes its place.
const isStart = location.search === '' && location.hash === '' && problems.length === 0;
if (isStart && target.childElementCount > 0) hydrate(App, { target, props });
else {
  target.replaceChildren();
  mount(App, { target, props });
}
document.documentElement.classList.remove('elsewhere');

/** The text of the start file; empty where it is missing, which the page then says. */
async function load(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}
