/**
 * KML 2.3 (OGC 12-007r2), written here because no maintained library writes times and typed fields.
 * Every text is escaped; nothing is HTML, and no style or address is loaded from elsewhere.
 * `readers/kml-gpx.ts` reads such files.
 */
import type { Geometry, Position } from 'geojson';
import { firstDay, isDate, lastDay, type Interval } from '../../chronology/dates';
import { creditLine } from '../credit';
import type { DataColumn, DataRow, Dataset, FileNotice } from '../dataset';
import type { FileType } from './file-type';
import { shownInXml, xmlText, xmlValue } from './xml';

export const kml: FileType<Dataset, 'kml'> = {
  id: 'kml',
  extensions: ['.kml'],
  mediaType: 'application/vnd.google-earth.kml+xml',
  write: writeKml,
};

const types = { text: 'string', whole: 'int', real: 'double' } as const;

function* writeKml(data: Dataset, { disclaimer, atlas }: FileNotice): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n';
  yield element('name', data.title);
  if (!data.isBrought) yield element('description', `${disclaimer} ${creditLine(atlas)}`);
  yield `<Schema name="record" id="record">\n${data.columns
    .map(({ name, type }) => `<SimpleField type="${types[type]}" name="${xmlValue(name)}"/>\n`)
    .join('')}</Schema>\n`;
  for (const row of data.rows()) yield placemark(row, data.columns);
  for (const { id = '', geometry } of data.drawn ?? [])
    yield `<Placemark>\n${element('name', String(id))}${shape(geometry)}</Placemark>\n`;
  yield '</Document>\n</kml>\n';
}

function placemark({ id, name, when, geometry, cells }: DataRow, columns: readonly DataColumn[]) {
  const fields = cells().flatMap((cell, at) => {
    const column = columns[at];
    return cell === null || cell === '' || !column ? [] : [field(column.name, String(cell))];
  });
  return [
    id === null ? '<Placemark>\n' : `<Placemark id="${xmlValue(idOf(String(id)))}">\n`,
    element('name', name),
    when ? timeSpan(when) : '',
    `<ExtendedData><SchemaData schemaUrl="#record">\n${fields.join('')}</SchemaData></ExtendedData>\n`,
    geometry ? shape(geometry) : '',
    '</Placemark>\n',
  ].join('');
}

/** An id of XML does not begin with a figure. */
function idOf(id: string): string {
  return /^[a-z_]/i.test(id) ? id : `id-${id}`;
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(shownInXml(text))}</${name}>\n`;
}

function field(name: string, text: string): string {
  return `<SimpleData name="${xmlValue(name)}">${xmlText(shownInXml(text))}</SimpleData>\n`;
}

/** KML takes years, months and days: any other date becomes its first and last possible day. */
function timeSpan({ from, to }: Interval): string {
  if (from === null && to === null) return '';
  const begin = from === null ? '' : element('begin', isDate(from) ? from : firstDay(from));
  const end = to === null ? '' : element('end', isDate(to) ? to : lastDay(to));
  return `<TimeSpan>\n${begin}${end}</TimeSpan>\n`;
}

function shape(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `<Point>${coordinates([geometry.coordinates])}</Point>\n`;
    case 'LineString':
      return `<LineString>${coordinates(geometry.coordinates)}</LineString>\n`;
    case 'Polygon':
      return `<Polygon>${geometry.coordinates.map(boundary).join('')}</Polygon>\n`;
    case 'MultiPoint':
      return many(geometry.coordinates.map((one) => ({ type: 'Point', coordinates: one })));
    case 'MultiLineString':
      return many(geometry.coordinates.map((one) => ({ type: 'LineString', coordinates: one })));
    case 'MultiPolygon':
      return many(geometry.coordinates.map((one) => ({ type: 'Polygon', coordinates: one })));
    case 'GeometryCollection':
      return many(geometry.geometries);
  }
}

function many(geometries: readonly Geometry[]): string {
  return `<MultiGeometry>\n${geometries.map(shape).join('')}</MultiGeometry>\n`;
}

/** The first ring is the outer one, as in GeoJSON. */
function boundary(ring: readonly Position[], at: number): string {
  const name = at === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs';
  return `<${name}><LinearRing>${coordinates(ring)}</LinearRing></${name}>`;
}

function coordinates(positions: readonly Position[]): string {
  const all = positions.map((one) => one.slice(0, 3).join(','));
  return `<coordinates>${all.join(' ')}</coordinates>`;
}
