/**
 * Who stood in a place, as a map can show it: one party, two of them without a line between them
 * that is known, or nobody whom a source names. What sources call a party is left to words.
 */
import { daysOf } from '../chronology/calendar';
import { firstDay } from '../chronology/dates';
import type { AtlasFeature, Catalog, Control } from '../catalog/types';
import { controlEpochs, type ControlEpoch } from './control-epochs';

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
  /** The day or span in which the party came to stand there, EDTF; null where it is not dated. */
  readonly since: string | null;
}

export type Holding =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'whole'; readonly stay: Stay }
  /** Each held a part, and no line between them is known. */
  | { readonly kind: 'parted'; readonly stays: readonly [Stay, Stay] }
  /** Sources differ about who stood there, or about how much of it each held. */
  | { readonly kind: 'differ'; readonly stays: readonly [Stay, Stay] }
  /** One party in a part; of the rest no source says anything. */
  | { readonly kind: 'part'; readonly stay: Stay };

export interface HoldingEpoch extends ControlEpoch {
  readonly holding: Holding;
}

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

/** What one party held on a day. */
interface Share {
  readonly stay: Stay;
  readonly isWhole: boolean;
  /** Whether some record gives it the whole. */
  readonly isSaidWhole: boolean;
}

type Shares = ReadonlyMap<Party, Share>;

/** Who stood in a place, epoch by epoch. A party that goes on standing there goes on as it came. */
export function holdings(catalog: Catalog, feature: AtlasFeature): readonly HoldingEpoch[] {
  let before: Shares = new Map();
  return controlEpochs(catalog, feature).map((epoch) => {
    before = sharesOf(epoch.records, before);
    return { ...epoch, holding: holdingOf(before) };
  });
}

/** The epoch of a day; null where the feature has no record at all. */
export function holdingOn(catalog: Catalog, feature: AtlasFeature, day: string): Holding {
  const epoch = holdings(catalog, feature).find(({ first, last }) => first <= day && day <= last);
  return epoch?.holding ?? { kind: 'unknown' };
}

function holdingOf(shares: Shares): Holding {
  const [first, second] = [...shares.values()];
  if (!first) return { kind: 'unknown' };
  if (!second) return { kind: first.isWhole ? 'whole' : 'part', stay: first.stay };
  const isContrary = first.isSaidWhole || second.isSaidWhole;
  return { kind: isContrary ? 'differ' : 'parted', stays: [first.stay, second.stay] };
}

function sharesOf(records: readonly Control[], before: Shares): Shares {
  const telling = records.filter(({ holder }) => partyOf[holder] !== undefined);
  const others = telling.filter(({ holder }) => partyOf[holder] !== 'peacekeepers');
  // The strip of the peacekeepers is drawn itself: it neither parts a unit nor leaves a rest of it.
  const hasStrip = telling.length > others.length;
  const counted = others.length > 0 ? others : telling;
  return new Map(
    parties.flatMap((party) => {
      const own = counted.filter(({ holder }) => partyOf[holder] === party);
      const record = latest(own);
      if (!record) return [];
      const isSaidWhole = own.some(({ share }) => share === null);
      const isWhole = isSaidWhole || hasStrip;
      const earlier = before.get(party);
      const isNew = !earlier || (isWhole && !earlier.isWhole) || record.manner === 'statement';
      const stay = isNew ? { party, how: howOf(record), since: record.from } : earlier.stay;
      return [[party, { stay, isWhole, isSaidWhole }] as const];
    }),
  );
}

/** The last change of the whole; of a part where no source speaks of the whole. */
function latest(records: readonly Control[]): Control | null {
  const whole = records.filter(({ share }) => share === null);
  const pool = whole.length > 0 ? whole : records;
  return pool.toSorted((a, b) => (daysOf(a).first < daysOf(b).first ? 1 : -1))[0] ?? null;
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
