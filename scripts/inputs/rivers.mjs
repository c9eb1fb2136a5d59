// The Aras and the Kura from the pieces of rivers in GSHHG. Run by extract.sh, in its folder, on
// what `gmt pscoast -M` writes. Usage: node rivers.mjs PIECES.txt OUT.geojson
import { readFileSync, writeFileSync } from 'node:fs';

const [, , from, to] = process.argv;
/** Places on each river, [longitude, latitude], from its upper course to its end. */
const courses = {
  'river-aras-course': [
    [42.2, 40.03], // Horasan
    [43.65, 40.1], // where it becomes the border
    [45.6, 38.97], // Julfa
    [47, 39.2],
    // Bahramtapa. Beyond it the source has a course that the river left long ago.
    [47.97, 39.72],
  ],
  'river-kura-course': [
    [42.8, 40.75], // west of Ardahan
    [43.4, 41.84], // Borjomi
    [44.8, 41.7], // Tbilisi
    [47.05, 40.75], // Mingachevir
    [48.47, 40.02], // Sabirabad
    [49.35, 39.4], // its delta
  ],
};

/** Degrees: the Mingachevir reservoir. */
const longestReservoir = 0.8;

const { neighbours, at } = graphOf(readFileSync(from, 'utf8'));
const features = Object.entries(courses).map(([id, stops]) => {
  const nodes = stops.map(nearest);
  const keys = nodes.slice(1).flatMap((end, index) => {
    const path = shortest(nodes[index], end);
    return index === 0 ? path : path.slice(1);
  });
  const coordinates = keys.map((key) => at.get(key));
  return {
    type: 'Feature',
    id,
    properties: { kind: 'river' },
    geometry: { type: 'LineString', coordinates },
  };
});
writeFileSync(to, JSON.stringify({ type: 'FeatureCollection', features }));

/** The vertices of all pieces with their neighbours; an end is joined to vertices within 300 m. */
function graphOf(text) {
  const [neighbours, at] = [new Map(), new Map()];
  const link = (a, b) => {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
    neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
  };
  const ends = [];
  for (const piece of text.split(/^>.*$/m)) {
    const line = piece
      .trim()
      .split('\n')
      .map((row) => row.split(/\s+/).map((value) => Number(Number(value).toFixed(4))))
      .filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
    const keys = line.map(String);
    keys.forEach((key, index) => {
      at.set(key, line[index]);
      if (index > 0 && keys[index - 1] !== key) link(keys[index - 1], key);
    });
    if (keys.length > 0) ends.push(keys[0], keys.at(-1));
  }
  for (const end of ends)
    for (const key of at.keys())
      if (key !== end && apart(at.get(key), at.get(end)) < 0.003) link(key, end);
  // The source has no river inside a reservoir, which is drawn over the gap.
  for (const end of ends)
    for (const other of ends)
      if (end !== other && apart(at.get(end), at.get(other)) < longestReservoir) link(end, other);
  return { neighbours, at };
}

function nearest(place) {
  const keys = [...neighbours.keys()];
  const best = keys.reduce((a, b) => (apart(at.get(b), place) < apart(at.get(a), place) ? b : a));
  if (apart(at.get(best), place) > 0.15) throw new Error(`No river near ${place}`);
  return best;
}

/** The shortest way through the vertices (Dijkstra). */
function shortest(start, end) {
  const [length, before, open] = [new Map([[start, 0]]), new Map(), new Set([start])];
  while (open.size > 0) {
    const key = [...open].reduce((a, b) => (length.get(b) < length.get(a) ? b : a));
    if (key === end) break;
    open.delete(key);
    for (const next of neighbours.get(key)) {
      const step = apart(at.get(key), at.get(next));
      const along = length.get(key) + (step > 0.1 ? 10 * step : step);
      if (along >= (length.get(next) ?? Infinity)) continue;
      length.set(next, along);
      before.set(next, key);
      open.add(next);
    }
  }
  if (!length.has(end)) throw new Error(`No way from ${start} to ${end}`);
  const path = [end];
  while (path[0] !== start) path.unshift(before.get(path[0]));
  return path;
}

/** Degrees between two positions, as at 40 degrees north. */
function apart([ax, ay], [bx, by]) {
  return Math.hypot((ax - bx) * 0.766, ay - by);
}
