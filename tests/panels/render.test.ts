import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Position } from 'geojson';
import App from '../../src/App.svelte';
import { readStartFile } from '../../src/catalog/check-start-file';
import type { Catalog } from '../../src/catalog/types';
import { englishName } from '../../src/catalog/naming';
import Surroundings from '../../src/panels/place/Surroundings.svelte';
import { en } from '../words';
import { AppState } from '../../src/state/app-state.svelte';
import { Library } from '../../src/state/library.svelte';
import { Reader } from '../../src/state/reader.svelte';
import { catalog, catalogWith } from '../fixtures';
import { isLong, some } from '../runs';
import InAtlas from './InAtlas.svelte';

const files = {
  background: null,
  fonts: './fonts/',
  world: './data/world.json',
  rules: './data/rules.json',
};

/** The parts of the page, made as main.ts makes them. */
function propsOf(app: AppState) {
  return { app, reader: new Reader(app, new Library()), t: en, files };
}

function html(search: string, from: Catalog = catalog): string {
  const app = new AppState(from, search);
  return render(App, { props: propsOf(app) }).body;
}

/** The words of the page, without its markup. */
function words(search: string, from: Catalog = catalog): string {
  return wordsOf(html(search, from));
}

/** What is near a feature or a position: it comes after the rest of a card. */
function near(of: string | Position, from: Catalog = catalog): string {
  const app = new AppState(from, '');
  const atlas = { ...propsOf(app), world: '', rules: '', nameOf: englishName, foreign: () => 'en' };
  const about = typeof of === 'string' ? from.featureById[of] : of;
  const props = { atlas, component: Surroundings, props: { from: about } };
  return wordsOf(render(InAtlas as never, { props } as never).body);
}

function wordsOf(page: string): string {
  return page
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/[\s\u00a0]+/g, ' ');
}

