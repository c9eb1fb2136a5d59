/** What the record says of a statement in a text. Offsets are UTF-16 code units, half-open. */
import type { Span } from '../linking/anchors';

/** What is checked; each has a file in `checks/`. */
export const findingKinds = [
  'weekday',
  'no-such-day',
  'existence',
  'event-date',
  'distance',
  'number',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** `silent`: the text says something that could be checked, and the record does not decide it. */
export const findingVerdicts = ['agrees', 'contradicts', 'silent'] as const;
export type FindingVerdict = (typeof findingVerdicts)[number];

/** What a sentence about a finding needs; `i18n` has the sentences. Dates are EDTF, lengths km. */
export type FindingReason =
  | { readonly code: 'weekday'; readonly day: string }
  | { readonly code: 'day-exists'; readonly day: string }
  | { readonly code: 'no-such-day'; readonly year: number; readonly month: number }
  /** The event of the record whose day the text tells. */
  | { readonly code: 'event-day'; readonly event: string; readonly day: string }
  /** When a thing was there; null is open. */
  | {
      readonly code: 'there';
      readonly thing: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  /** Who held a place that day. */
  | { readonly code: 'held'; readonly place: string; readonly holder: string }
  | { readonly code: 'distance'; readonly places: readonly [string, string]; readonly km: number }
  | { readonly code: 'number'; readonly thing: string; readonly values: readonly number[] };

export interface Finding extends Span {
  readonly kind: FindingKind;
  readonly verdict: FindingVerdict;
  /** The sentence that the statement stands in. */
  readonly sentence: Span;
  /** Ids of the atlas that it was measured by, separated by commas; null for the calendar. */
  readonly ref: string | null;
  readonly reason: FindingReason;
  /** Ids of the sources of what it was measured by. */
  readonly citations: readonly string[];
}
