/**
 * Who stood in a place, as a map can show it: one party, two of them without a line between them
 * that is known, or nobody whom a source names. What sources call a party is left to words.
 */
import { firstDay } from '../chronology/dates';
import type { Control } from '../catalog/types';

/** Parties by whom they fought for; sources have several names for the forces of the second. */
export const parties = ['azerbaijan', 'armenian-forces', 'peacekeepers'] as const;
export type Party = (typeof parties)[number];

/** How a party came to stand there, as a key says it. */
export const ways = [
  'before',
  'handed-over',
  'statement',
  'first-war',
  'second-war',
  'later',
  'deployment',
] as const;
export type How = (typeof ways)[number];
/** The shade of a fill: without fighting, in a war, or after the wars. */
export type Tone = 'agreement' | 'war' | 'later';

export interface Stay {
  readonly party: Party;
  readonly how: How;
  /** The record that says so: the latest one of the party. */
  readonly record: Control;
}

export type Holding =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'whole'; readonly stay: Stay }
  /** Partly one and partly the other, or sources differ about who stood there. */
  | { readonly kind: 'parted'; readonly stays: readonly [Stay, Stay] }
  /** One party in a part; of the rest no source says anything. */
  | { readonly kind: 'part'; readonly stay: Stay };

const partyOf: Readonly<Record<string, Party>> = {
  Azerbaijan: 'azerbaijan',
  Armenia: 'armenian-forces',
  'Artsakh (unrecognised)': 'armenian-forces',
  'local Armenian forces': 'armenian-forces',
  'Russian peacekeepers': 'peacekeepers',
};

/** The two wars by the days before which a place was taken in them. */
const endOfFirstWar = '1994-05-12';
const endOfSecondWar = '2020-11-10';

/** What the records of one day say of who stood in a place. */
export function holdingOf(records: readonly Control[]): Holding {
  const telling = records.filter(({ holder }) => partyOf[holder] !== undefined);
  const others = telling.filter(({ holder }) => partyOf[holder] !== 'peacekeepers');
  // The strip of the peacekeepers is drawn itself: it neither parts a unit nor leaves a rest of it.
  const strip = telling.length > others.length;
  const counted = others.length > 0 ? others : telling;
  const stays = parties.flatMap((party) => {
    const own = counted.filter(({ holder }) => partyOf[holder] === party);
    const record = latest(own);
    return record ? [{ party, how: howOf(record), record, own }] : [];
  });
  const [first, second] = stays;
  if (!first) return { kind: 'unknown' };
  if (second) return { kind: 'parted', stays: [first, second] };
  const isWhole = strip || first.own.some(({ share }) => share === null);
  return { kind: isWhole ? 'whole' : 'part', stay: first };
}

/** The last change of the whole; of a part where no source speaks of the whole. */
function latest(records: readonly Control[]): Control | null {
  const whole = records.filter(({ share }) => share === null);
  const start = ({ from }: Control) => (from === null ? '' : firstDay(from));
  const pool = whole.length > 0 ? whole : records;
  return pool.toSorted((a, b) => (start(a) < start(b) ? 1 : -1))[0] ?? null;
}

function howOf({ manner, from }: Control): How {
  const day = from === null ? '' : firstDay(from);
  switch (manner) {
    case 'prior':
      return 'before';
    case 'handed-over':
    case 'statement':
    case 'deployment':
      return manner;
    default:
      return day < endOfFirstWar ? 'first-war' : day < endOfSecondWar ? 'second-war' : 'later';
  }
}

export function toneOf(how: How): Tone {
  if (how === 'first-war' || how === 'second-war') return 'war';
  return how === 'later' ? 'later' : 'agreement';
}
