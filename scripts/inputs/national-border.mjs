// The line that Azerbaijan's largest ring shares with Armenia and Iran.
// Run by extract.sh, in its folder. Usage: node national-border.mjs IN.geojson OUT.geojson
import { readFileSync, writeFileSync } from 'node:fs';

const [, , input, output] = process.argv;
const { features } = JSON.parse(readFileSync(input, 'utf8'));
const polygons = (code) =>
  features.find(({ properties }) => properties.A3 === code).geometry.coordinates;

const neighbours = new Set(
  ['ARM', 'IRN'].flatMap((code) =>
    polygons(code)
      .flat(2)
      .map((position) => position.join()),
  ),
);
const largest = polygons('AZE')
  .map(([outer]) => outer)
  .reduce((a, b) => (b.length > a.length ? b : a));

// One or two unshared vertices in a row are digitising noise and are kept; three or more belong to
// another coast or a third country and are removed.
const line = [];
let gap = [];
for (const position of fromItsStart(largest.slice(1))) {
  if (neighbours.has(position.join())) {
    if (gap.length < 3) line.push(...gap);
    gap = [];
    line.push(position);
  } else gap.push(position);
}
const feature = {
  type: 'Feature',
  id: 'national-border',
  properties: {},
  geometry: { type: 'LineString', coordinates: line },
};
writeFileSync(output, JSON.stringify({ type: 'FeatureCollection', features: [feature] }));

/** The ring rotated so that it starts after its longest run of unshared vertices. */
function fromItsStart(ring) {
  let [longest, start, run] = [0, 0, 0];
  [...ring, ...ring].forEach((position, index) => {
    run = neighbours.has(position.join()) ? 0 : run + 1;
    if (run > longest) [longest, start] = [run, index + 1];
  });
  const at = start % ring.length;
  return [...ring.slice(at), ...ring.slice(0, at)];
}
