/** What the formats of all layers share: their geometry, names, accuracy, certainty and sources. */
import * as v from 'valibot';
import { certainties } from './codes';
import { edtfDate, id, language, latitude, longitude, metres, text } from './schema-parts';
import { because } from './schema-problems';

export const citations = v.pipe(v.array(id), v.minLength(1, because('no-citation')));
/** When something was there or true; null is open. */
export const validity = { from: v.nullable(edtfDate), to: v.nullable(edtfDate) };

/** [longitude, latitude], WGS84 degrees. */
export const positionSchema = v.tuple([longitude, latitude]);
export const point = v.object({ type: v.literal('Point'), coordinates: positionSchema });
export const lineString = v.object({
  type: v.literal('LineString'),
  coordinates: v.array(positionSchema),
});
export const multiLineString = v.object({
  type: v.literal('MultiLineString'),
  coordinates: v.array(v.array(positionSchema)),
});
export const polygon = v.object({
  type: v.literal('Polygon'),
  coordinates: v.array(v.array(positionSchema)),
});
export const multiPolygon = v.object({
  type: v.literal('MultiPolygon'),
  coordinates: v.array(v.array(v.array(positionSchema))),
});

/** One name of a place; `usedBy` names the communities whose own usage this form follows. */
const toponym = v.strictObject({
  text,
  lang: language,
  usedBy: v.optional(v.array(id)),
});

/** What every feature says of itself. */
export const described = {
  kind: id,
  toponyms: v.pipe(v.array(toponym), v.minLength(1, because('no-name'))),
  accuracy: metres,
  certainty: v.picklist(certainties),
  citations,
  ...validity,
  note: v.nullable(text),
};

/** A file of features of one geometry, with the properties that each has. */
/* @__NO_SIDE_EFFECTS__ */
export function collection<P extends v.ObjectEntries, G extends v.GenericSchema>(
  geometry: G,
  properties: P,
) {
  return v.strictObject({
    type: v.literal('FeatureCollection'),
    features: v.array(
      v.strictObject({
        type: v.literal('Feature'),
        id,
        geometry,
        properties: v.strictObject(properties),
      }),
    ),
  });
}

const kilometres = v.pipe(v.number(), v.gtValue(0, because('not-positive')));
/**
 * A length that sources give for a road: between two places, or within one place. `upTo` is the
 * largest figure where sources differ.
 */
const publishedLength = v.strictObject({
  of: v.pipe(
    v.array(id),
    v.minLength(1, because('no-place')),
    v.maxLength(2, because('over-two-places')),
  ),
  km: kilometres,
  upTo: v.nullable(kilometres),
  citations,
});
/**
 * For a line: whether it is drawn straight between stops, so that its drawn length means nothing.
 */
export const drawnStraight = {
  schematic: v.boolean(),
  via: v.optional(v.array(id)),
  published: v.optional(v.array(publishedLength)),
};
