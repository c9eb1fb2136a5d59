// Land of the background from OpenStreetMap, as one topology, so that two countries share one
// border line and the outer edge of the districts is a single line too. Run by extract.sh, in its
// folder:
//   node basemap.mjs COUNTRIES.geojson OUT.geojson
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { area, contains, dissolved, signedArea, withoutRepeats } from './rings.mjs';

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

/** Four decimals, about 10 m: finer than the source. */
function rounded(position) {
  return position.map((degrees) => Number(degrees.toFixed(4)));
}

function isNear([x, y]) {
  return x > near[0] && y > near[1] && x < near[2] && y < near[3];
}
