import type { FindingKind, FindingVerdict } from '../review/finding';

/** The words of checking an article against the record. Dates, names and lengths are in words. */
export interface FindingWords {
  readonly kind: Readonly<Record<FindingKind, string>>;
  readonly verdict: Readonly<Record<FindingVerdict, string>>;
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly weekday: (date: string, weekday: string) => string;
  readonly dayExists: (date: string) => string;
  readonly noSuchDay: (month: string, days: number) => string;
  readonly eventDay: (date: string, event: string) => string;
  /** When a thing was there, in words of an interval. */
  readonly there: (thing: string, interval: string) => string;
  readonly held: (place: string, holders: string) => string;
  readonly distance: (places: string, km: string) => string;
  readonly number: (thing: string, values: string) => string;
}
