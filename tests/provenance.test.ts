import { readdirSync, readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { countryOf } from '../src/catalog/country-of';
import { certainties } from '../src/catalog/codes';
import { layerIds } from '../src/catalog/layers';
import { englishName } from '../src/catalog/naming';
import { parseCatalog } from '../src/catalog/parse';
import { layerProvenance } from '../src/catalog/provenance';
import { readEdtf } from '../src/chronology/edtf';
import { layers } from '../src/map/style/layers';
import SourcesIntro from '../src/panels/background/SourcesIntro.svelte';
import { getWords, loadWords } from '../src/panels/background/words';
import EventView from '../src/panels/time/EventView.svelte';
import StoryView from '../src/panels/time/StoryView.svelte';
import PlaceView from '../src/panels/place/PlaceView.svelte';
import { AppState } from '../src/state/app-state.svelte';
import { Library } from '../src/state/library.svelte';
import { Reader } from '../src/state/reader.svelte';
import { catalog, feature, filesWith } from './fixtures';
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

/** The features of a file of the background, as they stand there. */
function basemapFeatures(file: string) {
  const text = readFileSync(`geodata/basemap/${file}`, 'utf8');
  const { features } = JSON.parse(text) as FeatureCollection;
  return features.map(({ id, properties }) => ({
    id: String(id),
    kind: String(properties?.['kind']),
    accuracy: Number(properties?.['accuracy']),
    certainty: String(properties?.['certainty']),
    citations: properties?.['citations'] as readonly string[],
  }));
}

/** The licences in the row that `geodata/README.md` has for a file. */
function licenceOf(file: string): string {
  const row = readme.split('\n').find((line) => line.startsWith(`| \`${file}\``)) ?? '';
  return row.split('|').at(-2)?.trim() ?? '';
}

/** What the components of a panel read, at an address. */
function atlasAt(address: string) {
  const app = new AppState(catalog, address);
  return {
    ...{ app, t: en, reader: new Reader(app, new Library()), world: '', rules: '' },
    nameOf: englishName,
    foreign: (lang = 'en') => (lang === 'en' ? undefined : lang),
  };
}

/** The card of a feature or an event, or the view of a step of the story. */
function card(id: string): string {
  const view = events.has(id)
    ? { atlas: atlasAt(`?event=${id}`), component: EventView, props: { id } }
    : steps.has(id)
      ? { atlas: atlasAt(`?story=${id}`), component: StoryView, props: { id } }
      : { atlas: atlasAt(`?place=${id}`), component: PlaceView, props: { feature: feature(id) } };
  return render(InAtlas as never, { props: view } as never).body;
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
    const ids = [...new Set(drawn.map(({ id }) => id))];
    expect(ids.length).toBeGreaterThan(250);
    for (const id of ids) {
      const record = catalog.featureById[id]?.properties ?? events.get(id) ?? steps.get(id);
      if (!record) throw new Error(id);
      const page = card(id);
      expect(page, id).toContain(`href="${catalog.atlas.licence.url}"`);
      // An event without a source has neither.
      if (record.citations.length === 0) continue;
      const said = catalog.featureById[id] ? en.positionCertainty : en.certainty;
      expect(page, id).toContain(record.certainty && said[record.certainty]);
      for (const one of record.citations) {
        const citation = catalog.citationById[one];
        const title = citation?.title.replace(/&/g, '&amp;').replace(/"/g, '&quot;') ?? '';
        expect(page.includes(`title="${title}"`), `${id}: ${one}`).toBe(true);
      }
    }
  });
});

