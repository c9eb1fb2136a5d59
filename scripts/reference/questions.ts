/**
 * Twenty-four questions, each with its SQL for GDAL's SQLite dialect (SpatiaLite, GEOS, PROJ).
 * Tables: `wgs84` in degrees, for geodesic lengths and areas; `plane`, the same features in a
 * transverse Mercator around 46.7° E, where plane distances are true to 0.003 %.
 */
import type { Question } from '../../src/query/kinds';

export interface ReferenceQuestion {
  readonly question: Question;
  /** Selects rows of an id and a figure; the id is empty if the figure is the whole answer. */
  readonly sql: string;
}

const then = (day: string) =>
  `(b.since IS NULL OR b.since <= '${day}') AND (b.until IS NULL OR b.until >= '${day}')`;
/** Countries and regions have a point only for their label. */
const pinned =
  "b.kind NOT IN ('country', 'region', 'sea', 'former-entity', 'area', 'district', 'route')";
const one = (table: string, id: string) => `(SELECT geom FROM ${table} WHERE id = '${id}')`;
const point = (lon: number, lat: number) => `MakePoint(${lon}, ${lat}, 4326)`;
const drawnPath: [number, number][] = [
  [46.40889, 39.51139],
  [46.54694, 39.64083],
  [46.7528, 39.8177],
];
const drawnArea: [number, number][] = [
  [46.5, 39.55],
  [46.9, 39.6],
  [46.85, 39.9],
  [46.45, 39.8],
  [46.5, 39.55],
];
const text = (positions: [number, number][]) => positions.map((at) => at.join(' ')).join(', ');
const pathSql = `GeomFromText('LINESTRING(${text(drawnPath)})', 4326)`;
const areaSql = `GeomFromText('POLYGON((${text(drawnArea)}))', 4326)`;
const path = { geometry: { type: 'LineString' as const, coordinates: drawnPath } };
const area = { geometry: { type: 'Polygon' as const, coordinates: [drawnArea] } };
const of = (id: string) => ({ id });
const axis = 'lachin-corridor-axis';

