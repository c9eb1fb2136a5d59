import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import App from '../../src/App.svelte';
import { en, es, hy } from '../words';
import type { Messages } from '../../src/i18n/messages';
import { renderPage } from '../../src/prerender/render-page';
import { AppState } from '../../src/state/app-state.svelte';
import { Library } from '../../src/state/library.svelte';
import { Reader } from '../../src/state/reader.svelte';
import { catalog, catalogWith } from '../fixtures';

const files = {
  background: null,
  fonts: './fonts/',
  world: './data/world.json',
  rules: './data/rules.json',
};
const plain = (html: string) => html.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ');

function page(search: string, t: Messages, from = catalog): string {
  const app = new AppState(from, search);
  const props = { app, reader: new Reader(app, new Library()), t, files };
  return plain(render(App, { props }).body);
}

describe('the dates of sources', () => {
  it('stand in words in the list of sources, with a machine’s date only where it is exact', () => {
    const sources = page('?show=sources', en);
    expect(sources).toContain('7or.am</span>, about 20 November 2020 · ');
    expect(sources).toContain('Turan</span>, <time datetime="2022-03-24">24 March 2022</time> · ');
    expect(sources).toContain('<time datetime="1993-04-30">30 April 1993</time>');
    expect(sources).toContain('<time datetime="2017">2017</time>');
    expect(sources).not.toMatch(/datetime="[^"]*[~?%X/]/);
    expect(sources).not.toMatch(/, (n\/d|undated)/);
  });

  it('are in the language of the reader, also where browsers lack its months', () => {
    expect(page('?show=sources', es)).toContain(
      '7or.am</span>, hacia el 20 de noviembre de 2020 · ',
    );
    expect(page('?show=sources', hy)).toContain(
      '7or.am</span>, մոտավորապես 2020 թ. նոյեմբերի 20 · ',
    );
  });

  it('stand beside the sources of a card', () => {
    expect(page('?place=shusha-shushi', en)).toMatch(
      /Al Arabiya English<\/span>\s*<\/a>\s*<span class="side[^>]*>\s*<time datetime="2020-11-08">8 November 2020<\/time>, international/,
    );
  });

  it('are in the page as a document', () => {
    const { document } = renderPage(catalog, en, { 'background-land': 'M0 0l1 1z' });
    expect(plain(document)).toContain('7or.am</span>, about 20 November 2020 · ');
  });
});

describe('a marked date of the record', () => {
  it('is shown as marked, and leads to a day that the map can show', () => {
    const changed = catalogWith('events.json', ((events: { id: string }[]) => {
      const event = events.find(({ id }) => id === 'event-e016');
      Object.assign(event ?? {}, { from: '2020-11-08~', to: '2020-11-08~' });
    }) as never);
    const shusha = page('?place=shusha-shushi&date=2020-11-09', en, changed);
    expect(shusha).toContain('about 8 November 2020');
    expect(shusha).not.toMatch(/datetime="[^"]*~|[?&;]date=[^"&#]*~/);
    expect(page('?show=day&date=2020-11-09', en, changed)).toContain('about 8 November 2020');
  });
});
