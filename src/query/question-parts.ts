/** The parts of a question as typed or as in an address, each read by itself. */
import { isOwnLayer } from '../catalog/layer-names';
import { featureLayers, type SearchedLayer } from '../catalog/types';
import { isDate, precisionOf } from '../chronology/dates';
import { isNumber, readPositions, withPoint } from './positions';
import type { Shape, Subject } from './subject';

/** The parts for the subject; a question has exactly one of these. */
export const subjectParts = ['of', 'at', 'path', 'area'] as const;

/**
 * In the order of the address; `atlas ask` has an option with the same name for each except `ask`.
 */
export const partNames = [
  'ask',
  ...subjectParts,
  'accuracy',
  'and',
  'km',
  'count',
  'layer',
  'on',
] as const;
export type PartName = (typeof partNames)[number];
/** The text of each part, right or wrong. */
export type QuestionParts = Readonly<Partial<Record<PartName, string>>>;

/** The parts that only some kinds of question have, with the type of each. */
export interface PartValues {
  readonly km: number;
  readonly count: number;
  /** The other end of a distance. */
  readonly and: Subject;
  readonly layer: SearchedLayer | undefined;
}
export type KindPart = keyof PartValues;

/** What can be wrong with a part, so that the question cannot be asked yet. */
export const partTroubles = [
  'kind',
  'subject',
  'position',
  'path',
  'area',
  'and',
  'km',
  'count',
  'layer',
  'day',
  'no-day',
] as const;
export interface PartTrouble {
  readonly trouble: (typeof partTroubles)[number];
  /** The current text of the part. */
  readonly what: string;
}

export function isPartTrouble(one: unknown): one is PartTrouble {
  return typeof one === 'object' && one !== null && 'trouble' in one;
}

/** The most metres by which a hand can be off, with the whole study area on the screen. */
const mostMetres = 20_000;

type Readers = { readonly [P in KindPart]: (text: string) => PartValues[P] | PartTrouble };

/** Reads each part; a missing part is an empty text. */
export const readPart: Readers = {
  km(text) {
    const figures = withPoint(text);
    return isNumber(figures) ? Number(figures) : { trouble: 'km', what: text };
  },
  count: (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : { trouble: 'count', what: text }),
  and(text) {
    const [coordinates] = readPositions(text) ?? [];
    if (text === '') return { trouble: 'and', what: '' };
    return coordinates ? { geometry: { type: 'Point', coordinates } } : { id: text };
  },
  layer(text) {
    if (text === '') return undefined;
    if (isOwnLayer(text)) return text;
    return featureLayers.find((name) => name === text) ?? { trouble: 'layer', what: text };
  },
};

/** The day of a question; undefined if it is about any day. */
export function readDay(on: string | undefined): string | undefined | PartTrouble {
  const isDay = on === undefined || (isDate(on) && precisionOf(on) === 'day');
  return isDay ? on : { trouble: 'day', what: on };
}

export function readSubject(parts: QuestionParts): Subject | PartTrouble {
  const subject = readShape(parts);
  const metres = Number(parts.accuracy);
  return 'geometry' in subject && metres > 0 && metres <= mostMetres
    ? { ...subject, accuracy: metres }
    : subject;
}

function readShape({ of, at, path, area }: QuestionParts): Subject | PartTrouble {
  if (of !== undefined) return { id: of };
  if (at !== undefined) {
    const [position, ...more] = readPositions(at) ?? [];
    if (!position || more.length > 0) return { trouble: 'position', what: at };
    return { geometry: { type: 'Point', coordinates: position } };
  }
  if (path !== undefined) {
    const coordinates = readPositions(path) ?? [];
    const geometry: Shape = { type: 'LineString', coordinates: [...coordinates] };
    return coordinates.length < 2 ? { trouble: 'path', what: path } : { geometry };
  }
  if (area !== undefined) {
    const ring = readPositions(area) ?? [];
    const [first = []] = ring;
    const geometry: Shape = { type: 'Polygon', coordinates: [[...ring, first]] };
    return ring.length < 3 ? { trouble: 'area', what: area } : { geometry };
  }
  return { trouble: 'subject', what: '' };
}
