/** Recognises the format of a file of data by its content, never by its name. */

/** Formats that are read; `docs/import.md` has a row for each. */
export const readFormats = [
  'geojson',
  'geojson-lines',
  'topojson',
  'kml',
  'kmz',
  'gpx',
  'csv',
  'shapefile',
  'flatgeobuf',
  'geoparquet',
] as const;
export type ReadFormat = (typeof readFormats)[number];

/** How files of each format end; for the picker of files and for a name without its ending. */
export const endings: Readonly<Record<ReadFormat, readonly string[]>> = {
  geojson: ['.geojson', '.json'],
  'geojson-lines': ['.geojsonl', '.ndjson', '.geojsons', '.jsonl'],
  topojson: ['.topojson'],
  kml: ['.kml'],
  kmz: ['.kmz'],
  gpx: ['.gpx'],
  csv: ['.csv', '.tsv', '.tab', '.txt'],
  shapefile: ['.zip'],
  flatgeobuf: ['.fgb'],
  geoparquet: ['.parquet', '.geoparquet'],
};

/** Signatures at the beginning of files that are no text. */
const signatures: readonly (readonly [ReadFormat | 'zip', string])[] = [
  ['zip', 'PK\u0003\u0004'],
  ['flatgeobuf', 'fgb\u0003fgb'],
  ['geoparquet', 'PAR1'],
];

/** Stands before each object in RFC 8142. */
const separator = '\u001e';

/** Bytes at the beginning that are looked at. */
const head = 4096;

/** The format of a file; null where it is none of those that are read. */
export function detectFormat(bytes: Uint8Array): ReadFormat | 'zip' | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const signed = signatures.find(([, signature]) => start.startsWith(signature));
  if (signed) return signed[0];
  const text = textAt(bytes);
  if (text.startsWith('<')) return ofXml(text);
  if (text.startsWith(separator)) return 'geojson-lines';
  if (/^[[{]/.test(text)) return ofJson(text);
  return isTable(text) ? 'csv' : null;
}

/** The first characters as text; in UTF-16 by its mark. What is no text has no delimiters. */
function textAt(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : null;
  const encoding = first === 0xfe && second === 0xff ? 'utf-16be' : (utf16 ?? 'utf-8');
  return new TextDecoder(encoding).decode(bytes.subarray(0, head)).trimStart();
}

function ofXml(text: string): ReadFormat | null {
  const root = /<(?:[\w-]+:)?(kml|gpx)\b/i.exec(text)?.[1]?.toLowerCase();
  return root === 'kml' || root === 'gpx' ? root : null;
}

/** JSON by lines has a whole object on its first line and another on the next. */
function ofJson(text: string): ReadFormat {
  if (/^\{[^{}[\]]*"type"\s*:\s*"Topology"/.test(text)) return 'topojson';
  const [first = '', second = ''] = text.split(/\r?\n/, 2);
  if (second.startsWith('{') && isObject(first)) return 'geojson-lines';
  return 'geojson';
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    // A line longer than the head is cut; it is whole if it ends like an object.
    return line.endsWith('}') && line.startsWith('{"type"');
  }
}

/** Two lines with a delimiter, and nothing that text does not hold. */
function isTable(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- what no text holds
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text)) return false;
  const [first = '', second = ''] = text.split(/\r?\n|\r/);
  return second !== '' && /[,;\t|]/.test(first);
}
