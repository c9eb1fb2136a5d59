/** A host on this machine that has a style, tiles, terrain and an archive, and any fault of theirs. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { Resvg } from '@resvg/resvg-js';
import type { Feature, Geometry } from 'geojson';
import { zxyToTileId } from 'pmtiles';

export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
}
type Answering = (path: string, request: IncomingMessage) => Answer | 'never' | 'broken';

export interface TileHost {
  /** Such as http://127.0.0.1:4000, without a slash at its end. */
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Answers paths that begin so in another way than the host does by itself. */
  readonly fail: (start: string, answering: Answering) => void;
  readonly mend: () => void;
  readonly end: () => Promise<void>;
}

const feature = (geometry: Geometry, properties: Record<string, unknown> = {}): Feature => ({
  ...{ type: 'Feature', properties, geometry },
});
/** Invented water, road, border and name around Shusha / Shushi, large enough for any scale. */
const sections: Readonly<Record<string, Feature>> = {
  water: feature({
    type: 'Polygon',
    coordinates: [
      [
        [46.3, 39.5],
        [47.1, 39.5],
        [47.1, 40.1],
        [46.3, 40.1],
        [46.3, 39.5],
      ],
    ],
  }),
  transportation: feature(
    {
      type: 'LineString',
      coordinates: [
        [45, 39],
        [48, 40.5],
      ],
    },
    { class: 'primary' },
  ),
  boundary: feature({
    type: 'LineString',
    coordinates: [
      [45, 40],
      [48, 39.2],
    ],
  }),
  place: feature({ type: 'Point', coordinates: [46.75, 39.76] }, { name: 'One side’s name' }),
};
const indexed = Object.entries(sections).map(
  ([name, one]) =>
    [name, new GeoJSONVT({ type: 'FeatureCollection', features: [one] }, { maxZoom: 14 })] as const,
);

/** The vector tile with the invented features. */
export function vectorTile(z: number, x: number, y: number): Uint8Array {
  const layers = indexed.flatMap(([name, index]) => {
    const tile = index.getTile(z, x, y);
    return tile ? [[name, tile] as const] : [];
  });
  return fromGeojsonVt(Object.fromEntries(layers), { version: 2, extent: 4096 });
}

/** A picture of heights: a slope from west to east, in the code of Terrarium. */
export function heightTile(): Uint8Array {
  const slope = Array.from(
    { length: 16 },
    (_, at) => `<rect x="${at * 16}" width="16" height="256" fill="rgb(${128 + at},${at * 9},0)"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256">${slope.join('')}</svg>`;
  return new Resvg(svg).render().asPng();
}

export function tileJson(origin: string): object {
  return {
    tilejson: '3.0.0',
    tiles: [`${origin}/tiles/{z}/{x}/{y}.pbf`],
    minzoom: 0,
    maxzoom: 14,
    attribution: '<a href="https://example.org/data">© The mappers</a>',
  };
}

/** A style with what is drawn of it, and with names, borders and a pattern, which are not. */
export function styleOf(origin: string): Record<string, unknown> {
  const part = (id: string, type: string, section: string, paint: object = {}) => ({
    ...{ id, type, source: 'map', 'source-layer': section, paint },
  });
  return {
    version: 8,
    name: 'Invented',
    sprite: `${origin}/sprite`,
    glyphs: `${origin}/fonts/{fontstack}/{range}.pbf`,
    sources: { map: { type: 'vector', url: `${origin}/tiles.json` } },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#eef' } },
      part('lake', 'fill', 'water', { 'fill-color': '#88aaff' }),
      part('road', 'line', 'transportation', { 'line-color': '#ff0000', 'line-width': 3 }),
      part('edge', 'line', 'boundary', { 'line-color': '#000' }),
      part('marsh', 'fill', 'water', { 'fill-pattern': 'marsh' }),
      {
        ...part('name', 'symbol', 'place'),
        layout: { 'text-field': ['get', 'name'], 'text-font': ['Some Font'] },
      },
    ],
  };
}

