/** Whether a file that somebody gives is data for a layer, or a text to read. */

/** What a file with everything calls its format. */
export const workFormat = 'corridor-atlas-work';

/** Bytes of a file that are enough to tell. */
export const enoughToTell = 65_536;

const shapes =
  'Feature(?:Collection)?|Topology|(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection';
const json = new RegExp(`^[\\s\\[]*\\{[^]*?"type"\\s*:\\s*"(?:${shapes})"`);
const xml = /^\s*(?:<\?xml[^>]*\?>|<!--[^]*?-->|<!DOCTYPE[^>]*>|\s)*<(?:\w+:)?(?:kml|gpx)[\s>]/i;
/** FlatGeobuf and Parquet begin with these letters. */
const binary = /^(?:fgb|PAR1)/;

/** Whether a file has everything that somebody had in a browser; it says so first of all. */
export function isWorkFile(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head.subarray(0, 200));
  return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${workFormat}"`).test(text);
}

/** Tells by the content; by the name only where a table or an archive could be either. */
export function isDataFile(head: Uint8Array, name: string): boolean {
  const text = new TextDecoder().decode(head).replace(/^\uFEFF/, '');
  if (binary.test(text) || json.test(text) || xml.test(text)) return true;
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (text.startsWith('PK')) return ['zip', 'kmz'].includes(ending);
  return ['csv', 'tsv', 'tab'].includes(ending);
}
