import { describe, expect, it } from 'vitest';
import { answers as words } from '../../src/i18n/en/answers';
import { broughtLayer, withLayer } from '../../src/own-layers/in-questions';
import type { OwnFeature, OwnLayer } from '../../src/own-layers/own-layer';
import { isRefusal, type Answer } from '../../src/query/answer';
import { answerer } from '../../src/query/ask';
import { joinedParts } from '../../src/query/brought';
import type { Question } from '../../src/query/kinds';
import { distanceKm } from '../../src/query/shortest-line';
import { answerSentence } from '../../src/sentences/answer-sentence';
import { catalog } from '../fixtures';
import { scattered } from '../query/crowd';
import { en } from '../words';
import { layerOf, point, seen } from './a-layer';

const layer = 'layer-abc123' as const;
const nearShushi: Question = { kind: 'within', of: { id: 'shusha-shushi' }, km: 10, layer };

/** The answer about a layer, with the names of the features found. */
function asked(question: Question, own: OwnLayer): Answer & { names: readonly string[] } {
  const source = broughtLayer(own);
  const answer = answerer(catalog)(question, joinedParts(source, source.parts()));
  if (isRefusal(answer)) throw new Error(`Refused: ${answer.refused} ${answer.what}`);
  const { featureById } = withLayer(catalog, own);
  const names = answer.features.map(
    ({ id }) => featureById[id]?.properties.toponyms[0]?.text ?? `no feature ${id}`,
  );
  return { ...answer, names };
}

const area = (lon: number, lat: number): OwnFeature => ({
  type: 'Feature',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [lon, lat],
        [lon + 0.1, lat],
        [lon + 0.1, lat + 0.1],
        [lon, lat + 0.1],
        [lon, lat],
      ],
    ],
  },
  properties: { name: 'Field' },
});

describe('a question about an own layer', () => {
  it('finds what of it lies within 10 km of Shushi, and nothing of the atlas', () => {
    const { names, value, features } = asked(nearShushi, layerOf());
    expect(names).toEqual(['Shusha']);
    expect(value).toBe(1);
    expect(features[0]?.id).toBe('layer-abc123/0');
  });

  it('finds the nearest, and what lies inside a district', () => {
    const of = { id: 'shusha-shushi' };
    const nearest = asked({ kind: 'nearest', of, count: 2, layer }, layerOf());
    expect(nearest.names).toEqual(['Shusha', 'Lachin']);
    const district = { id: 'district-shusha' };
    expect(asked({ kind: 'inside', of: district, layer }, layerOf()).names).toEqual(['Shusha']);
  });

  it('measures areas of it as it does districts', () => {
    const drawing = { geometry: area(46.55, 39.65).geometry as never };
    const { names, value } = asked(
      { kind: 'overlap', of: drawing, layer },
      layerOf([area(46.6, 39.65)]),
    );
    expect(names).toEqual(['Field']);
    // Half of a tenth of a degree to the east and a tenth to the north, at 39.7° N.
    expect(value).toBeCloseTo(4.29 * 11.1, -1);
  });

  it('asks about the days that the layer says', () => {
    const dated = { ...layerOf(), time: { from: 'from', to: 'to' } };
    const wide = { ...nearShushi, km: 50 };
    expect(asked({ ...wide, on: '2020-11-20' }, dated).names).toEqual(['Shusha']);
    expect(asked({ ...wide, on: '2021-06-01' }, dated).names).toHaveLength(3);
    const before = asked({ ...wide, on: '2019-01-01' }, dated);
    expect(before.notes).toContain('none-then');
  });

  it('searches what the filter of the layer lets through', () => {
    const filter = { column: 'kind', test: 'contains', value: 'bridge' } as const;
    expect(asked({ ...nearShushi, km: 50 }, { ...layerOf(), filter }).names).toEqual(['Lachin']);
  });

  it('counts what it could not search, and what nobody said to be exact', () => {
    const several: OwnFeature = {
      type: 'Feature',
      geometry: {
        type: 'MultiPoint',
        coordinates: [
          [46.75, 39.76],
          [46.76, 39.77],
        ],
      },
      properties: {},
    };
    const nowhere: OwnFeature = { type: 'Feature', geometry: null, properties: {} };
    const exact = point(46.76, 39.76, { name: 'Well', accuracy: 20 });
    const own = layerOf([...seen, several, nowhere, exact]);
    const { brought, features, names } = asked(nearShushi, own);
    expect(brought).toMatchObject({ searched: 4, leftOut: 2, unsaid: 3, file: 'seen.geojson' });
    expect(names).toContain('Well');
    const accuracy = (catalog.featureById['shusha-shushi']?.properties.accuracy ?? NaN) / 1000;
    const well = features.find(({ id }) => id.endsWith('/5'));
    expect(well?.giveOrTake).toBeCloseTo(accuracy + 0.02);
  });

  it('takes the accuracy of the whole layer where a feature says none', () => {
    const said = { ...layerOf(), provenance: { ...layerOf().provenance, accuracy: '500' } };
    expect(asked(nearShushi, said).brought?.unsaid).toBe(0);
  });

  it('is answered with an index as by looking at each feature', () => {
    const many = scattered(2_000);
    const own = layerOf(many.map(([lon = 0, lat = 0], at) => point(lon, lat, { name: `${at}` })));
    const expected = many.flatMap((at, index) =>
      distanceKm([46.75, 39.76], at) <= 10 ? [`layer-abc123/${index}`] : [],
    );
    const of: Question['of'] = { geometry: { type: 'Point', coordinates: [46.75, 39.76] } };
    const found = asked({ ...nearShushi, of }, own).features.map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(5);
    expect([...found].sort()).toEqual(expected.sort());
  });

  it('says whose layer was searched, and that the atlas has not checked it', () => {
    const own = layerOf();
    const source = broughtLayer(own);
    const answer = answerer(catalog)(nearShushi, joinedParts(source, source.parts()));
    if (isRefusal(answer)) throw new Error(answer.refused);
    const sentence = answerSentence(withLayer(catalog, own), nearShushi, answer, words, en);
    expect(sentence).toContain('Shusha (');
    expect(sentence).toContain('“Seen on the road” (file: seen.geojson), features: 3');
    expect(sentence).toContain('The atlas has not checked it.');
    expect(sentence).toContain('Nobody has said how exactly they are known: 3');
  });

  it('is refused where the layer is not there, and says nothing of the atlas instead', () => {
    expect(answerer(catalog)(nearShushi)).toEqual({ refused: 'unknown-layer', what: layer });
    expect(words.refused['unknown-layer'](layer)).toContain('“layer-abc123”');
  });
});

describe('a catalog with an own layer', () => {
  it('knows the features of both, and no others', () => {
    const { featureById } = withLayer(catalog, layerOf());
    expect(featureById['shusha-shushi']).toBe(catalog.featureById['shusha-shushi']);
    expect(featureById['layer-abc123/1']?.properties).toMatchObject({
      certainty: null,
      citations: [],
      layer,
    });
    for (const id of [
      'layer-abc123/3',
      'layer-other1/0',
      'layer-abc123',
      'constructor',
      'no-place',
    ])
      expect(featureById[id], id).toBeUndefined();
  });
});
