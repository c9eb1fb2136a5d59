import { readdirSync, readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { countryOf } from '../src/catalog/country-of';
import { certainties } from '../src/catalog/codes';
import { layerIds } from '../src/catalog/layers';
import { englishName } from '../src/catalog/naming';
import { layerProvenance } from '../src/catalog/provenance';
import { readEdtf } from '../src/chronology/edtf';
import { layers } from '../src/map/style/layers';
import PlaceView from '../src/panels/place/PlaceView.svelte';
import { AppState } from '../src/state/app-state.svelte';
import { Library } from '../src/state/library.svelte';
import { Reader } from '../src/state/reader.svelte';
import { catalog, feature } from './fixtures';
import InAtlas from './panels/InAtlas.svelte';
import { en } from './words';

/** Everything that a layer of the map draws from the data, by layer and id. */
const drawn = layers.flatMap(({ id: layer, source }) =>
  (source?.(catalog, en).features ?? []).map(({ properties }) => ({
    layer,
    id: String(properties?.['id']),
    certainty: properties?.['certainty'] as unknown,
  })),
);
const events = new Map(catalog.events.map((event) => [event.id, event]));
const steps = new Map(catalog.story.map((step) => [step.id, step]));
const readme = readFileSync('geodata/README.md', 'utf8');
const terms = readFileSync('geodata/LICENSE.md', 'utf8');

/** Where each kind of the background comes from, which has no record of its own: the id of its source. */
const backgroundSources: Readonly<Record<string, string>> = {
  land: 'osm-border',
  country: 'osm-border',
  border: 'osm-border',
  'border-river': 'osm-border',
  lake: 'osm-lakes',
  river: 'gshhg',
};

/** The kinds of all that stands in a folder's files of features. */
function kindsIn(folder: string): Set<string> {
  const files = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const all = files.map((text) => JSON.parse(text) as FeatureCollection);
  return new Set(
    all.flatMap(({ features }) => features.map((one) => String(one.properties?.['kind']))),
  );
}

/** The licences in the row that `geodata/README.md` has for a file. */
function licenceOf(file: string): string {
  const row = readme.split('\n').find((line) => line.startsWith(`| \`${file}\``)) ?? '';
  return row.split('|').at(-2)?.trim() ?? '';
}

function card(id: string): string {
  const app = new AppState(catalog, `?place=${id}`);
  const atlas = {
    ...{ app, t: en, reader: new Reader(app, new Library()), world: '', rules: '' },
    nameOf: englishName,
    foreign: (lang = 'en') => (lang === 'en' ? undefined : lang),
  };
  const props = { atlas, component: PlaceView, props: { feature: feature(id) } };
  return render(InAtlas as never, { props } as never).body;
}

describe('each line and point that the map draws', () => {
  it('is a feature, an event or a step of the record', () => {
    expect(new Set(drawn.map(({ layer }) => layer)).size).toBeGreaterThan(7);
    expect(drawn.length).toBeGreaterThan(300);
    const unknown = drawn.filter(
      ({ id }) => !catalog.featureById[id] && !events.has(id) && !steps.has(id),
    );
    expect(unknown).toEqual([]);
  });

  it('leads to sources with title, publisher and date, and has a certainty', () => {
    for (const { id, certainty } of drawn) {
      const record = catalog.featureById[id]?.properties ?? events.get(id) ?? steps.get(id);
      expect(certainties, id).toContain(record?.certainty);
      if (certainty !== undefined) expect(certainty, id).toBe(record?.certainty);
      // An event without a source says so on its card.
      if (!events.has(id)) expect(record?.citations.length, id).toBeGreaterThan(0);
      for (const one of record?.citations ?? []) {
        const citation = catalog.citationById[one];
        expect(citation?.title && citation.publisher, `${id}: ${one}`).toBeTruthy();
        if (citation?.date) expect(readEdtf(citation.date), one).toHaveProperty('interval');
      }
    }
  });

  it('stands in a file whose licence is named, and explained where it is not our own work', () => {
    const ids = new Set(drawn.map(({ id }) => id));
    const files = ['places', 'districts', 'corridor', 'posts', 'lines'] as const;
    for (const file of files) {
      const own = catalog.features.filter((one) => one.properties.layer === file);
      expect(
        own.some(({ id }) => ids.has(id)),
        file,
      ).toBe(true);
      const names = licenceOf(`${file}.geojson`).split(', ');
      expect(names[0], file).not.toBe('');
      for (const name of names)
        if (name !== 'own work' && !name.startsWith('as '))
          expect(terms.toLowerCase(), `${file}: ${name}`).toContain(name.toLowerCase());
    }
    expect(terms).toContain('everything else');
  });

  it('has a card with its sources and their dates, its certainty and the licence', () => {
    const ids = [...new Set(drawn.map(({ id }) => id))].filter((id) => catalog.featureById[id]);
    expect(ids.length).toBeGreaterThan(150);
    for (const id of ids) {
      const { citations, certainty } = feature(id).properties;
      const page = card(id);
      expect(page, id).toContain(certainty && en.positionCertainty[certainty]);
      expect(page, id).toContain(`href="${catalog.atlas.licence.url}"`);
      for (const one of citations) {
        const citation = catalog.citationById[one];
        const title = citation?.title.replace(/&/g, '&amp;').replace(/"/g, '&quot;') ?? '';
        expect(page.includes(`title="${title}"`), `${id}: ${one}`).toBe(true);
      }
    }
  });
});

describe('each kind of the background', () => {
  it('has a source among the citations, with a licence that is explained', () => {
    const kinds = kindsIn('geodata/basemap');
    expect([...kinds].sort()).toEqual(Object.keys(backgroundSources).sort());
    for (const kind of kinds) {
      const citation = catalog.citationById[backgroundSources[kind] ?? ''];
      expect(citation?.title && citation.publisher, kind).toBeTruthy();
      expect(terms, kind).toContain(citation?.licence);
    }
  });

  it('is what the card of a lake or a river that is drawn cites', () => {
    expect(feature('lake-sevan').properties.citations).toContain(backgroundSources['lake']);
    expect(feature('river-kura').properties.citations).toContain(backgroundSources['river']);
  });
});

describe('the provenance of a layer', () => {
  it('has the best and the worst accuracy of its features, and all that they cite', () => {
    for (const layer of layerIds) {
      const found = layerProvenance(catalog, layer);
      if (!found) continue;
      expect(found.finest, layer).toBeLessThanOrEqual(found.coarsest);
      for (const id of found.citations) expect(catalog.citationById[id], id).toBeDefined();
    }
    const accuracies = catalog.features
      .filter(({ properties }) => properties.layer === 'posts')
      .map(({ properties }) => properties.accuracy);
    expect(layerProvenance(catalog, 'posts')).toMatchObject({
      finest: Math.min(...accuracies),
      coarsest: Math.max(...accuracies),
    });
  });

  it('names the country of a town outside the units, and none of one inside', () => {
    expect(countryOf(catalog, feature('goris'))?.properties.country).toBe('AM');
    expect(countryOf(catalog, feature('shusha-shushi'))).toBeNull();
  });
});