describe('each feature of the background', () => {
  it('leads to sources with title, publisher, date and a licence that is explained', () => {
    for (const file of readdirSync('geodata/basemap'))
      for (const { id, accuracy, certainty, citations } of basemapFeatures(file)) {
        expect(accuracy, id).toBeGreaterThan(0);
        expect(certainties, id).toContain(certainty);
        expect(citations.length, id).toBeGreaterThan(0);
        for (const one of citations) {
          const citation = catalog.citationById[one];
          expect(citation?.title && citation.publisher, `${id}: ${one}`).toBeTruthy();
          expect(readEdtf(citation?.date ?? ''), `${id}: ${one}`).toHaveProperty('interval');
          expect(terms, `${id}: ${one}`).toContain(citation?.licence);
        }
      }
  });

  it('rests on what it was made of, and is no more exact than that', () => {
    const exact = ['countries', 'lakes', 'rivers'].flatMap((one) =>
      basemapFeatures(`${one}.geojson`),
    );
    const drawn = basemapFeatures('background.geojson');
    for (const { id, accuracy, citations } of drawn) {
      const own = exact.filter((one) => one.id === id.replace(/-(far|near)$/, ''));
      // Borders, and rivers that are one, were made of the land on both sides.
      const from = own.length > 0 ? own : exact.filter(({ kind }) => /land|country/.test(kind));
      expect(citations, id).toEqual([...new Set(from.flatMap((one) => one.citations))]);
      expect(accuracy, id).toBeGreaterThanOrEqual(Math.max(...from.map((one) => one.accuracy)));
    }
    // A shape for closer views is more exact than the one for views from afar.
    const at = (range: string) => drawn.find(({ id }) => id === `country-arm-${range}`)?.accuracy;
    expect(at('near')).toBeLessThanOrEqual(at('far') ?? 0);
  });

  it('is cited as the card of the lake or the river that it draws', () => {
    const sourcesOf = (kind: string) =>
      catalog.basemap.find(({ kinds }) => kinds.some((one) => one === kind))?.citations ?? [];
    expect(sourcesOf('lake').length * sourcesOf('river').length).toBeGreaterThan(0);
    expect(feature('lake-sevan').properties.citations).toEqual(
      expect.arrayContaining([...sourcesOf('lake')]),
    );
    expect(feature('river-kura').properties.citations).toEqual(
      expect.arrayContaining([...sourcesOf('river')]),
    );
  });

  it('counts in what the catalog knows of its sources', () => {
    const drawn = basemapFeatures('background.geojson');
    expect(new Set(drawn.map(({ kind }) => kind))).toEqual(
      new Set(catalog.basemap.flatMap(({ kinds }) => kinds)),
    );
    for (const { kind, accuracy, certainty, citations } of drawn) {
      const known = catalog.basemap.find(({ kinds }) => kinds.some((one) => one === kind));
      expect(known?.finest).toBeLessThanOrEqual(accuracy);
      expect(known?.coarsest).toBeGreaterThanOrEqual(accuracy);
      expect(known?.certainty).toBe(certainty);
      expect(known?.citations).toEqual(citations);
    }
  });

  it('stops the data where it cites a source that is not there', () => {
    const broken = filesWith('basemap/background.geojson', (json) => {
      const { features } = json as { features: { properties: { citations: string[] } }[] };
      features[1]?.properties.citations.push('rumour');
    });
    expect(parseCatalog(broken).problems).toMatchObject([
      {
        file: 'basemap/background.geojson',
        pointer: '/features/1/properties/citations/1',
        value: '"rumour"',
        code: 'unknown-reference',
      },
    ]);
  });

  it.each(['countries', 'lakes', 'rivers'])('is checked in the exact shapes of %s too', (name) => {
    const file = `basemap/${name}.geojson`;
    const broken = filesWith(file, (json) => {
      const { features } = json as { features: { properties: { citations: string[] } }[] };
      if (features[0]) features[0].properties.citations = ['rumour'];
    });
    expect(parseCatalog(broken).problems).toMatchObject([{ file, code: 'unknown-reference' }]);
  });

  it('names a source once', () => {
    const broken = filesWith('basemap/background.geojson', (json) => {
      const { features } = json as { features: { properties: { citations: string[] } }[] };
      const its = features[1]?.properties.citations ?? [];
      its.push(its[0] ?? '');
    });
    expect(parseCatalog(broken).problems).toMatchObject([{ code: 'used-twice' }]);
  });

  it('is summed up once for each set of sources, in whichever order a feature names them', () => {
    const sets = [['gshhg'], ['geonames'], ['gshhg', 'geonames'], ['geonames', 'gshhg']];
    const mixed = filesWith('basemap/background.geojson', (json) => {
      const { features } = json as { features: { properties: Record<string, unknown> }[] };
      features
        .filter(({ properties }) => properties['kind'] === 'lake')
        .forEach(({ properties }, number) => (properties['citations'] = sets[number % 4]));
    });
    const { catalog: other, problems } = parseCatalog(mixed);
    expect(problems).toEqual([]);
    const summed = (other?.basemap ?? []).filter(({ kinds }) => kinds.includes('lake'));
    expect(summed.map(({ citations }) => [...citations].sort().join(' ')).sort()).toEqual([
      'geonames',
      'geonames gshhg',
      'gshhg',
    ]);
  });

  it('is named with its sources in the view of the sources', async () => {
    await loadWords('en');
    const props = { atlas: atlasAt('?show=sources'), component: SourcesIntro, props: {} };
    const page = render(InAtlas as never, { props } as never).body.toLowerCase();
    const { title, drawn } = getWords().builtIn;
    expect(page).toContain(title.toLowerCase());
    for (const { kinds, certainty, citations } of catalog.basemap) {
      for (const kind of kinds)
        expect(page).toContain(drawn[kind === 'country' ? 'land' : kind].toLowerCase());
      expect(page).toContain(en.positionCertainty[certainty].toLowerCase());
      for (const one of citations) {
        const citation = catalog.citationById[one];
        expect(page, one).toContain(citation?.title.toLowerCase());
        expect(page, one).toContain(`<time datetime="${citation?.date ?? ''}"`);
        expect(page, one).toContain(citation?.licence?.toLowerCase());
      }
    }
    // 770 m and 1.2 km: the best and the worst of what that source draws.
    expect(page).toMatch(/accurate to about \d+\u00a0m–\d\.\d\u00a0km/);
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
