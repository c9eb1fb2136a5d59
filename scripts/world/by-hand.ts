/**
 * The format of `geodata/world/named-by-hand.json`: ids that are fixed, names in the seven
 * languages that the sources lack, and places that they lack altogether.
 */
import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const code = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const name = v.pipe(v.string(), v.nonEmpty());
const common = {
  id,
  kind: id,
  names: v.record(v.string(), v.pipe(v.array(name), v.minLength(1))),
  /** A feature of our own gazetteer that has the same name nearby and is something else. */
  apart: v.optional(id),
};

/** A city that GeoNames has. `country: null` leaves out a country that is contested. */
const city = v.strictObject({ ...common, geonames: v.number(), country: v.optional(v.null()) });
/** A place without GeoNames row; its position is an estimate. */
const place = v.strictObject({
  ...common,
  lon: v.number(),
  lat: v.number(),
  country: v.optional(code),
});
/** Names beside those of CLDR; a position where the table has no capital. */
const country = v.strictObject({
  ...common,
  kind: v.literal('country'),
  country: code,
  lon: v.optional(v.number()),
  lat: v.optional(v.number()),
});

/** A row that is left out although it is large enough, with the reason. */
const leftOut = v.strictObject({
  id,
  geonames: v.number(),
  leftOut: v.pipe(v.string(), v.nonEmpty()),
});

const byHand = v.array(v.union([country, city, place, leftOut]));
type Written = v.InferOutput<typeof byHand>[number];
export type LeftOut = Extract<Written, { leftOut: string }>;
export type NamedByHand = Exclude<Written, LeftOut>;

/** The text of the file -> its records; throws at the first that is wrong. */
export function readByHand(text: string): { named: NamedByHand[]; leftOut: LeftOut[] } {
  const all = v.parse(byHand, JSON.parse(text));
  const isLeftOut = (one: Written): one is LeftOut => 'leftOut' in one;
  return {
    named: all.filter((one): one is NamedByHand => !isLeftOut(one)),
    leftOut: all.filter(isLeftOut),
  };
}
