/**
 * The format of `geodata/world/named-by-hand.json`: ids that are fixed, names in the seven
 * languages that the sources lack, places that they lack altogether, and rows that are left out.
 */
import * as v from 'valibot';
import { because } from '../../catalog/schema-problems';
import { countryCode, id, latitude, longitude, text } from '../../catalog/schema-parts';

const common = {
  id,
  kind: id,
  names: v.record(v.string(), v.pipe(v.array(text), v.minLength(1, because('no-name')))),
  /** A feature of our own gazetteer that has the same name nearby and is something else. */
  apart: v.optional(id),
};

/** A city that GeoNames has. `country: null` leaves out a country that is contested. */
const city = v.strictObject({ ...common, geonames: v.number(), country: v.optional(v.null()) });
/** A place without GeoNames row; its position is an estimate. */
const place = v.strictObject({
  ...common,
  lon: longitude,
  lat: latitude,
  country: v.optional(countryCode),
  /** Bears a name that is another place's more often; never linked itself. */
  namesake: v.optional(v.literal(true)),
});
/** Names beside those of CLDR; a position where the table has no capital. */
const country = v.strictObject({
  ...common,
  kind: v.literal('country'),
  country: countryCode,
  lon: v.optional(longitude),
  lat: v.optional(latitude),
});

/** A row that is left out although it is large enough, with the reason. */
const leftOut = v.strictObject({ id, geonames: v.number(), leftOut: text });

export const namedByHand = v.array(v.union([country, city, place, leftOut]));
type Written = v.InferOutput<typeof namedByHand>[number];
export type LeftOut = Extract<Written, { leftOut: string }>;
export type NamedByHand = Exclude<Written, LeftOut>;
