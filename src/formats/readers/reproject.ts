/**
 * Coordinates as [longitude, latitude] in degrees: from the reference system that a file or a person
 * names (proj4), and in the other order where a person says so. What a file seems to need is offered.
 */
import type { StudyArea } from '../../catalog/study-area';
import { fault } from '../../catalog/faults';
import type { FileProblem, ReadingOffer } from './file-reading';
import { positionsIn, withPositions } from './positions';
import { Unreadable, type RawFeature, type RawFile } from './raw-file';
import type { ReadingOptions } from './reading-options';

export interface PlacedFile {
  /** What makes degrees of each feature; null where they are degrees already. */
  readonly moved: ((feature: RawFeature) => RawFeature) | null;
  readonly problems: readonly FileProblem[];
  readonly offers: readonly ReadingOffer[];
}

/** Features and positions that are looked at: what is wrong for them all shows in the first ones. */
const looked = 200;

export async function placeFile(raw: RawFile, options: ReadingOptions): Promise<PlacedFile> {
  const crs = options.epsg === undefined ? raw.crs : `EPSG:${options.epsg}`;
  const toDegrees = crs === undefined ? null : await projection(crs);
  const swap = ([x = NaN, y = NaN, ...rest]: readonly number[]) => [y, x, ...rest];
  const step = (position: readonly number[]) => {
    const first = options.swap ? swap(position) : position;
    return toDegrees ? toDegrees(first) : first;
  };
  const moved =
    toDegrees || options.swap ? (feature: RawFeature) => withPositions(feature, step) : null;
  const first = raw.layers.flatMap(({ features }) => features).slice(0, looked);
  const positions = first.flatMap(({ value }) => positionsIn(value, looked)).map(step);
  return { moved, ...doubtsOf(positions, first[0]?.where ?? '', options.area ?? null) };
}

/** An order and a reference system are wrong for all positions of a file, or for none. */
function doubtsOf(
  positions: readonly (readonly number[])[],
  where: string,
  area: Readonly<StudyArea> | null,
): Omit<PlacedFile, 'moved'> {
  const none = { problems: [], offers: [] };
  const [first] = positions;
  if (!first) return none;
  const spot = { where, feature: null, value: JSON.stringify(first) };
  const isDegrees = ([x = NaN, y = NaN]: readonly number[]) =>
    Math.abs(x) <= 180 && Math.abs(y) <= 180;
  if (!positions.some(isDegrees)) {
    const wrong = fault('projected', { epsg: null });
    const problem = { ...wrong, ...spot, outcome: 'left-out' } as const;
    return { problems: [problem], offers: [{ kind: 'projection', epsg: null }] };
  }
  const isIn = ([x = NaN, y = NaN]: readonly number[]) =>
    area !== null && area[0] <= x && x <= area[2] && area[1] <= y && y <= area[3];
  const turned = ([x = NaN, y = NaN]: readonly number[]) => [y, x];
  const seemsTurned = positions.every((one) => !isIn(one) && isIn(turned(one)));
  const offGlobe = positions.every(([x = 0, y = 0]) => Math.abs(y) > 90 && Math.abs(x) <= 90);
  if (!seemsTurned && !offGlobe) return none;
  const wrong = fault('swapped-order', { at: turned(first) });
  const outcome = offGlobe ? 'left-out' : 'taken';
  const problem = { ...wrong, ...spot, outcome } as const;
  return { problems: [problem], offers: [{ kind: 'swap' }] };
}

/** Gauss-Krüger zones of Pulkovo 1942, in which Soviet maps of the region are; by EPSG's registry. */
const pulkovo = (zone: number) =>
  `+proj=tmerc +lat_0=0 +lon_0=${6 * zone - 3} +k=1 +x_0=${zone}500000 +y_0=0 +ellps=krass +towgs84=23.92,-141.27,-80.9,0,0.35,0.82,-0.12 +units=m +no_defs`;
const utm = (zone: number, south: boolean) =>
  `+proj=utm +zone=${zone}${south ? ' +south' : ''} +datum=WGS84 +units=m +no_defs`;

/** Throws Unreadable where nothing is known of the reference system. */
async function projection(
  crs: string,
): Promise<((position: readonly number[]) => readonly number[]) | null> {
  const code = Number(/EPSG:+(\d+)$/i.exec(crs)?.[1] ?? NaN);
  if (code === 4326 || code === 4258) return null;
  const { default: proj4 } = await import('proj4');
  const known =
    code > 28400 && code <= 28432
      ? pulkovo(code - 28400)
      : code > 32600 && code <= 32660
        ? utm(code - 32600, false)
        : code > 32700 && code <= 32760
          ? utm(code - 32700, true)
          : crs;
  try {
    const convert = proj4(known, 'EPSG:4326');
    return ([x = NaN, y = NaN, ...rest]) => {
      const [lon = NaN, lat = NaN] = convert.forward([x, y]);
      return [lon, lat, ...rest];
    };
  } catch {
    throw new Unreadable(fault('no-projection', { crs }));
  }
}