/** A PMTiles archive (version 3) with tiles of these sections around the region, down to a zoom. */
export function archiveOf(changed: { readonly tileType?: number } = {}, maxzoom = 9): Uint8Array {
  const tiles: { id: number; bytes: Uint8Array }[] = [];
  for (let z = 0; z <= maxzoom; z++) {
    const [west, north] = cellOf(44, 41.5, z);
    const [east, south] = cellOf(49, 38, z);
    for (let x = west; x <= east; x++)
      for (let y = north; y <= south; y++)
        tiles.push({ id: zxyToTileId(z, x, y), bytes: gzipSync(vectorTile(z, x, y)) });
  }
  tiles.sort((a, b) => a.id - b.id);
  const metadata = gzipSync(
    JSON.stringify({
      attribution: '© The archive',
      vector_layers: Object.keys(sections).map((id) => ({ id, fields: {} })),
    }),
  );
  const root = gzipSync(directoryOf(tiles));
  const data = Buffer.concat(tiles.map(({ bytes }) => bytes));
  const header = headerOf(root.length, metadata.length, data.length, tiles.length, maxzoom);
  if (changed.tileType !== undefined) header[99] = changed.tileType;
  return Buffer.concat([header, root, metadata, data]);
}

function cellOf(lon: number, lat: number, z: number): [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [Math.floor((lon / 360 + 0.5) * 2 ** z), Math.floor(y * 2 ** z)];
}

function directoryOf(tiles: readonly { id: number; bytes: Uint8Array }[]): Uint8Array {
  const out: number[] = [];
  const put = (value: number) => {
    let rest = value;
    while (rest > 127) {
      out.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    out.push(rest);
  };
  put(tiles.length);
  tiles.forEach(({ id }, at) => put(id - (tiles[at - 1]?.id ?? 0)));
  tiles.forEach(() => put(1));
  tiles.forEach(({ bytes }) => put(bytes.length));
  // Each lies behind the one before: 0 says so, and the first is at 0, which is written as 1.
  tiles.forEach((_, at) => put(at === 0 ? 1 : 0));
  return Uint8Array.from(out);
}

function headerOf(root: number, metadata: number, data: number, count: number, maxzoom: number) {
  const header = Buffer.alloc(127);
  header.write('PMTiles', 0, 'latin1');
  header[7] = 3;
  const start = 127;
  const spans = [start, root, start + root, metadata, start + root + metadata, 0];
  const rest = [start + root + metadata, data, count, count, count];
  [...spans, ...rest].forEach((value, at) => header.writeBigUInt64LE(BigInt(value), 8 + at * 8));
  header.set([1, 2, 2, 1, 0, maxzoom], 96);
  [44, 38, 49, 41.5].forEach((value, at) =>
    header.writeInt32LE(Math.round(value * 1e7), 102 + at * 4),
  );
  return header;
}

export async function startTileHost(): Promise<TileHost> {
  const asked: string[] = [];
  const faults = new Map<string, Answering>();
  let archive: Uint8Array | null = null;
  let origin = '';
  const usual: Answering = (path) => {
    const json = (value: object): Answer => ({
      type: 'application/json',
      body: JSON.stringify(value),
    });
    const [, z, x, y] = /^\/tiles\/(\d+)\/(\d+)\/(\d+)\.pbf$/.exec(path)?.map(Number) ?? [];
    if (z !== undefined)
      return { type: 'application/x-protobuf', body: vectorTile(z, x ?? 0, y ?? 0) };
    if (path.startsWith('/heights/')) return { type: 'image/png', body: heightTile() };
    if (path === '/style.json') return json(styleOf(origin));
    if (path === '/tiles.json') return json(tileJson(origin));
    if (path === '/map.pmtiles') return { body: (archive ??= archiveOf()) };
    return { status: 404, type: 'text/html', body: '<h1>404</h1>' };
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    asked.push(path);
    const [, failing = usual] = [...faults].find(([start]) => path.startsWith(start)) ?? [];
    answer(request, response, failing(path, request));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    origin,
    asked,
    fail: (start, answering) => void faults.set(start, answering),
    mend: () => faults.clear(),
    end: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  given: ReturnType<Answering>,
): void {
  if (given === 'never') return;
  if (given === 'broken') return void request.socket.destroy();
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', 'range');
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();
  const body = Buffer.from(given.body);
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')?.map(Number) ?? [];
  const type = given.type ?? 'application/octet-stream';
  response.setHeader('content-type', type);
  if (given.status === undefined && from !== undefined && type === 'application/octet-stream')
    response.writeHead(206).end(body.subarray(from, (to ?? 0) + 1));
  else response.writeHead(given.status ?? 200).end(body);
}
