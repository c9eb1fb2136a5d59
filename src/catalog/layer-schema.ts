/** The layers of features: the format of each, and its file. `layer-names.ts` has their names. */
import * as v from 'valibot';
import {
  citations,
  collection,
  described,
  drawnStraight,
  lineString,
  multiLineString,
  multiPolygon,
  point,
  polygon,
  positionSchema,
} from './feature-schema';
import { countryCode, id, metres, text } from './schema-parts';
import { featureLayers, type FeatureLayer } from './layer-names';
import { noFeatures, type Section } from './section';

/** What a country, region or sea covers: other features, land of countries, or roughly a box. */
const extent = v.union([
  v.strictObject({ of: v.array(id) }),
  /** `part`: only the piece of land around the point of the place. */
  v.strictObject({ land: v.array(countryCode), part: v.boolean() }),
  /** West, south, east, north; each side may be off by the accuracy, in metres. */
  v.strictObject({
    box: v.tuple([v.number(), v.number(), v.number(), v.number()]),
    accuracy: metres,
    citations,
  }),
]);
export type Extent = v.InferOutput<typeof extent>;

const places = collection(point, {
  ...described,
  /**
   * Names the unit of `districts.geojson` in which the place lies; `geodata/README.md` says how.
   */
  district: v.nullable(text),
  /**
   * Country of a place outside the twelve units; null inside them, and for what lies in several.
   */
  country: v.nullable(countryCode),
  /** For a lake: the id of its water in `basemap/lakes.geojson`; null where none is drawn. */
  lake: v.optional(v.nullable(id)),
  /** For a place that only texts name: it may lie anywhere and is not drawn. */
  scope: v.picklist(['region', 'world']),
  extent: v.optional(extent),
  geonames: v.optional(v.number()),
});
const districts = collection(v.union([polygon, multiPolygon]), {
  ...described,
  label: positionSchema,
  district: v.nullable(text),
  /** The state that the unit belongs to by the borders that the United Nations use. */
  country: countryCode,
  ceded: v.boolean(),
});
const corridor = collection(v.union([polygon, lineString]), {
  ...described,
  label: positionSchema,
  district: v.nullable(text),
  ...v.partial(v.object(drawnStraight)).entries,
  /** The feature that stands for this one in records and texts; without it, the feature itself. */
  of: v.optional(id),
  axis: v.optional(id),
  widthKm: v.optional(v.number()),
});
const posts = collection(point, { ...described, place: id, role: text });
const lines = collection(v.union([lineString, multiLineString]), {
  ...described,
  label: v.nullable(positionSchema),
  ...drawnStraight,
});
/** A layer whose features have only what every feature has. */
const plain = collection(
  v.union([point, lineString, multiLineString, polygon, multiPolygon]),
  described,
);

/** The files of the layers whose features have members of their own. */
const ownSections = {
  places: { file: 'places.geojson', schema: places, tellingMembers: ['scope'] },
  districts: { file: 'districts.geojson', schema: districts, tellingMembers: ['ceded'] },
  corridor: {
    file: 'corridor.geojson',
    schema: corridor,
    tellingMembers: ['toponyms', 'label', 'district'],
    absent: noFeatures,
  },
  posts: {
    file: 'posts.geojson',
    schema: posts,
    tellingMembers: ['place', 'role'],
    absent: noFeatures,
  },
  lines: {
    file: 'lines.geojson',
    schema: lines,
    tellingMembers: ['toponyms', 'label'],
    absent: noFeatures,
  },
} as const satisfies Readonly<Partial<Record<FeatureLayer, Section>>>;

type PlainSection<Name extends FeatureLayer> = Section & {
  readonly file: `${Name}.geojson`;
  readonly schema: typeof plain;
};

/** The files of all layers. */
export const layerSections = /* @__PURE__ */ allSections();

/* @__NO_SIDE_EFFECTS__ */
function allSections() {
  const own: Readonly<Partial<Record<FeatureLayer, Section>>> = ownSections;
  const sectionOf = (name: FeatureLayer): Section =>
    own[name] ?? { file: `${name}.geojson`, schema: plain, tellingMembers: [], absent: noFeatures };
  const rows = featureLayers.map((name) => [name, sectionOf(name)]);
  return Object.fromEntries(rows) as {
    readonly [Name in FeatureLayer]: Name extends keyof typeof ownSections
      ? (typeof ownSections)[Name]
      : PlainSection<Name>;
  };
}
