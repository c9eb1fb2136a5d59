import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownAreas, ownMarks } from '../../src/map/own/own-ids';
import { featureAt } from '../../src/map/live/pick';
import { layers } from '../../src/map/style/layers';
import { clickTargets } from '../../src/map/style/map-layer';

type Map = Parameters<typeof featureAt>[0];
type Hit = ReturnType<Map['queryRenderedFeatures']>[number];

/** A feature of a style layer that is drawn in a square of pixels. */
interface Drawn {
  readonly id: string;
  readonly layer: string;
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly first: string;
  readonly last: string;
  readonly sourceLayer?: string;
}

const day = '2020-11-10';
const groups = clickTargets.map((target) => layers.flatMap(({ clicks }) => clicks[target] ?? []));
const firstArea = clickTargets.indexOf('band');
const inOrder = [ownMarks, ...groups.slice(0, firstArea), ownAreas, ...groups.slice(firstArea)];
const everyLayer = inOrder.flat();

function mapOf(drawn: readonly Drawn[], missing: readonly string[] = []): Map {
  const map = {
    getLayer: (id: string) => (missing.includes(id) ? undefined : { id }),
    getGlobalState: () => ({ day }),
    project: ([x, y]: [number, number]) => ({ x, y }),
    queryRenderedFeatures(where: number[] | number[][], options: { layers: string[] }) {
      const [from = [], to = from] = (Array.isArray(where[0]) ? where : [where]) as number[][];
      const hits = (one: Drawn) =>
        options.layers.includes(one.layer) &&
        one.x + one.half >= (from[0] ?? 0) &&
        one.x - one.half <= (to[0] ?? 0) &&
        one.y + one.half >= (from[1] ?? 0) &&
        one.y - one.half <= (to[1] ?? 0);
      return drawn.filter(hits).map(({ id, layer, x, y, first, last, sourceLayer }) => ({
        ...(sourceLayer !== undefined && { sourceLayer }),
        layer: { id: layer },
        source: layer.split('-')[0],
        geometry: { type: 'Point', coordinates: [x, y] },
        properties: { id, first, last },
      }));
    },
  };
  return map as never;
}

/** The obvious way: one question for each rank, the most precise first. */
function slowly(map: Map, { x, y }: { x: number; y: number }, reach: number): string | null {
  const numbers = groups[clickTargets.indexOf('event')];
  for (const group of inOrder) {
    const isArea = group === ownAreas || inOrder.indexOf(group) > inOrder.indexOf(ownAreas);
    const within = (pixels: number) =>
      map.queryRenderedFeatures(
        [
          [x - pixels, y - pixels],
          [x + pixels, y + pixels],
        ],
        { layers: [...group] },
      );
    let hits = within(0);
    if (!isArea && !(group === numbers && hits.length > 0))
      hits = within(group === numbers ? Math.min(reach, 5) : reach);
    const [best] = hits.toSorted((a, b) => order(a) - order(b));
    if (best) return String(best.properties['id']);
  }
  return null;

  function order({ geometry, properties }: Hit): number {
    const [lon = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
    const isThere = String(properties['first']) <= day && day <= String(properties['last']);
    return Math.hypot(lon - x, lat - y) + (isThere ? 0 : 1e6);
  }
}
const drawn = fc.record({
  id: fc.string({ minLength: 1, maxLength: 4 }),
  layer: fc.constantFrom(...everyLayer),
  x: fc.integer({ min: 80, max: 120 }),
  y: fc.integer({ min: 80, max: 120 }),
  half: fc.integer({ min: 0, max: 12 }),
  first: fc.constantFrom('', '2020-09-27', '2022-08-31'),
  last: fc.constantFrom('9999', '2020-11-09'),
});

describe('what a click on the map chooses', () => {
  it('is what one question for each rank would choose', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 8 }), fc.constantFrom(5, 14), (all, reach) => {
        const map = mapOf(all);
        const at = { x: 100, y: 100 };
        expect(featureAt(map, at, reach)?.id ?? null).toBe(slowly(map, at, reach));
      }),
      { numRuns: 500 },
    );
  });

  it('is a town before its district, and nothing on open map', () => {
    const unit = { id: 'district-shusha', layer: 'districts-fill', x: 100, y: 100, half: 50 };
    const town = { id: 'shusha-shushi', layer: 'focus-dot', x: 103, y: 100, half: 4 };
    const always = { first: '', last: '9999' };
    const map = mapOf([
      { ...unit, ...always },
      { ...town, ...always },
    ]);
    expect(featureAt(map, { x: 100, y: 100 }, 5)?.id).toBe('shusha-shushi');
    expect(featureAt(map, { x: 130, y: 130 }, 5)?.id).toBe('district-shusha');
    expect(featureAt(map, { x: 400, y: 100 }, 5)).toBeNull();
  });

  it('asks only for layers that are on the map, and at most twice where there is no number', () => {
    const asked: string[][] = [];
    const map = mapOf([], [...ownMarks, ...ownAreas]);
    const query = map.queryRenderedFeatures.bind(map);
    map.queryRenderedFeatures = (...given: unknown[]) => {
      asked.push((given[1] as { layers: string[] }).layers);
      return query(...(given as Parameters<typeof query>));
    };
    featureAt(map, { x: 1, y: 1 }, 5);
    expect(asked).toHaveLength(2);
    expect(asked.flat()).not.toContain(ownMarks[0]);
  });

  it('names the layer inside the tiles of many points, which MapLibre asks for', () => {
    const dot = {
      id: 'own:a:7',
      layer: 'own-many-dot',
      x: 10,
      y: 10,
      half: 3,
      first: '',
      last: '9999',
    };
    const tiled = mapOf([{ ...dot, sourceLayer: 'own' }]);
    expect(featureAt(tiled, { x: 10, y: 10 }, 5)).toEqual({
      id: 'own:a:7',
      source: 'own',
      sourceLayer: 'own',
    });
    expect(featureAt(mapOf([dot]), { x: 10, y: 10 }, 5)).toEqual({ id: 'own:a:7', source: 'own' });
  });
});
