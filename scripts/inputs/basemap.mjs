// Land and borders of the background. Azerbaijan and Armenia come from OpenStreetMap, so that the
// districts' outer edge is the same line; the countries around come from Natural Earth, and so do
// the borders between those. Run by extract.sh, in its folder, in two steps:
//   node basemap.mjs around WORLD_ATLAS.json LAND.geojson BORDERS.geojson
//   node basemap.mjs join   LAND.geojson BORDERS.geojson OSM.geojson OUT.geojson
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [, , step, ...paths] = process.argv;
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const write = (path, features) =>
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
/** ISO numbers of Azerbaijan and Armenia. */
const own = new Set(['031', '051']);
/** ISO 3166-1 alpha-2 codes of what is drawn: the checks of the places look countries up by them. */
const codes = {
  'country-arm': 'AM',
  'country-aze': 'AZ',
  'land-georgia': 'GE',
  'land-iran': 'IR',
  'land-iraq': 'IQ',
  'land-kazakhstan': 'KZ',
  'land-russia': 'RU',
  'land-syria': 'SY',
  'land-turkey': 'TR',
  'land-turkmenistan': 'TM',
  'land-uzbekistan': 'UZ',
};
/** West, south, east, north of what keeps every vertex of OpenStreetMap. */
const near = [45.4, 38.75, 47.8, 40.45];
/** Square degrees of the smallest triangle and of the smallest island kept elsewhere. */
const smallest = 2e-4;

if (step === 'around') {
  const { feature, mesh } = createRequire(`${process.cwd()}/`)('topojson-client');
  const atlas = read(paths[0]);
  const { countries } = atlas.objects;
  const land = feature(atlas, countries).features.filter(({ id }) => !own.has(id));
  const borders = mesh(atlas, countries, (a, b) => a !== b && !own.has(a.id) && !own.has(b.id));
  write(paths[1], land);
  write(paths[2], [{ type: 'Feature', properties: {}, geometry: borders }]);
} else {
  const [land, borders, osm] = paths.slice(0, 3).map((path) => read(path).features);
  write(paths[3], [
    ...land.map((one) => named(one, `land-${one.properties.name.toLowerCase()}`, 'land')),
    ...borders.map((one) => named(one, 'borders-around', 'border')),
    ...osm.map((one) => {
      // Holes are lakes, drawn from their own file, and exclaves, which the other country fills.
      const coordinates = one.geometry.coordinates
        .filter(([outer]) => isKept(outer))
        .map(([outer]) => [thinned(outer).map(rounded)]);
      const geometry = { type: 'MultiPolygon', coordinates };
      return named({ geometry }, `country-${one.properties.A3.toLowerCase()}`, 'country');
    }),
  ]);
}

function named({ geometry }, id, kind) {
  const country = codes[id];
  return { type: 'Feature', id, properties: country ? { kind, country } : { kind }, geometry };
}

/** Four decimals, about 10 m: finer than the source. */
function rounded(position) {
  return position.map((degrees) => Number(degrees.toFixed(4)));
}

function isNear([x, y]) {
  return x > near[0] && y > near[1] && x < near[2] && y < near[3];
}

function isKept(ring) {
  return ring.some(isNear) || area(ring) > smallest;
}

/** Visvalingam's method outside the neighbourhood: the least triangle goes first. */
function thinned(ring) {
  const points = ring.slice(0, -1);
  for (;;) {
    let least = { area: smallest, index: -1 };
    points.forEach((point, index) => {
      if (isNear(point) || points.length <= 4) return;
      const before = points[(index + points.length - 1) % points.length];
      const after = points[(index + 1) % points.length];
      const size = area([before, point, after, before]);
      if (size < least.area) least = { area: size, index };
    });
    if (least.index === -1) return [...points, points[0]];
    points.splice(least.index, 1);
  }
}

function area(ring) {
  return Math.abs(
    ring
      .slice(1)
      .reduce((sum, [x, y], index) => sum + (ring[index][0] * y - x * ring[index][1]) / 2, 0),
  );
}
