/** Composition root: start file -> catalog -> state -> page, and the view <-> the address. */
import { mount } from 'svelte';
import { backgroundFile, startFile, translationFiles } from 'virtual:geodata';
import 'virtual:palette.css';
import App from './App.svelte';
import { readStartFile } from './catalog/start-file';
import { readTranslations, translated } from './catalog/translations';
import { addressIn, languageToGo, readLanguage, rootFrom } from './i18n/languages';
import { loadMessages } from './i18n/load';
import { AppState } from './state/app-state.svelte';
import { followAddress } from './state/follow-address.svelte';
import { allowOwnScripts } from './trusted-types';

const language = readLanguage(document.documentElement.lang);
const elsewhere = languageToGo(language, location.search, navigator.languages);
if (elsewhere === null) await show();
else location.replace(addressIn(language, elsewhere, location.search, location.hash));

async function show(): Promise<void> {
  allowOwnScripts();
  const target = document.querySelector('#app');
  if (!target) throw new Error('The page has no element #app');
  const here = (path: string) => new URL(`${rootFrom(language)}${path}`, document.baseURI).href;

  const ownWords = translationFiles[language];
  const [t, start, words] = await Promise.all([
    loadMessages(language),
    load(here(startFile)),
    ownWords === undefined ? '' : load(here(ownWords)),
  ]);
  const { catalog: english, problems } = readStartFile(start);
  const catalog = translated(english, readTranslations(words), language);
  const app = new AppState(catalog, location.search, problems);
  followAddress(app, t);
  mount(App, {
    target,
    props: { app, t, files: { background: here(backgroundFile), fonts: here('fonts/') } },
  });
}

/** The text of the start file; empty where it is missing, which the page then says. */
async function load(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}
