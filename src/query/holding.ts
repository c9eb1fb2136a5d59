/**
 * Who stood in a place, in the form that a map can show: one party, two parties without a known
 * line between them, or nobody that a source names. The names that sources give a party are left to
 * words.
 */
import { daysOf } from '../chronology/calendar';
import { firstDay } from '../chronology/dates';
import type { AtlasDescription, AtlasFeature, Catalog, Control } from '../catalog/types';
import { controlEpochs, type ControlEpoch } from './control-epochs';

/** A party to which the atlas assigns holders; sources may have several names for its forces. */
type Holder = AtlasDescription['holders'][number];
/** The shade of a fill: control came without fighting, in a war, or after the wars. */
export type Tone = 'agreement' | 'war' | 'later';

export interface Tenure {
  readonly party: string;
  readonly hue: Holder['hue'];
  /** The holder that the record names, for an atlas without a name for the party. */
  readonly holder: string;
  /** How the party came to stand there, for the key: one of `waysOf`. */
  readonly how: string;
  readonly tone: Tone;
  /** The day or span in which the party came to stand there, EDTF; null if it is not dated. */
  readonly since: string | null;
}

export type Holding =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'whole'; readonly tenure: Tenure }
  /** Each party held a part, and no line between them is known. */
  | { readonly kind: 'parted'; readonly tenures: readonly [Tenure, Tenure] }
  /** Sources differ about who stood there, or about how much each held. */
  | { readonly kind: 'differ'; readonly tenures: readonly [Tenure, Tenure] }
  /** One party in a part; no source says anything of the rest. */
  | { readonly kind: 'part'; readonly tenure: Tenure };

export interface HoldingEpoch extends ControlEpoch {
  readonly holding: Holding;
}

/** Every way to come to hold a place, in the order of the key; `later` is after the last war. */
export function waysOf({ wars = [] }: AtlasDescription): readonly string[] {
  const fought = wars.length > 0 ? wars.map(({ id }) => id) : ['fighting'];
  return ['before', 'handed-over', 'statement', ...fought, 'later', 'deployment'];
}

/** What one party held on a day. */
interface Share {
  readonly tenure: Tenure;
  readonly isWhole: boolean;
  /** Whether at least one record gives it the whole. */
  readonly isSaidWhole: boolean;
}

type Shares = ReadonlyMap<string, Share>;

/** Kept, because the key, the layers and the chart ask again for every day of a moving handle. */
const known = new WeakMap<Catalog, Map<string, readonly HoldingEpoch[]>>();

/** Who stood in a place, span by span. A party that stays keeps the way in which it came. */
export function holdings(catalog: Catalog, feature: AtlasFeature): readonly HoldingEpoch[] {
  const ofCatalog = known.get(catalog) ?? new Map<string, readonly HoldingEpoch[]>();
  const epochs = ofCatalog.get(feature.id) ?? epochsOf(catalog, feature);
  known.set(catalog, ofCatalog.set(feature.id, epochs));
  return epochs;
}

function epochsOf(catalog: Catalog, feature: AtlasFeature): readonly HoldingEpoch[] {
  let before: Shares = new Map();
  return controlEpochs(catalog, feature).map((epoch) => {
    before = sharesOf(epoch.records, before, catalog.atlas);
    return { ...epoch, holding: holdingOf(before) };
  });
}

/** Who stood in a place on a day; unknown if no record says so. */
export function holdingOn(catalog: Catalog, feature: AtlasFeature, day: string): Holding {
  const epoch = holdings(catalog, feature).find(({ first, last }) => first <= day && day <= last);
  return epoch?.holding ?? { kind: 'unknown' };
}

function holdingOf(shares: Shares): Holding {
  const [first, second] = [...shares.values()];
  if (!first) return { kind: 'unknown' };
  if (!second) return { kind: first.isWhole ? 'whole' : 'part', tenure: first.tenure };
  const isContrary = first.isSaidWhole || second.isSaidWhole;
  return { kind: isContrary ? 'differ' : 'parted', tenures: [first.tenure, second.tenure] };
}

function sharesOf(records: readonly Control[], before: Shares, atlas: AtlasDescription): Shares {
  const holders = new Map(atlas.holders.map((holder) => [holder.id, holder]));
  const telling = records.filter(({ holder }) => holders.has(holder));
  const others = telling.filter(({ holder }) => holders.get(holder)?.beside !== true);
  // The strip of those beside a holder is drawn itself: it neither splits a unit nor leaves a rest.
  const hasStrip = telling.length > others.length;
  const counted = others.length > 0 ? others : telling;
  return new Map(
    partiesOf(atlas).flatMap((party) => {
      const own = counted.filter(({ holder }) => holders.get(holder)?.party === party);
      const record = latest(own);
      const holder = holders.get(record?.holder ?? '');
      if (!record || !holder) return [];
      const isSaidWhole = own.some(({ share }) => share === null);
      const isWhole = isSaidWhole || hasStrip;
      const earlier = before.get(party);
      const isNew = !earlier || (isWhole && !earlier.isWhole) || record.manner === 'statement';
      const tenure = isNew ? tenureOf(record, holder, atlas) : earlier.tenure;
      return [[party, { tenure, isWhole, isSaidWhole }] as const];
    }),
  );
}

/** The parties, sorted by the letters of their hues. */
function partiesOf({ holders }: AtlasDescription): readonly string[] {
  const ordered = holders.toSorted((a, b) => (a.hue < b.hue ? -1 : a.hue > b.hue ? 1 : 0));
  return [...new Set(ordered.map(({ party }) => party))];
}

/** The last change of the whole, or of a part if no source speaks of the whole. */
function latest(records: readonly Control[]): Control | null {
  const whole = records.filter(({ share }) => share === null);
  const pool = whole.length > 0 ? whole : records;
  return pool.toSorted((a, b) => (daysOf(a).first < daysOf(b).first ? 1 : -1))[0] ?? null;
}

function tenureOf(record: Control, { party, hue }: Holder, atlas: AtlasDescription): Tenure {
  const { holder, from } = record;
  return { party, hue, holder, since: from, ...wayOf(record, atlas.wars ?? []) };
}

function wayOf(
  { manner, from }: Control,
  wars: NonNullable<AtlasDescription['wars']>,
): Pick<Tenure, 'how' | 'tone'> {
  if (manner === 'prior') return { how: 'before', tone: 'agreement' };
  if (manner === 'handed-over' || manner === 'statement' || manner === 'deployment')
    return { how: manner, tone: 'agreement' };
  const day = from === null ? '' : firstDay(from);
  const war = wars.find(({ until }) => day < until);
  if (war) return { how: war.id, tone: 'war' };
  // In an atlas without wars, the manner alone says whether it was taken in one.
  return wars.length === 0 && manner === 'fighting'
    ? { how: manner, tone: 'war' }
    : { how: 'later', tone: 'later' };
}
