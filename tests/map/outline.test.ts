import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { geodataFolder } from '../../src/cli/geodata-files';
import { cornersSeen } from '../../src/map/live/corners';
import { isPinned } from '../../src/catalog/layers';
import { boxOf, contains, overlap, widestBox, type Box } from '../../src/map/live/camera-extent';
import { isOfLand, outlineOf } from '../../src/map/live/outline-of';
import { evaluate } from '../../src/map/picture/evaluate';
import { buildStyle } from '../../src/map/style/build-style';
import { catalog } from '../fixtures';
import { en } from '../words';

const background = (
  JSON.parse(
    readFileSync(join(geodataFolder, 'basemap/background.geojson'), 'utf8'),
  ) as FeatureCollection
).features;
const style = buildStyle(catalog, { background: null, fonts: '' }, en);
const place = (id: string) => {
  const found = catalog.featureById[id];
  if (!found) throw new Error(id);
  return found;
};
const outline = (id: string) => outlineOf(place(id), catalog, background);
const framed = (id: string) => {
  const corners = cornersSeen(catalog, place(id), outline(id));
  return corners && boxOf(corners)?.map((degrees) => Math.round(degrees * 10) / 10);
};

describe('the outline of a chosen country', () => {
  it('is its land as the background draws it, and frames it', () => {
    const land = outline('armenia');
    expect(land.map(({ properties }) => properties)).toMatchObject([
      { kind: 'country', country: 'AM', range: 'far' },
      { kind: 'country', country: 'AM', range: 'near' },
    ]);
    expect(framed('armenia')).toEqual([43.4, 38.8, 46.6, 41.3]);
    expect(framed('georgia')?.[3]).toBeGreaterThan(43);
  });

  it('frames no more of a large country than the map can show', () => {
    const widest = widestBox(catalog);
    const [west, south, east, north] = framed('iran') ?? [];
    expect([west, south, east, north].every(Number.isFinite)).toBe(true);
    expect(south).toBe(widest[1]);
    expect(east).toBeLessThanOrEqual(widest[2]);
  });

  it('is not invented where the background has none', () => {
    expect(outline('france')).toEqual([]);
    expect(framed('united-states')).toBeNull();
  });
});

