/** Reads coordinates as people write them; returns [longitude, latitude] in degrees. */
import type { Position } from 'geojson';
import { withCompassLetters } from './compass-letters';
import { pointOfMapAddress } from './map-address';

const number = String.raw`\d+(?:\.\d+)?`;
const size = String.raw`(-)?\s*(${number})\s*°?(?:\s*(${number})\s*')?(?:\s*(${number})\s*")?`;
const between = String.raw`(?:\s*[,;/]\s*|\s+|(?<=[NSEW°"']))`;
/** The letters stand after both numbers, before both, or are missing. */
const behind = String.raw`()${size}\s*([NSEW])?`;
const before = String.raw`([NSEW])\s*${size}()`;
const pairs = [behind, before].map((angle) => new RegExp(`^${angle}${between}${angle}$`));

interface Angle {
  readonly degrees: number;
  readonly axis: 'lat' | 'lon' | null;
}

/** No coordinates are longer, and no pattern has to try a longer text. */
const longest = 500;

/**
 * Reads "39.76, 46.75", "46.75 E 39.76 N", 39°45'36"N 46°45'0"E, "39,76° с. ш., 46,75° в. д." and
 * the addresses of maps. Latitude comes first, as people write it, unless letters say otherwise.
 * Null for anything else, and out of range.
 */
export function parseCoordinates(text: string): Position | null {
  if (text.length > longest) return null;
  return pointOfMapAddress(text) ?? parsePair(withCompassLetters(text));
}

function parsePair(text: string): Position | null {
  const plain = plainSigns(text);
  // "39,76 46,75" has decimal commas; this is tried only when no other reading fits.
  const parts = partsOf(plain) ?? partsOf(plain.replace(/(\d),(?=\d)/g, '$1.'));
  if (!parts) return null;
  const [first, second] = [readAngle(parts.slice(1, 7)), readAngle(parts.slice(7, 13))];
  if (!first || !second) return null;
  if (first.axis !== null && first.axis === second.axis) return null;
  const lonFirst = first.axis === 'lon' || second.axis === 'lat';
  const [lat, lon] = lonFirst ? [second, first] : [first, second];
  if (Math.abs(lat.degrees) > 90 || Math.abs(lon.degrees) > 180) return null;
  return [lon.degrees, lat.degrees];
}

function partsOf(text: string): readonly string[] | null {
  for (const pair of pairs) {
    const parts = pair.exec(text);
    if (parts) return parts.map((part: string | undefined) => part ?? '');
  }
  return null;
}

/** Uses one sign for each mark. Degrees, minutes and seconds before a letter may have none. */
function plainSigns(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase()
    .replace(/^[([]|[)\]]$/g, '')
    .replace(/[−–]/g, '-')
    .replace(/[º˚]/g, '°')
    .replace(/''|′′|’’|[″“”]/g, '"')
    .replace(/[′’‘]/g, "'")
    .replace(/(\d+)\s+(\d+)\s+(\d+(?:\.\d+)?)(?=\s*[NSEW])/g, '$1°$2\'$3"')
    .trim();
}

function readAngle(parts: readonly string[]): Angle | null {
  const [front = '', minus = '', degrees = '', minutes = '', seconds = '', back = ''] = parts;
  const letter = front || back;
  // A minus together with a letter, or a fraction followed by a finer unit, is ambiguous.
  if (minus && letter) return null;
  if (degrees.includes('.') && (minutes || seconds)) return null;
  if (minutes.includes('.') && seconds) return null;
  // 60 is accepted, because rounding produces it (46°44'60").
  if (Number(minutes) > 60 || Number(seconds) > 60) return null;
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  const negative = minus !== '' || letter === 'S' || letter === 'W';
  // Five decimals of a degree are about a metre; adding 0 turns -0 into 0.
  const rounded = Number((negative ? -size : size).toFixed(5)) + 0;
  const axis = letter === '' ? null : /[NS]/.test(letter) ? 'lat' : 'lon';
  return { degrees: rounded, axis };
}
