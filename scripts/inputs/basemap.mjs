// Land of the background from OpenStreetMap, as one topology, so that two countries share one
// border line and the outer edge of the districts is a single line too. Run by extract.sh, in its
// folder:
//   node basemap.mjs COUNTRIES.geojson OUT.geojson
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(`${process.cwd()}/`);
const { topology } = require('topojson-server');
const { presimplify } = require('topojson-simplify');
const { feature } = require('topojson-client');

const [, , from, to] = process.argv;
/** Name and ISO 3166-1 alpha-2 code by the code in the source; checks find countries by them. */
const countries = {
  ARM: ['country-arm', 'AM'],
  AZE: ['country-aze', 'AZ'],
  GEO: ['land-georgia', 'GE'],
  IRN: ['land-iran', 'IR'],
  IRQ: ['land-iraq', 'IQ'],
  KAZ: ['land-kazakhstan', 'KZ'],
  RUS: ['land-russia', 'RU'],
  SYR: ['land-syria', 'SY'],
  TKM: ['land-turkmenistan', 'TM'],
  TUR: ['land-turkey', 'TR'],
  UZB: ['land-uzbekistan', 'UZ'],
};
/** West, south, east, north of the area in which every vertex is kept. */
const near = [45.4, 38.75, 47.8, 40.45];
/**
 * Elsewhere: the smallest triangle to keep, in square degrees (0.2 km²), and the smallest island.
 */
const smallestTriangle = 2e-5;
const smallestIsland = 1e-4;

const { features } = JSON.parse(readFileSync(from, 'utf8'));
const land = features
  .map(({ properties, geometry }) => ({ code: properties.A3, rings: outerRings(geometry) }))
  .filter(({ code }) => countries[code]);
const shapes = land.map(({ code, rings }) => ({
  type: 'Feature',
  id: countries[code][0],
  properties: { kind: countries[code][0].split('-')[0], country: countries[code][1] },
  geometry: {
    type: 'MultiPolygon',
    coordinates: rings.map((ring) => [ring, ...exclaves(ring, code)]),
  },
}));
const whole = presimplify(
  topology({ shapes: { type: 'FeatureCollection', features: withoutGaps(shapes) } }),
);
whole.arcs = whole.arcs.map((arc) =>
  arc.filter((at) => at[2] >= smallestTriangle || isNear(at)).map(([x, y]) => [x, y]),
);
writeFileSync(to, JSON.stringify(feature(whole, whole.objects.shapes)));

/**
 * Where a border runs in a wide river or reservoir, both countries of the source end at their
 * banks. One of them gets the water, so that the border is one line: never Azerbaijan, whose edge
 * is that of the districts, and Armenia only if no other country is beside the water.
 */
function withoutGaps(own) {
  const gaps = dissolved(own.flatMap(({ geometry }) => geometry.coordinates))
    .filter((ring) => signedArea(ring) < 0)
    .map((ring) => ring.toReversed());
  const owners = gaps.map((gap) => beside(gap, own));
  return own.map((one) => {
    const pieces = gaps.filter((_, index) => owners[index] === one.id).map((gap) => [gap]);
    const rings = dissolved([...one.geometry.coordinates, ...pieces]);
    const outer = rings.filter((ring) => signedArea(ring) > 0);
    const holes = rings.filter((ring) => signedArea(ring) < 0);
    const coordinates = outer.map((ring) => [
      ring,
      ...holes.filter((hole) => hole.every((at) => contains(ring, at))),
    ]);
    return { ...one, geometry: { type: 'MultiPolygon', coordinates } };
  });
}

/** The rings around polygons that share edges: outer ones counterclockwise, holes clockwise. */
function dissolved(polygons) {
  const after = new Map();
  const key = String;
  for (const [index, ring] of polygons.flatMap((rings) => [...rings.entries()])) {
    const turned = signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed();
    turned.slice(1).forEach((end, at) => {
      const [from, to] = [key(turned[at]), key(end)];
      const back = after.get(to)?.findIndex((one) => key(one) === from) ?? -1;
      if (back >= 0) after.get(to).splice(back, 1);
      else after.set(from, [...(after.get(from) ?? []), end]);
    });
  }
  const rings = [];
  for (const start of after.keys())
    while (after.get(start).length > 0) {
      const ring = [];
      // Cut at the first vertex that repeats, so that no ring touches itself.
      for (let at = start; ;) {
        const position = after.get(at).pop();
        const next = key(position);
        ring.push(position);
        const first = ring.findIndex((one) => key(one) === next && one !== position);
        if (first >= 0) {
          const loop = ring.splice(first + 1);
          rings.push([ring[first], ...loop]);
        }
        at = next;
        if (at === start) break;
      }
      if (ring.length > 2) rings.push([ring.at(-1), ...ring]);
    }
  return rings;
}

/** The id of the country that gets a gap: the one with the most of its vertices. */
function beside(gap, own) {
  const rank = { 'country-aze': -2, 'country-arm': -1 };
  const vertices = new Set(gap.map(String));
  const shared = own.map(({ id, geometry }) => ({
    id,
    count: geometry.coordinates.flat(2).filter((at) => vertices.has(String(at))).length,
  }));
  const [best] = shared
    .filter(({ count }) => count > 1)
    .sort((a, b) => (rank[b.id] ?? 0) - (rank[a.id] ?? 0) || b.count - a.count);
  return best.id;
}

/** Holes are lakes, which come from their own file, or exclaves, which `exclaves` adds again. */
function outerRings(geometry) {
  const parts = geometry.geometries ?? [geometry];
  return parts
    .flatMap(({ type, coordinates }) =>
      type === 'MultiPolygon' ? coordinates : type === 'Polygon' ? [coordinates] : [],
    )
    .map(([outer]) => withoutRepeats(outer.map(rounded)))
    .filter((ring) => ring.length > 3 && area(ring) > smallestIsland);
}

/** Rings of other countries that lie within one. */
function exclaves(ring, code) {
  return land
    .filter((other) => other.code !== code)
    .flatMap(({ rings }) => rings)
    .filter((inner) => area(inner) < area(ring) && inner.every((at) => contains(ring, at)))
    .map((inner) => inner.toReversed());
}

/** Whether a position lies inside a ring or is one of its vertices. */
function contains(ring, [x, y]) {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
    if (ax === x && ay === y) return true;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Four decimals, about 10 m: finer than the source. */
function rounded(position) {
  return position.map((degrees) => Number(degrees.toFixed(4)));
}

function withoutRepeats(ring) {
  return ring.filter(([x, y], index) => {
    const before = ring[index - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
}

function isNear([x, y]) {
  return x > near[0] && y > near[1] && x < near[2] && y < near[3];
}

function area(ring) {
  return Math.abs(signedArea(ring));
}

/** Square degrees; counterclockwise is positive. */
function signedArea(ring) {
  return ring
    .slice(1)
    .reduce((sum, [x, y], index) => sum + (ring[index][0] * y - x * ring[index][1]) / 2, 0);
}
