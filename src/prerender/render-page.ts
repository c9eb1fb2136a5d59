/** Renders the start view as HTML that needs no script; the build writes it into the pages. */
import { render } from 'svelte/server';
import App from '../App.svelte';
import type { Catalog } from '../catalog/types';
import type { Messages } from '../i18n/messages';
import type { Basemap } from '../map/picture/basemap';
import Picture from '../map/picture/Picture.svelte';
import type { PanelContext } from '../panels/shared/context';
import { CameWithPage } from '../panels/start/came-with-page';
import StartArticle from '../panels/start/StartArticle.svelte';
import { ShownOnMap } from '../map/live/shown-on-map.svelte';
import { AppState } from '../state/app-state.svelte';
import { PageStatus } from '../state/page-status.svelte';
import { Library } from '../state/library.svelte';
import { chosenNames } from '../state/chosen-names';
import { Reader } from '../state/reader.svelte';
import WholeDocument from './WholeDocument.svelte';

export interface RenderedPage {
  /** The start view with the picture of the map. */
  readonly body: string;
  /** Follows it where no script runs: every place with what is said of it, and the sources. */
  readonly document: string;
}

class DocumentState extends AppState {
  override readonly page = new PageStatus(true);
}

/** No clock: the same data gives the same page on any day. */
export function renderPage(catalog: Catalog, t: Messages, basemap: Basemap): RenderedPage {
  const app = new DocumentState(catalog, '', [], '');
  const reader = new Reader(app, new Library());
  const files = { background: null, fonts: '', world: '', rules: '' };
  const nameOf = chosenNames(app.view, catalog, t.language);
  const { parameters } = new ShownOnMap(app, reader, t, nameOf, { drawn: [] });
  const wanted = { own: null, box: null, words: null, target: null, still: false };
  const drawn = render(Picture, { props: { app, t, files, basemap, parameters, wanted } });
  const picture = withoutMarks(drawn.body);
  const foreign = (lang = 'en') => (lang === t.language ? undefined : lang);
  const context = { app, reader, t, nameOf, foreign, world: '', rules: '' };
  const came = new CameWithPage(true, { picture, article: articleOf(context) });
  const { head, body } = render(App, { props: { app, reader, t, files, basemap, came } });
  if (head !== '') throw new Error('A component writes into the head, where the page has no place');
  const words = render(WholeDocument, { props: { context } });
  return { body, document: withoutMarks(words.body) };
}

/** The example article, with the comments by which scripts take it up; nothing where there is none. */
function articleOf(context: PanelContext): string {
  const [article] = context.app.catalog.articles;
  return article ? render(StartArticle, { props: { context, article } }).body : '';
}

/** Removes the comments that only a hydrating script needs, and the white space around them. */
function withoutMarks(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ');
}
