/**
 * Which words of a text tell of which events, things and numbers of the record:
 * `geodata/checking.json`, loaded only where a text is checked.
 */
import * as v from 'valibot';
import { because } from '../catalog/schema-problems';
import { edtfDate, id, text } from '../catalog/schema-parts';
import { linkLanguages } from '../linking/languages';

/** Where the file stands below `geodata/`. */
export const checkingFile = 'checking.json';

/** The file of an atlas without rules: the calendar and distances are checked all the same. */
export const noRules =
  '{"words":{},"labels":{},"events":[],"things":[],"garrisons":[],"numbers":[]}';

/** Words that must stand together: groups of `words/` or of the file, separated by spaces. */
const says = v.pipe(v.array(text), v.minLength(1, because('empty')));
/** Ids of places, one of which the sentence must name. */
const places = v.array(id);

const byLanguage = v.record(v.picklist(linkLanguages), text);

export const reviewRules = v.strictObject({
  /** Beginnings of words that are of this region, by group and language, separated by `|`. */
  words: v.record(id, byLanguage),
  /** What a thing or a number is called, by its id and language. */
  labels: v.record(
    id,
    v.pipe(
      byLanguage,
      v.check((names) => linkLanguages.every((one) => one in names), because('missing-member')),
    ),
  ),
  events: v.array(
    v.strictObject({
      event: id,
      says,
      /** Where it is not the places of the event; empty: the words are enough. */
      at: v.optional(places),
      /** The like happened there on other days too: another day is no contradiction. */
      often: v.optional(v.literal(true)),
      /** Only a later day contradicts: before it there was fighting around the place. */
      later: v.optional(v.literal(true)),
      /** The same day of another year contradicts too; not where anniversaries are kept. */
      anyYear: v.optional(v.literal(true)),
      /** Within how many days a text means this event, where it is not `nearDays`. */
      near: v.optional(v.number()),
    }),
  ),
  things: v.array(
    v.strictObject({
      id,
      says,
      /** Words that speak of another thing. */
      unless: v.optional(v.array(text)),
      /** `units`: any place inside the units of the record. */
      at: v.union([places, v.literal('units')]),
      from: v.nullable(edtfDate),
      to: v.nullable(edtfDate),
      /** Before this day there was another thing of the kind. */
      since: v.nullable(edtfDate),
      /** So many days before and after, nothing is decided: trials, removals. */
      around: v.optional(v.number()),
      /** The events or facts that say so. */
      records: v.array(id),
    }),
  ),
  /** Soldiers of a party, who stand where records say that the party holds the place. */
  garrisons: v.array(v.strictObject({ party: id, says })),
  numbers: v.array(
    v.strictObject({
      id,
      /** The words that the number counts, right behind it. */
      counts: text,
      says,
      values: v.array(v.number()),
      from: edtfDate,
      to: edtfDate,
      citations: v.array(id),
    }),
  ),
});
type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;
export type ReviewRules = Frozen<v.InferOutput<typeof reviewRules>>;
export type Thing = ReviewRules['things'][number];
