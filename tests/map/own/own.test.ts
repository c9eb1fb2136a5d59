import { describe, expect, it } from 'vitest';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { catalog } from '../../fixtures';
import { en } from '../../words';
import { ownKey } from '../../../src/own-layers/key-rows';
import { readOwnId, writeOwnId } from '../../../src/own-layers/own-id';
import { ownKeyRows } from '../../../src/map/overlay/own-key-rows';
import { ownExtent } from '../../../src/map/own/own-extent';
import { ownFeatures } from '../../../src/map/own/own-features';
import { ownAreas, ownMarks } from '../../../src/map/own/own-ids';
import { manyOrder, ownOrder } from '../../../src/map/own/own-style';
import { buildStyle } from '../../../src/map/style/build-style';
import { withSlots } from '../../../src/map/style/slotted-layer';
import { layerOf, point, seen } from '../../own-layers/a-layer';

const style = buildStyle(catalog, { background: null, fonts: 'fonts/' }, en);
const layer = layerOf();
const dated = { ...layer, time: { from: 'from', to: 'to' } };

describe('own layers on the map', () => {
  it('have style layers that MapLibre takes, in slots of the drawing order', () => {
    const sources = {
      ...style.sources,
      own: { type: 'geojson' as const, data: ownFeatures([], '') },
    };
    const all = withSlots(style.layers, ownOrder);
    expect(validateStyleMin({ ...style, sources, layers: all })).toEqual([]);
    const ids = all.map(({ id }) => id);
    expect(ids.indexOf('own-dot') + 1).toBe(ids.indexOf('answer-fill'));
    expect(ids.indexOf('own-label') + 1).toBe(ids.indexOf('mentions-label'));
  });

  it('are found by a click on the style layers that draw them', () => {
    const drawn = [...ownOrder, ...manyOrder].map((one) => one.layer.id);
    for (const id of [...ownMarks, ...ownAreas]) expect(drawn).toContain(id);
  });

  it('show the features of the day, of shown layers, that pass the filter', () => {
    const idsOn = (one: typeof layer, day: string) =>
      ownFeatures([one], day).features.map(({ properties }) => properties?.['id'] as string);
    expect(idsOn(layer, '1994-01-01')).toHaveLength(3);
    expect(idsOn(dated, '2021-06-01')).toEqual([
      'layer-abc123/0',
      'layer-abc123/1',
      'layer-abc123/2',
    ]);
    expect(idsOn(dated, '2023-01-01')).toEqual(['layer-abc123/0']);
    expect(idsOn({ ...layer, shown: false }, '2021-06-01')).toEqual([]);
    const filter = { column: 'kind', test: 'contains' as const, value: 'bridge' };
    expect(idsOn({ ...layer, filter }, '2021-06-01')).toEqual(['layer-abc123/1']);
  });

  it('draw each part of a collection, and nothing of a row without a place', () => {
    const geometry = {
      type: 'GeometryCollection' as const,
      geometries: [
        { type: 'Point' as const, coordinates: [46.75, 39.76] },
        {
          type: 'LineString' as const,
          coordinates: [
            [46.4, 39.5],
            [46.75, 39.76],
          ],
        },
      ],
    };
    const odd = layerOf([
      { type: 'Feature', geometry, properties: {} },
      { type: 'Feature', geometry: null, properties: {} },
    ]);
    expect(ownFeatures([odd], '').features.map((one) => one.geometry.type)).toEqual([
      'Point',
      'LineString',
    ]);
  });

  it('write a label as plain text and cut a long one', () => {
    const text = '<img src=x onerror=alert(1)>'.padEnd(300, '!');
    const own = { ...layerOf([point(46, 39, { a: text })]), style: { ...layer.style, label: 'a' } };
    expect(ownFeatures([own], '').features[0]?.properties?.['label']).toBe(text.slice(0, 80));
  });

  it('stand in the key with their name and with what each colour means', () => {
    const by = { column: 'people', kind: 'steps' as const };
    const rows = ownKeyRows(ownKey([layer, { ...layer, style: { ...layer.style, by } }]), en);
    expect(rows.map(({ words }) => words)).toEqual([
      'Your data: Seen on the road',
      'Your data: Seen on the road · 7',
      'Your data: Seen on the road · 12',
      'Your data: Seen on the road · 30',
    ]);
  });

  it('keep the camera where it is when only a colour changes', () => {
    const panel = { kind: 'own', layer: layer.id, number: null } as const;
    const before = ownExtent(panel, [layer]);
    expect(before?.valueOf()).toMatchObject({
      geometry: {
        coordinates: [
          [46.55, 39.64],
          [46.92, 39.99],
        ],
      },
    });
    expect(ownExtent(panel, [{ ...layer, style: { ...layer.style, colour: 'plum' } }])).toBe(
      before,
    );
    expect(ownExtent({ ...panel, number: 1 }, [layer])).toMatchObject({
      geometry: {
        coordinates: [seen[1]?.geometry, seen[1]?.geometry].map(
          (one) => one && 'coordinates' in one && one.coordinates,
        ),
      },
    });
  });

  it('have ids that an address can hold', () => {
    for (const thing of [
      { layer: 'layer-abc123', number: null },
      { layer: 'layer-abc123', number: 12 },
    ])
      expect(readOwnId(writeOwnId(thing))).toEqual(thing);
    for (const text of [
      'layer-',
      'layer-abc123/',
      'layer-abc123/1/2',
      'layer-abc123/-1',
      'shusha-shushi',
    ])
      expect(readOwnId(text), text).toBeNull();
  });
});
