import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { manyOrder } from '../../../src/map/own/own-style';
import { withSlots } from '../../../src/map/style/slotted-layer';
import { isDrawnFromTiles, pointParts } from '../../../src/map/own/tiles/point-parts';
import { pointTiles } from '../../../src/map/own/tiles/point-tiles';
import { offerTiles, tileAddress, tileAt } from '../../../src/map/own/tiles/tile-protocol';
import { buildStyle } from '../../../src/map/style/build-style';
import { catalog } from '../../fixtures';
import { layerOf, point, seen } from '../../own-layers/a-layer';
import { scattered } from '../../query/crowd';
import { en } from '../../words';

const many = scattered(6_000).map(([lon = 0, lat = 0], at) => point(lon, lat, { name: `${at}` }));
const layer = layerOf(many);

/** The points of a tile: where they are, in degrees, with their attributes. */
function pointsIn(bytes: Uint8Array, z: number, x: number, y: number) {
  const { own } = new VectorTile(new PbfReader(bytes)).layers;
  return Array.from({ length: own?.length ?? 0 }, (_, at) => {
    const feature = own?.feature(at);
    const { geometry } = feature?.toGeoJSON(x, y, z) ?? {};
    return {
      at: geometry?.type === 'Point' ? geometry.coordinates : [],
      properties: feature?.properties ?? {},
    };
  });
}

/** The tile of a zoom that holds a position, by the definition of Web Mercator. */
function tileOf(z: number, lon: number, lat: number) {
  const radians = (lat * Math.PI) / 180;
  const x = Math.floor(((lon + 180) / 360) * 2 ** z);
  const y = Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** z);
  return { z, x, y };
}

describe('tiles of a large own layer', () => {
  const make = pointTiles([...pointParts([layer], '2021-06-01')]);

  it('have each point where it is, to a metre, with what its features say', () => {
    for (const [key, { geometry }] of many.entries()) {
      if (key % 500 !== 0 || geometry?.type !== 'Point') continue;
      const [lon = NaN, lat = NaN] = geometry.coordinates;
      const { z, x, y } = tileOf(14, lon, lat);
      const found = pointsIn(make({ z, x, y }), z, x, y).find(
        ({ properties }) => properties['id'] === `layer-abc123/${key}`,
      );
      expect(found?.at[0]).toBeCloseTo(lon, 5);
      expect(found?.at[1]).toBeCloseTo(lat, 5);
      expect(found?.properties).toMatchObject({ colour: 'blue', label: '' });
    }
  });

  it('show far out every point, or one whose dot hides its middle, and no two so close', () => {
    const { z, x, y } = tileOf(6, 46.75, 39.76);
    const shown = pointsIn(make({ z, x, y }), z, x, y).map(({ at }) => pixelOf(z, at));
    const all = many.flatMap(({ geometry }) => {
      if (geometry?.type !== 'Point') return [];
      const [lon = NaN, lat = NaN] = geometry.coordinates;
      const tile = tileOf(z, lon, lat);
      return tile.x === x && tile.y === y ? [pixelOf(z, geometry.coordinates)] : [];
    });
    // A unit of a tile is an eighth of a pixel, by which each position may be off.
    const unit = 1 / 8;
    const apart = (
      [across, down]: readonly [number, number],
      others: readonly (readonly [number, number])[],
    ) =>
      others.reduce((least, [a, d]) => Math.min(least, Math.hypot(a - across, d - down)), Infinity);
    const furthest = Math.max(...all.map((one) => apart(one, shown)));
    expect(furthest).toBeLessThan(3 + 2 * unit);
    expect(shown.length).toBeLessThan(all.length);
    const closest = Math.min(...shown.map((one, at) => apart(one, shown.slice(0, at))));
    expect(closest).toBeGreaterThan(3 - 2 * unit);
  });

  it('have each point in one tile of a zoom, also on its edges and at the poles', () => {
    const edges = [
      [0, 0],
      [45, 40.97989806962013],
      [-180, 90],
      [180, -90],
      [46.75, 39.76],
    ].map(([lon = 0, lat = 0], at) => point(lon, lat, { at }));
    const padding = Array.from({ length: 5_000 }, () => point(46, 39, {}));
    const tile = pointTiles([...pointParts([layerOf([...edges, ...padding])], '2021-06-01')]);
    const found = [0, 1, 2, 3].flatMap((x) =>
      [0, 1, 2, 3].flatMap((y) => pointsIn(tile({ z: 2, x, y }), 2, x, y)),
    );
    const keys = found.map(({ properties }) => String(properties['id']).split('/')[1]);
    for (const key of ['0', '1', '2', '3', '4'])
      expect(keys.filter((one) => one === key)).toHaveLength(1);
  });

  it('show what is there on the day, passes the filter and is not hidden', () => {
    const few = { ...layerOf(), time: { from: 'from', to: 'to' } };
    const keysOn = (one: typeof few, day: string) =>
      [...pointParts([one], day)].flatMap(({ numbers }) => [...numbers]);
    expect(keysOn(few, '2021-06-01')).toEqual([0, 1, 2]);
    expect(keysOn(few, '2023-01-01')).toEqual([0]);
    expect(keysOn({ ...few, shown: false }, '2021-06-01')).toEqual([]);
    const filter = { column: 'kind', test: 'contains' as const, value: 'bridge' };
    expect(keysOn({ ...few, filter }, '2021-06-01')).toEqual([1]);
  });

  it('are made of many points only', () => {
    expect(isDrawnFromTiles(layer)).toBe(true);
    expect(isDrawnFromTiles(layerOf(seen))).toBe(false);
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [46, 39],
        [47, 40],
      ],
    };
    const mixed = [...many, { type: 'Feature' as const, geometry: line, properties: {} }];
    expect(isDrawnFromTiles(layerOf(mixed))).toBe(false);
  });

  it('have style layers that MapLibre takes, in slots of the drawing order', () => {
    const style = buildStyle(catalog, { background: null, fonts: 'fonts/' }, en);
    const source = { type: 'vector' as const, tiles: [tileAddress('map1', 1)], maxzoom: 14 };
    const layers = withSlots(style.layers, manyOrder);
    const sources = { ...style.sources, 'own-many': source };
    expect(validateStyleMin({ ...style, sources, layers })).toEqual([]);
  });

  it('come by their address for as long as somebody makes them', async () => {
    const end = offerTiles('map7', ({ z, x, y }) => Promise.resolve(Uint8Array.of(z, x, y)));
    const url = tileAddress('map7', 3).replace('{z}/{x}/{y}', '7/81/49');
    const { data } = await tileAt({ url });
    expect([...new Uint8Array(data)]).toEqual([7, 81, 49]);
    end();
    await expect(tileAt({ url })).rejects.toThrow('Nobody makes the tile');
  });
});

/** The pixel of a position in a world of 512 pixels a tile. */
function pixelOf(z: number, [lon = NaN, lat = NaN]: readonly number[]): readonly [number, number] {
  const radians = (lat * Math.PI) / 180;
  const across = ((lon + 180) / 360) * 2 ** z * 512;
  const down = ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** z * 512;
  return [across, down];
}
