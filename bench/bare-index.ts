/**
 * The lower bound for the benchmark: what KDBush and Flatbush answer alone, with a planar test of
 * each point found, without dates, accuracies or exactness at the edges.
 */
import { bbox } from '@turf/turf';
import Flatbush from 'flatbush';
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { LineString, Polygon, Position } from 'geojson';

type Box = [west: number, south: number, east: number, north: number];

export function bareIndex(positions: readonly Position[]) {
  const ordinates = Float64Array.from(positions.flat());
  const tree = new KDBush(positions.length);
  for (const [lon = 0, lat = 0] of positions) tree.add(lon, lat);
  tree.finish();
  const lon = (i: number) => ordinates[2 * i] as number;
  const lat = (i: number) => ordinates[2 * i + 1] as number;
  return {
    nearest: ([x = 0, y = 0]: Position) => around(tree, x, y, 1)[0] ?? -1,
    inside(polygon: Polygon) {
      const box = bbox(polygon) as Box;
      const holds = planarPolygon(polygon, box);
      return () => tree.range(...box).filter((i) => holds(lon(i), lat(i)));
    },
    within(line: LineString, km: number) {
      const box = bbox(line) as Box;
      const { holds, east, north } = planarReach(line, km);
      const [w, s, e, n] = [box[0] - east, box[1] - north, box[2] + east, box[3] + north];
      return () => tree.range(w, s, e, n).filter((i) => holds(lon(i), lat(i)));
    },
  };
}

function planarPolygon({ coordinates: [ring = []] }: Polygon, [, south, , north]: Box) {
  const bands = Array.from({ length: 256 }, (): number[] => []);
  const height = (north - south) / bands.length;
  const bandOf = (lat: number) => Math.min(bands.length - 1, Math.floor((lat - south) / height));
  for (let i = 1; i < ring.length; i += 1) {
    const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [ring[i - 1], ring[i]];
    for (let band = bandOf(Math.min(ay, by)); band <= bandOf(Math.max(ay, by)); band += 1)
      bands[band]?.push(ax, ay, bx, by);
  }
  const lists = bands.map((band) => Float64Array.from(band));
  return (lon: number, lat: number) => {
    const edges = lists[Math.floor((lat - south) / height)];
    if (!edges) return false;
    let inside = false;
    for (let i = 0; i < edges.length; i += 4) {
      const ay = edges[i + 1] as number;
      const by = edges[i + 3] as number;
      const ax = edges[i] as number;
      if (
        ay > lat !== by > lat &&
        lon < (((edges[i + 2] as number) - ax) * (lat - ay)) / (by - ay) + ax
      )
        inside = !inside;
    }
    return inside;
  };
}

function planarReach({ coordinates }: LineString, km: number) {
  const kmEast = 111.32 * Math.cos((39.65 * Math.PI) / 180);
  const kmNorth = 110.574;
  const [east, north] = [km / kmEast, km / kmNorth];
  const x = coordinates.map(([lon = 0]) => lon * kmEast);
  const y = coordinates.map(([, lat = 0]) => lat * kmNorth);
  const edges = new Flatbush(coordinates.length - 1);
  for (let i = 1; i < coordinates.length; i += 1) {
    const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [coordinates[i - 1], coordinates[i]];
    edges.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  edges.finish();
  const square = (px: number, py: number, edge: number) => {
    const ax = x[edge] as number;
    const ay = y[edge] as number;
    const dx = (x[edge + 1] as number) - ax;
    const dy = (y[edge + 1] as number) - ay;
    const share = ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy);
    const along = Math.max(0, Math.min(1, share));
    return (ax + along * dx - px) ** 2 + (ay + along * dy - py) ** 2;
  };
  const holds = (lon: number, lat: number) => {
    for (const edge of edges.search(lon - east, lat - north, lon + east, lat + north))
      if (square(lon * kmEast, lat * kmNorth, edge) <= km * km) return true;
    return false;
  };
  return { holds, east, north };
}
