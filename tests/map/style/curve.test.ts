import type { LineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { curved } from '../../../src/map/style/curve';
import { buildStyle } from '../../../src/map/style/build-style';
import { catalog } from '../../fixtures';
import { en } from '../../words';

const roads = catalog.features.filter(
  ({ geometry, properties }) => properties.schematic && geometry.type === 'LineString',
);
const stopsOf = (geometry: unknown) => (geometry as LineString).coordinates;
const between = (value = NaN, a = NaN, b = NaN, spare = 0) =>
  value >= Math.min(a, b) - spare && value <= Math.max(a, b) + spare;

/** The pieces of a curve between two stops, found by walking along it. */
function legs(curve: readonly Position[], stops: readonly Position[]): Position[][] {
  let at = 0;
  return stops.slice(1).map((stop) => {
    const end = curve.findIndex((point, index) => index > at && String(point) === String(stop));
    expect(end, `passes ${String(stop)} in its turn`).toBeGreaterThan(at);
    const leg = curve.slice(at, end + 1);
    at = end;
    return leg;
  });
}

describe('schematic roads', () => {
  it('are the three of the corridor and five others', () => {
    expect(roads.map(({ id }) => id)).toHaveLength(8);
  });

  it.each(roads.map(({ id, geometry }) => [id, stopsOf(geometry)] as const))(
    'passes through every stop of %s in turn, and never goes back on its way',
    (_, stops) => {
      const drawn = stopsOf(curved({ type: 'LineString', coordinates: [...stops] }));
      legs(drawn, stops).forEach((leg, index) => {
        const [start = [], end = []] = [stops[index], stops[index + 1]];
        const [dx, dy] = [(end[0] ?? 0) - (start[0] ?? 0), (end[1] ?? 0) - (start[1] ?? 0)];
        const along = leg.map(([x = 0, y = 0]) => x * dx + y * dy);
        expect(along, String(start)).toEqual([...along].sort((a, b) => a - b));
        // No farther aside than a third of the leg: nothing that a source does not say.
        const spare = Math.hypot(dx, dy) / 3;
        for (const [x, y] of leg) {
          expect(between(x, start[0], end[0], spare)).toBe(true);
          expect(between(y, start[1], end[1], spare)).toBe(true);
        }
      });
    },
  );

  it('turns without a corner at Zarisli', () => {
    const road = roads.find(({ id }) => id === 'lachin-corridor-axis');
    const drawn = stopsOf(curved(road?.geometry ?? { type: 'LineString', coordinates: [] }));
    const turns = drawn.slice(1, -1).map(([x = 0, y = 0], index) => {
      const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [drawn[index], drawn[index + 2]];
      const turn = Math.atan2(by - y, bx - x) - Math.atan2(y - ay, x - ax);
      return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
    });
    expect(Math.max(...turns)).toBeLessThan(0.5);
  });

  it('leaves a line of two stops and everything else as it is', () => {
    const straight = {
      type: 'LineString' as const,
      coordinates: [
        [46, 39],
        [47, 40],
      ],
    };
    expect(curved(straight)).toBe(straight);
    expect(curved({ type: 'Point', coordinates: [46, 39] })).toEqual({
      type: 'Point',
      coordinates: [46, 39],
    });
  });

  it('are curves on the map only: questions have the straight lines of the file', () => {
    const style = buildStyle(catalog, { background: null, fonts: '' }, en);
    const source = style.sources['lines'] as unknown as { data: GeoJSON.FeatureCollection };
    const drawn = source.data.features.find(
      ({ properties }) => properties?.['id'] === 'road-fuzuli-shusha',
    );
    const kept = catalog.featureById['road-fuzuli-shusha'];
    expect(stopsOf(kept?.geometry)).toHaveLength(6);
    expect(stopsOf(drawn?.geometry).length).toBeGreaterThan(50);
  });
});