describe('a place that is too large for a point', () => {
  const large = catalog.features.filter((one) => !isPinned(one));
  const near = large.filter(
    ({ id }) => !['france', 'russia', 'syria', 'united-states'].includes(id),
  );

  it.each(near.map(({ id }) => id))('is framed, and outlined or named where it lies: %s', (id) => {
    const corners = cornersSeen(catalog, place(id), outline(id));
    const box = corners && boxOf(corners);
    expect(box).not.toBeNull();
    expect(contains(widestBox(catalog), box as Box)).toBe(true);
    expect(outline(id).length).toBeGreaterThan(0);
    // A name stands within what is framed; the sea's own point lies in the part that is seen.
    for (const { geometry } of outline(id))
      if (geometry.type === 'Point') {
        const [x = NaN, y = NaN] = geometry.coordinates;
        expect(overlap(box as Box, [x, y, x, y])).toBe(true);
      }
  });

  it('has a dot in no layer of the map', () => {
    const dots = style.layers.filter(
      ({ type, ...layer }: LayerSpecification) =>
        type === 'circle' ||
        (type === 'symbol' &&
          layer.layout !== undefined &&
          (layer.layout as Record<string, unknown>)['icon-image'] !== undefined),
    );
    const ids = new Set(
      dots.flatMap((layer) => {
        const source = 'source' in layer && style.sources[layer.source];
        const { features } = (source as unknown as { data: FeatureCollection }).data;
        return features
          .filter(({ geometry }) => geometry.type === 'Point')
          .map(({ properties }) => String(properties?.['id']));
      }),
    );
    expect(ids.size).toBeGreaterThan(100);
    expect(large.filter(({ id }) => ids.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('of units is outlined without the edges between them, and so are countries', () => {
    const edges = (id: string) =>
      outline(id).flatMap(({ geometry, properties }) =>
        geometry.type === 'MultiLineString' && properties?.['range'] === 'far'
          ? geometry.coordinates.flatMap((line) =>
              line.slice(1).map((end, at) => [String(line[at]), String(end)].sort().join(' ')),
            )
          : [],
      );
    const ofUnit = (id: string) => {
      const shape = catalog.outlines[id]?.far;
      const [ring = []] = shape?.type === 'Polygon' ? shape.coordinates : [];
      return ring.slice(1).map((end, at) => [String(ring[at]), String(end)].sort().join(' '));
    };
    const { extent } = place('east-zangezur').properties;
    const units = extent && 'of' in extent ? extent.of : [];
    expect(units).toHaveLength(5);
    // Slowly: each edge of a unit that no other of them has.
    const all = units.flatMap(ofUnit);
    const alone = all.filter((edge) => all.indexOf(edge) === all.lastIndexOf(edge));
    expect(new Set(edges('east-zangezur'))).toEqual(new Set(alone));
    expect(alone.length).toBeLessThan(all.length);
    expect(isOfLand(place('south-caucasus'))).toBe(true);
    expect(edges('south-caucasus').length).toBeGreaterThan(200);
  });

  it('is a piece of a country where it is one: Nakhchivan', () => {
    const [west = NaN, south = NaN, east = NaN, north = NaN] = framed('nakhchivan') ?? [];
    expect([west, south, east, north]).toEqual([44.8, 38.8, 46.1, 39.8]);
  });
});

describe('the outline of a chosen unit', () => {
  const units = catalog.features.filter(({ properties }) => properties.layer === 'districts');
  const shownAt = (part: string, zoom: number): Feature[] =>
    style.layers.flatMap((layer: LayerSpecification) => {
      if (!('source' in layer) || !layer.id.endsWith(`-${part}`) || layer.type === 'symbol')
        return [];
      const source = style.sources[layer.source] as unknown as { data: FeatureCollection };
      const state = { day: '2022-08-27' };
      const test = featureFilter(layer.filter as never, 'filter', state).filter;
      return source.data.features.filter(
        ({ geometry, properties }) =>
          geometry.type !== 'Point' &&
          test({ zoom } as never, { type: 3, properties: { ...properties } } as never),
      );
    });
  const of = (id: string, features: readonly Feature[]) =>
    features.filter(({ properties }) => properties?.['id'] === id).map(({ geometry }) => geometry);

  it.each(units.map(({ id }) => id))('is the line that is drawn at each zoom: %s', (id) => {
    for (const [zoom, range] of [
      [6, 'far'],
      [8, 'far'],
      [9, 'near'],
      [12, 'near'],
    ] as const) {
      const chosen = of(id, shownAt('chosen', zoom));
      expect(chosen.length, `zoom ${zoom}`).toBeGreaterThan(0);
      for (const shape of chosen) {
        expect(shape).toBe(catalog.outlines[id]?.[range]);
        expect(of(id, shownAt('line', zoom))).toContain(shape);
      }
    }
  });

  it('is seen of the chosen one alone', () => {
    const chosen = style.layers.filter(({ id }) => /^(districts|focus|holders)-chosen$/.test(id));
    expect(chosen.map(({ id }) => id).sort()).toEqual([
      'districts-chosen',
      'focus-chosen',
      'holders-chosen',
    ]);
    for (const { id, paint } of chosen) {
      const opacity = (paint as Readonly<Record<string, unknown>>)['line-opacity'];
      const seen = (isSelected: boolean) =>
        evaluate(opacity, { zoom: 9, state: {}, properties: {}, isSelected, geometryType: '' });
      expect([seen(true), seen(false)], id).toEqual([1, 0]);
    }
  });
});
