/** Whether a file that somebody gives is data for a layer, or a text to read. */

/** The `format` member of a work file. */
export const workFormat = 'corridor-atlas-work';

/** Bytes of a file that are enough to recognise it. */
export const bytesToRecognise = 65_536;

const shapes =
  'Feature(?:Collection)?|Topology|(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection';
const json = new RegExp(`^[\\s\\[]*\\{[^]*?"type"\\s*:\\s*"(?:${shapes})"`);
const xml = /^\s*(?:<\?xml[^>]*\?>|<!--[^]*?-->|<!DOCTYPE[^>]*>|\s)*<(?:\w+:)?(?:kml|gpx)[\s>]/i;
/** FlatGeobuf and Parquet begin with these letters. */
const binary = /^(?:fgb|PAR1)/;

/** Whether this is a work file, which begins with its format. */
export function isWorkFile(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head.subarray(0, 200));
  return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${workFormat}"`).test(text);
}

/** Recognises by the content; by the name only where a table or an archive could be either. */
export function isDataFile(head: Uint8Array, name: string): boolean {
  const text = new TextDecoder().decode(head).replace(/^\uFEFF/, '');
  if (binary.test(text) || json.test(text) || xml.test(text)) return true;
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (text.startsWith('PK')) return ['zip', 'kmz'].includes(ending);
  return ['csv', 'tsv', 'tab'].includes(ending);
}