export const referenceQuestions: readonly ReferenceQuestion[] = [
  {
    question: {
      kind: 'containing',
      of: { geometry: { type: 'Point', coordinates: [46.92736, 39.99096] } },
    },
    sql: `SELECT b.id, 1 AS d FROM wgs84 b WHERE ST_Intersects(b.geom, ${point(46.92736, 39.99096)}) AND ST_Dimension(b.geom) = 2`,
  },
  {
    question: { kind: 'containing', of: of('berdzor-lachin'), on: '2021-01-15' },
    sql: `SELECT b.id, 1 AS d FROM wgs84 b WHERE ST_Intersects(b.geom, ${one('wgs84', 'berdzor-lachin')}) AND ST_Dimension(b.geom) = 2 AND ${then('2021-01-15')}`,
  },
  {
    question: { kind: 'nearest', of: of('shusha-shushi'), layer: 'posts', count: 3 },
    sql: `SELECT b.id, ST_Distance(b.geom, ${one('wgs84', 'shusha-shushi')}, 1) / 1000 AS d FROM wgs84 b WHERE b.layer = 'posts' ORDER BY d LIMIT 3`,
  },
  {
    question: { kind: 'nearest', of: of('hadrut'), layer: 'lines', count: 2 },
    sql: `SELECT b.id, ST_Distance(b.geom, ${one('plane', 'hadrut')}) / 1000 AS d FROM plane b WHERE b.layer = 'lines' ORDER BY d LIMIT 2`,
  },
  {
    question: { kind: 'within', of: of('berdzor-lachin'), layer: 'posts', km: 6, on: '2021-06-01' },
    sql: `SELECT b.id, ST_Distance(b.geom, ${one('wgs84', 'berdzor-lachin')}, 1) / 1000 AS d FROM wgs84 b WHERE b.layer = 'posts' AND d <= 6 AND ${then('2021-06-01')}`,
  },
  {
    question: { kind: 'within', of: of(axis), layer: 'places', km: 5 },
    sql: `SELECT b.id, ST_Distance(b.geom, ${one('plane', axis)}) / 1000 AS d FROM plane b WHERE b.layer = 'places' AND ${pinned} AND d <= 5`,
  },
  {
    question: { kind: 'within', of: of('district-lachin'), layer: 'posts', km: 12 },
    sql: `SELECT b.id, ST_Distance(b.geom, ${one('plane', 'district-lachin')}) / 1000 AS d FROM plane b WHERE b.layer = 'posts' AND d <= 12`,
  },
  {
    question: { kind: 'inside', of: of('lachin-corridor'), layer: 'places', on: '2021-01-15' },
    sql: `SELECT b.id, 1 AS d FROM wgs84 b WHERE b.layer = 'places' AND ${pinned} AND ST_Intersects(b.geom, ${one('wgs84', 'lachin-corridor')}) AND ${then('2021-01-15')}`,
  },
  {
    question: { kind: 'inside', of: area, layer: 'posts' },
    sql: `SELECT b.id, 1 AS d FROM wgs84 b WHERE b.layer = 'posts' AND ST_Intersects(b.geom, ${areaSql})`,
  },
  {
    question: { kind: 'along', of: of('river-aras'), layer: 'places', km: 5 },
    sql: `SELECT b.id, ST_Line_Locate_Point(a.geom, b.geom) * ST_Length(a.geom) / 1000 AS d FROM plane b, plane a WHERE a.id = 'river-aras' AND b.layer = 'places' AND ${pinned} AND ST_Distance(a.geom, b.geom) <= 5000`,
  },
  {
    question: { kind: 'along', of: of('line-1994'), layer: 'places', km: 3 },
    sql: `SELECT b.id, ST_Line_Locate_Point(a.geom, b.geom) * ST_Length(a.geom) / 1000 AS d FROM plane b, plane a WHERE a.id = 'line-1994' AND b.layer = 'places' AND ${pinned} AND ST_Distance(a.geom, b.geom) <= 3000`,
  },
  {
    question: { kind: 'crossing', of: path },
    sql: `SELECT b.id, ST_Length(ST_CollectionExtract(ST_Intersection(b.geom, ${pathSql}), 2), 1) / 1000 AS d FROM wgs84 b WHERE b.layer = 'districts' AND d > 0`,
  },
  ...(['river-aras', 'line-1994'] as const).map((id) => ({
    question: { kind: 'crossing' as const, of: of(id) },
    sql: `SELECT b.id, ST_Length(ST_CollectionExtract(ST_Intersection(b.geom, a.geom), 2), 1) / 1000 AS d FROM wgs84 b, wgs84 a WHERE a.id = '${id}' AND b.layer = 'districts' AND d > 0`,
  })),
  ...(['lachin-corridor', 'lachin-corridor-2022'] as const).map((id) => ({
    question: { kind: 'overlap' as const, of: of(id) },
    sql: `SELECT b.id, ST_Area(ST_CollectionExtract(ST_Intersection(b.geom, a.geom), 3), 1) / 1e6 AS d FROM wgs84 b, wgs84 a WHERE a.id = '${id}' AND b.layer = 'districts' AND d > 0.001`,
  })),
  {
    question: { kind: 'overlap', of: area },
    sql: `SELECT b.id, ST_Area(ST_CollectionExtract(ST_Intersection(b.geom, ${areaSql}), 3), 1) / 1e6 AS d FROM wgs84 b WHERE b.layer = 'districts' AND d > 0.001`,
  },
  {
    question: { kind: 'between', of: of('shusha-shushi'), and: of('khankendi-stepanakert') },
    sql: `SELECT '' AS id, ST_Distance(${one('wgs84', 'shusha-shushi')}, ${one('wgs84', 'khankendi-stepanakert')}, 1) / 1000 AS d`,
  },
  {
    question: { kind: 'between', of: of('shusha-shushi'), and: of(axis) },
    sql: `SELECT '' AS id, ST_Distance(${one('plane', 'shusha-shushi')}, ${one('plane', axis)}) / 1000 AS d`,
  },
  {
    question: { kind: 'between', of: of('district-fuzuli'), and: of('district-shusha') },
    sql: `SELECT '' AS id, ST_Distance(${one('plane', 'district-fuzuli')}, ${one('plane', 'district-shusha')}) / 1000 AS d`,
  },
  {
    question: { kind: 'measure', of: of('river-aras') },
    sql: `SELECT '' AS id, ST_Length(${one('wgs84', 'river-aras')}, 1) / 1000 AS d`,
  },
  {
    question: { kind: 'measure', of: path },
    sql: `SELECT '' AS id, ST_Length(${pathSql}, 1) / 1000 AS d`,
  },
  {
    question: { kind: 'measure', of: of('district-khojaly') },
    sql: `SELECT '' AS id, ST_Area(${one('wgs84', 'district-khojaly')}, 1) / 1e6 AS d`,
  },
  {
    question: { kind: 'measure', of: area },
    sql: `SELECT '' AS id, ST_Area(${areaSql}, 1) / 1e6 AS d`,
  },
];