describe('the page, rendered on the server', () => {
  it('starts with what this is, three ways on, how to begin and the example article', () => {
    const page = words('');
    const start = page.slice(page.indexOf('The Lachin corridor and the seven districts, 1992'));
    const inOrder = [
      'Read the story',
      'Map your own article',
      'Who held what and when',
      'Choose a place here or on the map.',
      'Baku annoyed because the USA and France did not take part',
    ].map((part) => start.indexOf(part));
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    expect(Math.min(...inOrder)).toBeGreaterThan(0);
    expect(page).toContain('Bakú molesta porque EE.UU. y Francia no participaron');
    expect(page).toContain('(date estimated)');
    expect(page).toContain('The title is inferred from the address of the page.');
  });

  it.each(['', '?place=shusha-shushi', '?at=46.6,39.7', '?show=layers', '?show=sources'])(
    'has the panel, the map and the four layers under every view (%s)',
    (search) => {
      const page = html(search);
      expect(page).toMatch(/<main[^>]*>(<!--.*?-->)*<section[^>]*aria-label="Panel"/);
      expect(page.match(/type="checkbox"/g)?.length).toBeGreaterThanOrEqual(4);
      for (const name of [
        'Shusha / Shushi',
        'Lachin corridor',
        'Peacekeeper positions',
        'The seven districts',
        'often called the ceded districts: three handed over by agreement, four taken in the war',
      ])
        expect(words(search)).toContain(name);
      expect(page).not.toMatch(/\sstyle="/);
    },
  );

  it('has a box to search for places, closed and named', () => {
    expect(html('')).toMatch(/<input[^>]*role="combobox"[^>]*aria-label="Place, event or date"/);
    expect(html('')).toContain('aria-expanded="false"');
    expect(html('')).not.toContain('role="listbox"');
  });

  it('has a card with names, excerpts, facts with citations, accuracy and what is near', () => {
    const page = html('?place=shusha-shushi');
    expect(page).toMatch(/<h2[^>]*>(<!--.*?-->)*Shusha \/ Shushi/);
    expect(page).toContain('lang="hy"');
    expect(page.match(/<blockquote/g)).toHaveLength(4);
    expect(page).toContain('<cite>SoyArmenio</cite>');
    const text = words('?place=shusha-shushi');
    expect(text).toMatch(/On 27 August 2022: held by Azerbaijan since 8 November 2020, \d sources/);
    expect(page).toMatch(
      /role="img" aria-label="Shusha \/ Shushi: until 7 May 1992: Azerbaijan, [^"]+2020"/,
    );
    expect(text).toContain('taken by Armenian forces on 8–9 May 1992');
    expect(text).toContain(
      'Accurate to about 400 m (one source) no second, independent source confirms it',
    );
    expect(near('shusha-shushi')).toMatch(
      /Road of the corridor on 27 August 2022 Road of the Lachin corridor to August 2022 1\.5 km, give or take 2 km/,
    );
    expect(text).toContain('Suggest a correction');
  });

  it('sets what the sources say beside an excerpt that contradicts them', () => {
    const text = words('?place=district-fuzuli');
    expect(text).toContain('speaks of it without naming it');
    expect(text).toMatch(/contradicted by other sources: ?seven districts ceded/);
    expect(text).toContain('The text of November 2020 names three districts to hand over');
  });

  it('shows a fact that nobody checked as just that', () => {
    const unread = catalogWith('events.json', (json: never) => {
      for (const event of json as { places: string[]; citations: string[]; certainty: string }[])
        if (event.places.includes('syunik')) {
          event.citations = [];
          event.certainty = 'uncertain';
        }
    });
    expect(words('?place=syunik', unread)).toContain('not checked against a document');
    expect(words('?place=syunik')).not.toContain('not checked against a document');
  });

  it('answers for a point of open map', () => {
    const text = words('?at=46.1,40.05');
    expect(text).toContain('At 40.0500° N, 46.1000° E');
    expect(near([46.1, 40.05])).toContain('Kalbajar / Karvachar district');
    expect(near([46.1, 40.05])).toMatch(/Nearest settlements/);
  });

  it('lists every feature of the map and every source', () => {
    const layers = words('?show=layers');
    for (const name of ['Farrukh / Parukh', 'Zarisli', 'Ceasefire line of 1994'])
      expect(layers).toContain(name);
    expect(words('?show=sources')).toContain('Al Arabiya English (AFP)');
  });

  it('renders a card for every feature, and has a link to each', () => {
    const layers = html('?show=layers');
    for (const { id } of some(catalog.features)) {
      expect(html(`?place=${id}`), id).toContain('What is near');
      expect(layers, id).toContain(`href="?place=${id}"`);
    }
  });

  it.runIf(isLong)('shows every fact somewhere', () => {
    const everywhere = [
      words('?show=layers'),
      ...catalog.features.map(({ id }) => words(`?place=${id}`)),
    ].join(' ');
    for (const { id, text } of catalog.facts)
      expect(everywhere.includes(text.replace(/\s+/g, ' ')), id).toBe(true);
  });

  it('names who said what is not the outlet’s own', () => {
    expect(words('?place=shusha-shushi')).toContain('Said by: Hikmet Hajiyev');
  });

  it('follows the files: one edit in one file changes excerpts, counts and distances', () => {
    const fewer = catalogWith('articles/soyarmenio-2022-08-27.json', (article: never) => {
      const { quotations, claims } = article as { quotations: unknown[]; claims: unknown[] };
      quotations.splice(0, 1);
      // The first quotation contains two claims, which disappear with it.
      claims.splice(0, 2);
    });
    expect(words('?place=shusha-shushi')).toContain('In the article (4)');
    expect(words('?place=shusha-shushi', fewer)).toContain('In the article (3)');
    const moved = catalogWith('places.geojson', (places: never) => {
      const { features } = places as {
        features: { id: string; geometry: { coordinates: number[] } }[];
      };
      for (const place of features)
        if (place.id === 'dashalti-karin-tak') place.geometry.coordinates = [46.9, 39.6];
    });
    expect(near('shusha-shushi')).toContain('Dashalti / Karin Tak 2 km');
    expect(near('shusha-shushi', moved)).not.toContain('Dashalti / Karin Tak');
    const onePost = catalogWith('posts.geojson', (posts: never) => {
      (posts as { features: unknown[] }).features.splice(1);
    });
    expect(words('', onePost)).toMatch(/Peacekeeper positions 1 /);
  });

  it('says which part of the data is missing, and shows the rest', () => {
    // Only the line of the atlas arrived, which names the layers.
    const line = `${JSON.stringify({ atlas: catalog.atlas })}\n`;
    const { catalog: empty, problems } = readStartFile(line);
    const app = new AppState(empty, '', problems);
    const page = render(App, { props: propsOf(app) }).body;
    expect(page).toContain('role="alert"');
    expect(page).toContain('The gazetteer could not be read');
    expect(page).toContain('The seven districts');
  });
});
