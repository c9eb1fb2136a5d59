/** Reads a file of data of any format, whatever its name says. */
import { fault, type DataFault } from '../../catalog/faults';
import type { FileReading } from './file-reading';
import { endings, detectFormat, type ReadFormat } from './format-of';
import { messageOf } from './json';
import { Unreadable, type FormatReader } from './raw-file';
import type { ReadingOptions } from './reading-options';
import { takeFeatures } from './take-features';
import { largestData } from './text-of';

/** Each with its library, which loads when a file of the format comes. */
const readers: Readonly<Record<ReadFormat, () => Promise<FormatReader>>> = {
  geojson: async () => (await import('./json')).readGeoJson,
  'geojson-lines': async () => (await import('./json')).readGeoJsonLines,
  topojson: async () => (await import('./json')).readTopoJson,
  kml: async () => (await import('./kml-gpx')).readKml,
  kmz: async () => (await import('./kml-gpx')).readKmz,
  gpx: async () => (await import('./kml-gpx')).readGpx,
  csv: async () => (await import('./table')).readTable,
  shapefile: async () => (await import('./shapefile')).readShapefile,
  flatgeobuf: async () => (await import('./flatgeobuf')).readFlatGeobuf,
  geoparquet: async () => (await import('./geoparquet')).readGeoParquet,
};

/**
 * Reads a file, checks each feature and takes the good ones. What is wrong is in `problems` and what
 * was left out in `leftOut`; it never rejects.
 */
export async function readDataFile(
  bytes: Uint8Array,
  name: string,
  options: ReadingOptions = {},
): Promise<FileReading> {
  const format = await formatIn(bytes);
  try {
    if (bytes.length > largestData)
      throw new Unreadable(fault('data-too-large', { megabytes: largestData / 1_000_000 }));
    if (format === null) throw new Unreadable(fault('no-known-format'));
    const read = await readers[format]();
    const taken = await takeFeatures(await read({ bytes, base: baseOf(name) }, options), options);
    if (taken.layers.length === 0 && taken.problems.length === 0)
      throw new Unreadable(fault('nothing-in-file'));
    return { format, ...taken };
  } catch (error) {
    return refused(format, name, error);
  }
}

/** An archive with KML is a KMZ; any other is asked for Shapefiles. */
async function formatIn(bytes: Uint8Array): Promise<ReadFormat | null> {
  const format = detectFormat(bytes);
  if (format !== 'zip') return format;
  const { sizesIn } = await import('./unzipped');
  const hasKml = await sizesIn(bytes, (name) => /\.kml$/i.test(name)).then(
    ({ size }) => size > 0,
    // What is no archive is told by the reader.
    () => false,
  );
  return hasKml ? 'kmz' : 'shapefile';
}

function refused(format: ReadFormat | null, name: string, error: unknown): FileReading {
  const wrong: DataFault =
    error instanceof Unreadable
      ? error.fault
      : fault('broken-file', { format: format ?? '', detail: messageOf(error).slice(0, 200) });
  const problem = { ...wrong, where: name, feature: null, outcome: 'left-out' } as const;
  return { format, layers: [], problems: [problem], leftOut: [], offers: [] };
}

/** A name without the ending that some format has. */
function baseOf(name: string): string {
  const lower = name.toLowerCase();
  const ending = Object.values(endings)
    .flat()
    .find((one) => lower.endsWith(one));
  return ending ? name.slice(0, -ending.length) : name;
}
