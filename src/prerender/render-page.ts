/** The start view as HTML that needs no script: what the build writes into index.html. */
import { render } from 'svelte/server';
import App from '../App.svelte';
import type { Catalog } from '../catalog/types';
import type { Messages } from '../i18n/messages';
import type { Basemap } from '../map/picture/basemap';
import { AppState } from '../state/app-state.svelte';
import { Library } from '../state/library.svelte';
import { namesIn } from '../state/naming';
import { Reader } from '../state/reader.svelte';
import InWords from './Document.svelte';
import Placeholder from './Placeholder.svelte';

export interface RenderedPage {
  /** What Svelte's components add to the head. */
  readonly head: string;
  readonly body: string;
}

class DocumentState extends AppState {
  override readonly asDocument = true;
}

const placeholder = /<hr class="in-words[^>]*>/;

/** Without a clock: the same data is the same page on whatever day it is built. */
export function renderPage(catalog: Catalog, t: Messages, basemap: Basemap): RenderedPage {
  const app = new DocumentState(catalog, '', [], '');
  const reader = new Reader(app, new Library());
  const files = { background: null, fonts: '', world: '' };
  const page = render(App, {
    props: { app, reader, t, files, basemap, document: Placeholder },
  });
  const nameOf = namesIn(app.view, catalog, t.language);
  const foreign = (lang = 'en') => (lang === t.language ? undefined : lang);
  const atlas = { app, reader, t, nameOf, foreign, world: '' };
  const words = render(InWords, { props: { atlas } });
  return {
    head: page.head,
    body: page.body.replace(placeholder, () => withoutMarks(words.body)),
  };
}

/** Without the comments by which scripts find their way, and the white space around them. */
function withoutMarks(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ');
}
