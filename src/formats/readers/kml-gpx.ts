/** Reads KML, KMZ and GPX with @tmcw/togeojson over a document of @xmldom/xmldom. */
import type { Feature, Geometry, Point } from 'geojson';
import { fault } from '../../catalog/faults';
import { cellValues } from './cell-values';
import { messageOf } from './json';
import type { FileBytes, RawFeature, RawFile, RawLayer, RawTrouble } from './raw-file';
import { textOf } from './text-of';
import { unzipped } from './unzipped';
import type { ReadingOptions } from './reading-options';
import { takeOut, xmlDocument } from './xml-document';

export async function readKml(file: FileBytes, options: ReadingOptions): Promise<RawFile> {
  const { layer, troubles } = await readOneKml(file, options, '');
  return { layers: [layer], troubles };
}

/** Each KML of an archive is a layer, in the order of the archive. */
export async function readKmz(
  { bytes, base }: FileBytes,
  options: ReadingOptions,
): Promise<RawFile> {
  const files = await unzipped(bytes, isKml);
  const layers: RawLayer[] = [];
  const troubles: RawTrouble[] = [];
  for (const { name, bytes: content } of files)
    try {
      const own =
        files.length === 1 ? base : (name.split('/').at(-1)?.replace(kmlEnding, '') ?? '');
      const read = await readOneKml({ bytes: content, base: own }, options, name);
      layers.push(read.layer);
      troubles.push(...read.troubles);
    } catch (error) {
      const wrong = fault('broken-file', { format: 'KML', detail: messageOf(error) });
      troubles.push({ fault: wrong, where: name });
    }
  const names = new Set(files.map(({ name }) => name));
  return { layers: layers.map((layer) => withoutLinks(layer, names)), troubles };
}

async function readOneKml({ bytes, base }: FileBytes, options: ReadingOptions, where: string) {
  const { kml } = await import('@tmcw/togeojson');
  const document = await xmlDocument(textOf(bytes, options));
  const troubles = takeOut(document, ['Placemark'], wrongCoordinates, where);
  const { features } = kml(document, { skipNullGeometry: false });
  return { layer: layerOf(base, features.map(withMulti), where), troubles };
}

/** The first text of coordinates in an element that are no positions; null where all are. */
function wrongCoordinates(element: Element): string | null {
  const texts = Array.from(element.getElementsByTagName('coordinates')).map(({ textContent }) =>
    textContent.trim(),
  );
  const isWrong = (text: string) => !text.split(/\s+/).every((one) => position.test(one));
  return texts.find(isWrong) ?? null;
}

const figure = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
const position = new RegExp(`^${figure},${figure}(?:,${figure}|,)?$`);
const ordinate = new RegExp(`^\\s*${figure}\\s*$`);

/** A link to a file of the same archive is no feature: that file is read itself. */
function withoutLinks(layer: RawLayer, names: ReadonlySet<string>): RawLayer {
  const isLink = ({ value }: RawFeature) => {
    const { properties } = value as Feature;
    return (
      properties?.['@geometry-type'] === 'networklink' && names.has(String(properties['href']))
    );
  };
  return { ...layer, features: layer.features.filter((one) => !isLink(one)) };
}

const kmlEnding = /\.kml$/i;
const isKml = (name: string) => kmlEnding.test(name);

/** KML has one element for every kind of many: lines alone are a MultiLineString. */
function withMulti(feature: Feature<Geometry | null>): Feature<Geometry | null> {
  const { geometry } = feature;
  if (geometry?.type !== 'GeometryCollection') return feature;
  const [first] = geometry.geometries;
  const isAlike = geometry.geometries.every(({ type }) => type === first?.type);
  if (!isAlike || !first || !/^(Point|LineString|Polygon)$/.test(first.type)) return feature;
  const coordinates = geometry.geometries.map((one) => (one as Point).coordinates);
  // All are of one type, so the coordinates fit its plural.
  return { ...feature, geometry: { type: `Multi${first.type}`, coordinates } as never };
}

export async function readGpx(file: FileBytes, options: ReadingOptions): Promise<RawFile> {
  const { gpx } = await import('@tmcw/togeojson');
  const document = await xmlDocument(textOf(file.bytes, options));
  const troubles = takeOut(document, ['wpt', 'rtept', 'trkpt'], (point) => {
    const [lat, lon] = [point.getAttribute('lat') ?? '', point.getAttribute('lon') ?? ''];
    return ordinate.test(lat) && ordinate.test(lon) ? null : `lat="${lat}" lon="${lon}"`;
  });
  const { features } = gpx(document);
  return { layers: [layerOf(file.base, withNumbers(features), '')], troubles };
}

/** Attributes that programs add to GPX have no type: one is of numbers if each value is one. */
function withNumbers(features: readonly Feature[]): readonly Feature[] {
  const names = new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})));
  const added = [...names].filter((name) => !gpxMembers.has(name));
  const rows = features.map(({ properties }) => added.map((name) => textIn(properties, name)));
  const valueOf = cellValues(added, rows, false);
  return features.map((one) => {
    const own = Object.entries(one.properties ?? {}).map(([name, value]) => {
      const isText = typeof value === 'string' && !gpxMembers.has(name);
      return [name, isText ? valueOf(name, value) : (value as unknown)] as const;
    });
    return { ...one, properties: Object.fromEntries(own) };
  });
}

function textIn(properties: Feature['properties'], name: string): string {
  const value: unknown = properties?.[name];
  return typeof value === 'string' ? value : value === undefined ? '' : 'no number';
}

/** What the standard itself has, and what togeojson adds. */
const gpxMembers = new Set(
  'name cmt desc type time keywords sym src links _gpxType coordinateProperties'.split(' '),
);

function layerOf(name: string, features: readonly unknown[], where: string): RawLayer {
  return {
    name,
    features: features.map((value, index) => ({ value, where: `${where}/${index}` })),
  };
}
