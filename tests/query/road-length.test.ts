import type { LineString, MultiPolygon, Polygon } from 'geojson';
import { area, feature as asFeature, featureCollection, intersect } from '@turf/turf';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSchematic } from '../../src/catalog/schematic';
import { answerDataset } from '../../src/formats/answer-dataset';
import { answerRows } from '../../src/formats/answer-rows';
import { geoJson } from '../../src/formats/file-types/geojson';
import { answerSentence } from '../../src/sentences/answer-sentence';
import { isRefusal, type Answer } from '../../src/query/answer';
import { answerer } from '../../src/query/ask';
import { distanceKm } from '../../src/query/distance';
import { partKm } from '../../src/query/length';
import type { Question } from '../../src/query/kinds';
import { wordsOf } from '../i18n/every-language';
import { catalog, feature, noticeWith } from '../fixtures';

const ask = answerer(catalog);
function answer(question: Question): Answer {
  const found = ask(question);
  if (isRefusal(found)) throw new Error(`${found.refused} ${found.what}`);
  return found;
}
const roads = catalog.features.filter(isSchematic);
const questionsOf = (id: string): Question[] => [
  { kind: 'measure', of: { id } },
  { kind: 'along', of: { id }, km: 2 },
  { kind: 'crossing', of: { id } },
];

describe('a road that is drawn straight between its stops', () => {
  it('is every line that runs through places, and no other', () => {
    const through = catalog.features.filter(({ properties }) => properties.via !== undefined);
    expect(roads).toEqual(through);
    expect(roads.map(({ id }) => id)).toEqual([
      'lachin-corridor-2022-axis',
      'lachin-corridor-2023-axis',
      'lachin-corridor-axis',
      'road-aghdam-khankendi',
      'road-fuzuli-shusha',
      'road-goris-stepanakert',
      'road-vardenis-martakert',
      'tripp-route',
    ]);
  });

  it.each(roads.flatMap(({ id }) => questionsOf(id)))(
    'has no length: $kind of $of.id',
    (question) => {
      const found = answer(question);
      expect([found.value, found.giveOrTake]).toEqual([null, null]);
      expect(found.notes).toContain('schematic');
      expect(found.published?.length).toBeGreaterThan(0);
      for (const row of found.features) {
        expect(row).not.toHaveProperty('km');
        expect(row).not.toHaveProperty('share');
      }
    },
  );

  it.each(wordsOf)('says so in $language, with what is published', ({ t, answers }) => {
    for (const question of questionsOf('road-fuzuli-shusha')) {
      const said = answerSentence(catalog, question, answer(question), answers, t);
      expect(said).toContain(t.card.straight);
      const figure = new Intl.NumberFormat(t.numbers).format(101.9);
      expect(said).toContain(`101–${figure}`);
      // Figures with a unit: only the asked distance and the published ones.
      const figures = said.match(/[\d.,–]+(?=\u00a0)/g) ?? [];
      expect(figures.filter((one) => one !== '2' && one !== `101–${figure}`)).toEqual([]);
    }
  });

  it('passes its stops in their order', () => {
    const { features } = answer({
      kind: 'along',
      of: { id: 'lachin-corridor-2022-axis' },
      layer: 'places',
      km: 0.01,
    });
    expect(features.map(({ id }) => id)).toEqual(
      feature('lachin-corridor-2022-axis').properties.via,
    );
  });

  it('is published to be longer than the straight lines between its stops', () => {
    let compared = 0;
    for (const { id, geometry, properties } of roads)
      for (const { of, km, upTo } of properties.published ?? []) {
        expect(upTo ?? km, id).toBeGreaterThanOrEqual(km);
        const [from = -1, to = -1] = of
          .map((place) => properties.via?.indexOf(place) ?? -1)
          .sort((a, b) => a - b);
        if (of.length < 2) continue;
        expect(from, `${id}: ${of.join()}`).toBeGreaterThanOrEqual(0);
        const stops = (geometry as LineString).coordinates.slice(from, to + 1);
        expect(partKm(stops), `${id}: ${of.join()}`).toBeLessThan(km);
        compared += 1;
      }
    expect(compared).toBeGreaterThan(9);
  });

  it('is saved without a length, and with the published ones and their sources', () => {
    const question: Question = { kind: 'measure', of: { id: 'road-fuzuli-shusha' } };
    const found = answer(question);
    const provenance = { question: '', sentence: '', address: '', version: '' };
    const rows = answerRows(catalog, found);
    const data = answerDataset(catalog, question, found, () => rows, provenance);
    const saved = JSON.parse([...geoJson.write(data, noticeWith('', ''))].join('')) as {
      value: unknown;
      published: { km: number }[];
      citations: { id: string }[];
    };
    expect(saved.value).toBeNull();
    expect(saved.published[0]?.km).toBe(101);
    expect(saved.citations.map(({ id }) => id)).toContain('zefer-victory-road');
  });

  it('is left alone where a reader draws the same line: that has a length', () => {
    const { geometry } = feature('road-fuzuli-shusha');
    const drawn = answer({ kind: 'measure', of: { geometry: geometry as LineString } });
    expect(drawn.value).toBeGreaterThan(70);
  });
});

describe('the band of the corridor', () => {
  const countries = JSON.parse(readFileSync('geodata/basemap/countries.geojson', 'utf8')) as {
    features: { id: string; geometry: MultiPolygon }[];
  };
  const armenia = countries.features.find(({ id }) => id === 'country-arm')?.geometry;
  const shared = (a: Polygon, b: Polygon | MultiPolygon) => {
    const common = intersect(
      featureCollection<Polygon | MultiPolygon>([asFeature(a), asFeature(b)]),
    );
    return common ? area(common) / area(a) : 0;
  };
  const bands = ['lachin-corridor', 'lachin-corridor-2022', 'lachin-corridor-2023'];

  it.each(bands)('%s ends at the national border and where its road enters the town', (id) => {
    const band = feature(id).geometry as Polygon;
    if (!armenia) throw new Error('no Armenia');
    expect(shared(band, armenia)).toBeLessThan(0.001);
    expect(shared(band, feature('district-khankendi').geometry as Polygon)).toBeLessThan(0.001);
    const town = feature('khankendi-stepanakert').geometry;
    const at = town.type === 'Point' ? town.coordinates : [];
    for (const corner of band.coordinates[0] ?? [])
      expect(distanceKm(at, corner)).toBeGreaterThan(1);
  });

  it('has a road for each day from November 2020 to September 2023, and one only', () => {
    const on = (day: string) =>
      catalog.features
        .filter(({ properties }) => properties.kind === 'corridor-axis')
        .filter(
          ({ properties: { from, to } }) =>
            (from ?? '') <= day && day.slice(0, to?.length) <= (to ?? ''),
        )
        .map(({ id }) => id);
    expect(on('2022-08-29')).toEqual(['lachin-corridor-axis']);
    expect(on('2022-08-30')).toEqual(['lachin-corridor-2022-axis']);
    expect(on('2023-03-31')).toEqual(['lachin-corridor-2022-axis']);
    expect(on('2023-04-01')).toEqual(['lachin-corridor-2023-axis']);
    expect(on('2023-10-01')).toEqual([]);
  });
});
