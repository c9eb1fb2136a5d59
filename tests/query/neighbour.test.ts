import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { pointOf } from '../../src/catalog/point-of';
import { featuresOf, layerIds } from '../../src/catalog/layers';
import { directions, directionTo, neighbour } from '../../src/query/neighbour';
import { catalog, feature } from '../fixtures';
import { runs } from '../runs';

const drawn = [...new Set(layerIds.flatMap((layer) => featuresOf(catalog, layer)))];
const shusha = pointOf(feature('shusha-shushi')) as Position;
const inRegion = fc.tuple(
  fc.double({ min: 45.5, max: 48, noNaN: true }),
  fc.double({ min: 38.8, max: 40.6, noNaN: true }),
);

/** Degrees clockwise from north and kilometres on a sphere, by independent formulas. */
function bearingAndKm([lon1 = NaN, lat1 = NaN]: Position, [lon2 = NaN, lat2 = NaN]: Position) {
  const [a, b, d] = [lat1, lat2, lon2 - lon1].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const y = Math.sin(d) * Math.cos(b);
  const x = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(d);
  const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(d);
  return {
    bearing: (Math.atan2(y, x) * 180) / Math.PI,
    km: 6371 * Math.acos(Math.min(1, cosine)),
  };
}

describe('the next feature in a direction', () => {
  it.each([
    ['north', 'khankendi-stepanakert'],
    ['south', 'dashalti-karin-tak'],
  ] as const)('from Shusha / Shushi to the %s is %s', (direction, id) => {
    const settlements = drawn.filter(({ properties }) => properties.layer === 'places');
    expect(neighbour(shusha, settlements, direction)?.id).toBe(id);
  });

  it('is one step away and back where two stand alone', () => {
    const two = [feature('goris'), feature('shusha-shushi')];
    expect(neighbour(shusha, two, 'west')?.id).toBe('goris');
    const goris = pointOf(feature('goris')) as Position;
    expect(neighbour(goris, two, 'east')?.id).toBe('shusha-shushi');
  });

  it('is none where nothing lies that way, and never what stands at the spot itself', () => {
    expect(neighbour([46.75, 89], drawn, 'north')).toBeNull();
    expect(neighbour(shusha, [feature('shusha-shushi')], 'north')).toBeNull();
  });

  it('leads from a district by the point of its label', () => {
    const from = pointOf(feature('district-lachin'));
    expect(from).toEqual(feature('district-lachin').properties.label);
  });

  it('leaves nothing nearer in its quarter, by a bearing and a distance on a sphere', () => {
    fc.assert(
      fc.property(inRegion, fc.constantFrom(...directions), (from, direction) => {
        const straight = directions.indexOf(direction) * 90;
        const found = neighbour(from, drawn, direction);
        // Bearings and directions on the map differ by less than a degree within 200 km.
        const clearly = drawn.filter((one) => {
          const at = pointOf(one);
          if (!at) return false;
          const { bearing, km } = bearingAndKm(from, at);
          const off = Math.abs(((bearing - straight + 540) % 360) - 180);
          return off < 43 && km > 0.01 && km < 200;
        });
        const kmTo = (one: (typeof drawn)[number]) =>
          bearingAndKm(from, pointOf(one) as Position).km;
        const nearest = Math.min(...clearly.map(kmTo));
        if (found === null) expect(clearly).toEqual([]);
        else expect(kmTo(found)).toBeLessThan(nearest * 1.01 + 0.02);
      }),
      { numRuns: runs(300) },
    );
  });

  it('has every position in exactly one quarter, and the way back in the opposite one', () => {
    fc.assert(
      fc.property(inRegion, inRegion, (a, b) => {
        const [there, back] = [directionTo(a, b), directionTo(b, a)];
        const close = Math.abs(Math.abs(b[1] - a[1]) - Math.abs(b[0] - a[0]) * 0.77) < 0.1;
        if (there === null || close) return;
        expect(back).toBe(directions[(directions.indexOf(there) + 2) % 4]);
      }),
    );
  });
});
