import type { DataProblemWords } from '../problem-words';

const near = (at: readonly number[]) =>
  `near [${at.map((value) => Number(value.toFixed(6))).join(', ')}]`;

/** What is wrong with a file of data; read after the value and a colon. */
export const dataProblems: DataProblemWords = {
  'no-geojson-object': 'is not a GeoJSON object',
  'no-list': 'is not a list',
  'no-object': 'is not an object',
  'no-feature-id': 'is not a stable text id; give the feature one',
  'id-of-wrong-type': 'is neither text nor a number (RFC 7946, 3.2)',
  'id-repeated': 'is the id of an earlier feature too; give each feature one of its own',
  'no-bbox':
    'is not four or six numbers, west, south, east and north, with south not above north (RFC 7946, 5)',
  'foreign-member': ({ type }) => `may not be a member of a ${type} (RFC 7946, 7.1); take it out`,
  'crosses-itself': ({ at }) =>
    `has a boundary that crosses itself or runs along itself ${near(at)}; move its corners apart`,
  'hole-outside': ({ at }) =>
    `has a hole that is not inside its boundary, ${near(at)}; leave it out or move it`,
  'holes-overlap': ({ at }) => `has holes that lie on one another ${near(at)}; join them`,
  'parts-overlap': ({ at }) =>
    `has parts that lie on one another, or a boundary drawn twice, ${near(at)}; leave one out`,
  'no-extent': 'has no length and no area; take it out, or give it different positions',
  'over-antimeridian': 'crosses the antimeridian, 180° E; cut it there (RFC 7946, 3.1.9)',
  'swapped-order': ({ at }) =>
    `lies outside the area of the atlas and would lie inside in the other order; the order is [longitude, latitude], so perhaps [${at.join(', ')}]`,
  'deep-collection': 'is nested more than four deep',
  'no-geojson-type': 'is not a GeoJSON type',
  'few-positions': ({ count, least }) => `has ${count} positions; at least ${least} are needed`,
  'open-ring': 'is an open ring: repeat the first position at the end',
  'no-position': 'is not [longitude, latitude]',
  'not-finite': 'holds something that is not a finite number',
  'outside-longitudes': 'has a longitude outside -180 to 180',
  'outside-latitudes': 'has a latitude outside -90 to 90 (is the order [lon, lat]?)',
  'against-standard': ({ detail }) => `GeoJSON: ${detail}`,
  'no-known-format':
    'is none of the formats that the atlas reads: GeoJSON, GeoJSON by lines, TopoJSON, KML, KMZ, GPX, CSV, a zipped Shapefile, FlatGeobuf, GeoParquet',
  'broken-file': ({ format, detail }) => `cannot be read as ${format}: ${detail}`,
  'nothing-in-file': 'holds no feature',
  'data-too-large': ({ megabytes }) => `is larger than ${megabytes} MB; divide it`,
  projected: ({ epsg }) =>
    `has coordinates that are not degrees${epsg === null ? '' : ` but those of EPSG:${epsg}`}; name their reference system`,
  'no-projection': ({ crs }) =>
    `is in the reference system ${crs}, which the atlas does not know; save it in WGS 84 (EPSG:4326)`,
  'no-place-column': ({ columns }) =>
    `has no column with coordinates, with well-known text or with names of places; the columns are ${columns}`,
  'unequal-cells': ({ found, wanted }) => `has ${found} cells; the head of the table has ${wanted}`,
  'no-coordinates': ({ column }) => `is no coordinate in degrees (column “${column}”)`,
  'no-geometry-text': ({ column }) => `is no well-known text (column “${column}”)`,
  'unknown-toponym': 'is no name in the gazetteer; give the row coordinates',
  'several-places': ({ count }) =>
    `is the name of ${count} places; give the row coordinates, or a name that one of them alone has`,
};
