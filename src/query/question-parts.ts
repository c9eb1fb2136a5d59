/** A question as it stands in an address or in a form: what was typed, right or wrong. */
import { featureLayers } from '../catalog/types';
import { isDate, precisionOf } from '../chronology/dates';
import { isNumber, readPositions } from './positions';
import type { Question, QuestionKind, Shape, Subject } from './question';

/** The parts of a question by their names in the address, which are those of `atlas ask`. */
export const askedParts = [
  'ask',
  'of',
  'at',
  'path',
  'area',
  'accuracy',
  'and',
  'km',
  'count',
  'layer',
  'on',
] as const;
export type AskedPart = (typeof askedParts)[number];
export type Asked = Readonly<Partial<Record<AskedPart, string>>>;

/** A hand that draws the whole study area hits within so many metres; more would mean nothing. */
const mostMetres = 20_000;

export const subjectParts = ['of', 'at', 'path', 'area'] as const;

/** Which parts each question has beside its subject and its day, in the order of the form. */
export const partsOfKind: Readonly<Record<QuestionKind, readonly AskedPart[]>> = {
  within: ['km', 'layer'],
  nearest: ['count', 'layer'],
  inside: ['layer'],
  containing: [],
  between: ['and'],
  along: ['km', 'layer'],
  crossing: ['layer'],
  overlap: ['layer'],
  measure: [],
};
export const questionKinds = Object.keys(partsOfKind) as QuestionKind[];

/** What of a question has to be mended before it can be asked. */
export const mends = [
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
] as const;
export interface Mend {
  readonly mend: (typeof mends)[number];
  /** What stands there now. */
  readonly what: string;
}

export function isMend(one: object): one is Mend {
  return 'mend' in one;
}

/** The same question with its parts in one order and nothing empty or foreign to it. */
export function tidy(asked: Partial<Record<AskedPart, string | undefined>>): Asked {
  const kind = questionKinds.find((one) => one === asked.ask);
  const drawn = asked.of ? [] : ['accuracy'];
  const known = kind && [...subjectParts, ...drawn, ...partsOfKind[kind], 'ask', 'on'];
  return Object.fromEntries(
    askedParts.flatMap((part) => {
      const text = asked[part]?.trim() ?? '';
      return text === '' || known?.includes(part) === false ? [] : [[part, text]];
    }),
  );
}

/** The question that the parts ask, or what to mend first. */
export function readAsked(asked: Asked): Question | Mend {
  const { ask = '', on, layer, km = '', count = '', and = '' } = asked;
  const kind = questionKinds.find((one) => one === ask);
  if (!kind) return { mend: 'kind', what: ask };
  const of = readSubject(asked);
  if (isMend(of)) return of;
  const known = featureLayers.find((name) => name === layer);
  if (layer !== undefined && !known) return { mend: 'layer', what: layer };
  if (on !== undefined && (!isDate(on) || precisionOf(on) !== 'day'))
    return { mend: 'day', what: on };
  const about = { of, on, layer: known };
  switch (kind) {
    case 'nearest':
      if (!/^[1-9]\d{0,2}$/.test(count)) return { mend: 'count', what: count };
      return { ...about, kind, layer: known ?? 'places', count: Number(count) };
    case 'within':
    case 'along':
      return isNumber(km) ? { ...about, kind, km: Number(km) } : { mend: 'km', what: km };
    case 'between':
      return and === '' ? { mend: 'and', what: '' } : { ...about, kind, and: readOther(and) };
    default:
      return { ...about, kind };
  }
}

function readSubject(asked: Asked): Subject | Mend {
  const subject = readShape(asked);
  const metres = Number(asked.accuracy);
  return 'geometry' in subject && metres > 0 && metres <= mostMetres
    ? { ...subject, accuracy: metres }
    : subject;
}

function readShape({ of, at, path, area }: Asked): Subject | Mend {
  if (of !== undefined) return { id: of };
  if (at !== undefined) {
    const [position, ...more] = readPositions(at) ?? [];
    if (!position || more.length > 0) return { mend: 'position', what: at };
    return { geometry: { type: 'Point', coordinates: position } };
  }
  if (path !== undefined) {
    const coordinates = readPositions(path) ?? [];
    const geometry: Shape = { type: 'LineString', coordinates: [...coordinates] };
    return coordinates.length < 2 ? { mend: 'path', what: path } : { geometry };
  }
  if (area !== undefined) {
    const ring = readPositions(area) ?? [];
    const [first = []] = ring;
    const geometry: Shape = { type: 'Polygon', coordinates: [[...ring, first]] };
    return ring.length < 3 ? { mend: 'area', what: area } : { geometry };
  }
  return { mend: 'subject', what: '' };
}

/** The other end of a distance: a position or an id. */
function readOther(and: string): Subject {
  const [coordinates] = readPositions(and) ?? [];
  return coordinates ? { geometry: { type: 'Point', coordinates } } : { id: and };
}
