import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { geodataFolder } from '../../src/cli/geodata-files';
import { cornersSeen, landOf } from '../../src/map/live/chosen-outline.svelte';
import { boxOf, widestBox } from '../../src/map/live/frame';
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
const framed = (id: string) => {
  const corners = cornersSeen(catalog, landOf(place(id), background));
  return corners && boxOf(corners)?.map((degrees) => Math.round(degrees * 10) / 10);
};

describe('the outline of a chosen country', () => {
  it('is its land as the background draws it, and frames it', () => {
    const land = landOf(place('armenia'), background);
    expect(land.map(({ properties }) => properties)).toEqual([
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
    expect(landOf(place('france'), background)).toEqual([]);
    expect(framed('united-states')).toBeNull();
  });
});

describe('the outline of a chosen unit', () => {
  const units = catalog.features.filter(({ properties }) => properties.layer === 'districts');
  const shownAt = (id: string, part: string, zoom: number): Feature[] =>
    style.layers.flatMap((layer: LayerSpecification) => {
      if (!('source' in layer) || !layer.id.endsWith(`-${part}`) || layer.type === 'symbol')
        return [];
      const source = style.sources[layer.source] as unknown as { data: FeatureCollection };
      const state = { day: '2022-08-27', selected: id };
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
      const chosen = of(id, shownAt(id, 'chosen', zoom));
      expect(chosen.length, `zoom ${zoom}`).toBeGreaterThan(0);
      for (const shape of chosen) {
        expect(shape).toBe(catalog.outlines[id]?.[range]);
        expect(of(id, shownAt(id, 'line', zoom))).toContain(shape);
      }
      expect(shownAt(id, 'chosen', zoom).every(({ properties }) => properties?.['id'] === id)).toBe(
        true,
      );
    }
  });
});
