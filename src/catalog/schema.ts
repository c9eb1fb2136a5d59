/**
 * The file formats of `geodata/`, as valibot schemas. They say what one file may hold; what must
 * agree between files is in `cross-checks.ts`.
 */
import * as v from 'valibot';
import { atlas, day } from './atlas-schema';
import { emptyAtlas } from './empty-atlas';
import { outlines } from './outlines';
import { edtf, edtfDate, id, language, plainDate, text, url } from './schema-parts';
import { because } from './schema-problems';

/**
 * The files that hold features, in the order in which answers list them. A new layer starts here.
 */
export const featureLayers = ['places', 'districts', 'corridor', 'posts', 'lines'] as const;
export type FeatureLayer = (typeof featureLayers)[number];
/**
 * What the reader shows and hides, in the order of the panel; the first four are always in reach.
 * Layers without a file of their own (`holders`, `events`, `focus`) show features of other files.
 */
export const layerIds = [
  'focus',
  'corridor',
  'posts',
  'districts',
  'events',
  'holders',
  'lines',
  'places',
] as const;

export const certainties = ['certain', 'less-certain', 'uncertain'] as const;
/** How control changed: neutral codes. The sources' own verbs are kept in `wording`. */
export const manners = [
  'prior',
  'fighting',
  'handed-over',
  'deployment',
  'withdrawal',
  'checkpoint',
  'statement',
  'recorded',
] as const;
export const roles = ['location', 'actor', 'adjective'] as const;
/** The kind of a source: document, statement, news, study, table and so on. */
export const citationKinds = [
  'primary-document',
  'official-statement',
  'news',
  'analysis',
  'data',
  'encyclopaedia',
  'estimate',
] as const;
export const verdicts = [
  'confirmed',
  'partly-confirmed',
  'characterisation',
  'disputed',
  'incomplete',
  'outdated',
  'contradicted',
  'unchecked',
] as const;
const metres = v.pipe(v.number(), v.minValue(1, because('not-positive')));
const citations = v.pipe(v.array(id), v.minLength(1, because('no-citation')));
/** ISO 3166-1 alpha-2. */
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, because('no-country')));
const offset = v.pipe(
  v.number(),
  v.integer(because('not-whole')),
  v.minValue(0, because('negative')),
);

/** [longitude, latitude], WGS84 degrees. */
const position = v.tuple([
  v.pipe(
    v.number(),
    v.minValue(-180, because('no-longitude')),
    v.maxValue(180, because('no-longitude')),
  ),
  v.pipe(
    v.number(),
    v.minValue(-90, because('no-latitude')),
    v.maxValue(90, because('no-latitude')),
  ),
]);
const point = v.object({ type: v.literal('Point'), coordinates: position });
const lineString = v.object({ type: v.literal('LineString'), coordinates: v.array(position) });
const multiLineString = v.object({
  type: v.literal('MultiLineString'),
  coordinates: v.array(v.array(position)),
});
const polygon = v.object({ type: v.literal('Polygon'), coordinates: v.array(v.array(position)) });
const multiPolygon = v.object({
  type: v.literal('MultiPolygon'),
  coordinates: v.array(v.array(v.array(position))),
});

/** One name of a place; `usedBy` names the communities whose own usage this form follows. */
const toponym = v.strictObject({
  text,
  lang: language,
  usedBy: v.optional(v.array(id)),
});

const validity = { from: v.nullable(edtfDate), to: v.nullable(edtfDate) };

const described = {
  kind: id,
  toponyms: v.pipe(v.array(toponym), v.minLength(1, because('no-name'))),
  accuracy: metres,
  certainty: v.picklist(certainties),
  citations,
  ...validity,
  note: v.nullable(text),
};

/* @__NO_SIDE_EFFECTS__ */
function collection<P extends v.ObjectEntries, G extends v.GenericSchema>(
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
const drawnStraight = {
  schematic: v.boolean(),
  via: v.optional(v.array(id)),
  published: v.optional(v.array(publishedLength)),
};

export const places = collection(point, {
  ...described,
  /**
   * Names the unit of `districts.geojson` in which the place lies; `geodata/README.md` says how.
   */
  district: v.nullable(text),
  /**
   * Country of a place outside the twelve units; null inside them, and for what lies in several.
   */
  country: v.nullable(country),
  /** For a lake: the id of its water in `basemap/lakes.geojson`; null where none is drawn. */
  lake: v.optional(v.nullable(id)),
  /** For a place that only texts name: it may lie anywhere and is not drawn. */
  scope: v.picklist(['region', 'world']),
  geonames: v.optional(v.number()),
});
export const districts = collection(v.union([polygon, multiPolygon]), {
  ...described,
  label: position,
  district: v.nullable(text),
  /** The state that the unit belongs to by the borders that the United Nations use. */
  country,
  ceded: v.boolean(),
});
export const corridor = collection(v.union([polygon, lineString]), {
  ...described,
  label: position,
  district: v.nullable(text),
  ...v.partial(v.object(drawnStraight)).entries,
  /** The feature that stands for this one in records and texts; without it, the feature itself. */
  of: v.optional(id),
  axis: v.optional(id),
  widthKm: v.optional(v.number()),
});
export const posts = collection(point, { ...described, place: id, role: text });
export const lines = collection(v.union([lineString, multiLineString]), {
  ...described,
  label: v.nullable(position),
  ...drawnStraight,
});

export const control = v.array(
  v.strictObject({
    id,
    of: id,
    holder: text,
    manner: v.picklist(manners),
    /**
     * Given where only a part was held: which part, its share if a source gives one, and its kind.
     */
    share: v.nullable(
      v.strictObject({
        part: id,
        figure: v.nullable(
          v.pipe(
            v.number(),
            v.minValue(0, because('negative')),
            v.maxValue(1, because('above-one')),
          ),
        ),
        certainty: v.picklist(certainties),
        note: text,
      }),
    ),
    ...validity,
    certainty: v.picklist(certainties),
    /** An empty list means: not checked against a document. */
    citations: v.array(id),
    /** The source's own words for what happened, exactly. */
    wording: v.nullable(v.strictObject({ text, lang: language, citation: id })),
    note: v.nullable(text),
  }),
);

/** How many posts there were, were planned or had been closed, on a given day. */
export const counts = v.array(
  v.strictObject({
    id,
    date: plainDate,
    basis: v.picklist(['planned', 'reported', 'closures']),
    posts: v.nullable(offset),
    temporary: v.nullable(offset),
    closed: v.nullable(offset),
    certainty: v.picklist(certainties),
    citations,
    note: v.nullable(text),
  }),
);

/** A dated statement. An empty list of citations means: not checked against a document. */
const statement = {
  id,
  text,
  differs: v.nullable(text),
  places: v.array(id),
  ...validity,
  certainty: v.picklist(certainties),
  citations: v.array(id),
};
export const facts = v.array(v.strictObject({ ...statement, topic: id }));
/**
 * The type of an event; only events of a type are in the file (`geodata/README.md` has the rule).
 */
export const eventKinds = [
  'fighting',
  'strike',
  'control',
  'agreement',
  'ruling',
  'way',
  'people',
  'mission',
  'visit',
] as const;
/** Whose dead the event names, and whose towns or posts were hit or taken. */
const ofSides = v.array(id);
export const events = v.array(
  v.strictObject({
    ...statement,
    /** A few words beside the event's number on the map, where its place is named already. */
    short: v.pipe(text, v.regex(/^\S+( \S+){0,3}$/, because('over-four-words'))),
    kind: v.picklist(eventKinds),
    dead: ofSides,
    townsOf: ofSides,
  }),
);

/** One step of the story: a day, what the map shows of it, and the text. */
export const story = v.array(
  v.strictObject({
    id,
    date: day,
    title: text,
    text,
    differs: v.nullable(text),
    certainty: v.picklist(certainties),
    citations,
    /** West, south, east, north: the camera shows at least this. */
    bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
    /** The same for a map as small as a phone's, where it should show less. */
    phoneBounds: v.optional(v.tuple([v.number(), v.number(), v.number(), v.number()])),
    layers: v.array(v.picklist(layerIds)),
  }),
);

export const citationList = v.array(
  v.strictObject({
    id,
    title: text,
    publisher: text,
    date: v.nullable(edtf),
    url: v.nullable(url),
    /** Whose voice the source is, by the rule in `geodata/README.md`. */
    side: id,
    /** The kind of publication, by the rule in `geodata/README.md`. */
    kind: v.picklist(citationKinds),
    note: v.nullable(text),
    /** Licence of a source that is data. Texts are quoted, not licensed. */
    licence: v.nullable(text),
    archive: v.nullable(url),
    accessed: v.nullable(plainDate),
  }),
);

const mention = v.strictObject({
  start: offset,
  end: offset,
  surface: text,
  place: id,
  role: v.picklist(roles),
});
/** Words of a quotation that name a day, month or span, reckoned from the day of the article. */
const toldDate = v.strictObject({ start: offset, end: offset, surface: text, edtf });
const quotation = v.strictObject({
  id,
  exact: text,
  start: offset,
  end: offset,
  rendering: v.strictObject({ en: text }),
  mentions: v.array(mention),
  dates: v.optional(v.array(toldDate)),
  about: v.array(v.picklist(['districts', 'posts'])),
  claims: v.array(text),
});
/** Something the article says that a reader may doubt, with what sources say of it. */
const claim = v.strictObject({
  id: text,
  /** The article's words for it, as offsets alone: the text is not ours to publish. */
  start: offset,
  end: offset,
  /** Subject of a quoted claim in a few words, beside which its verdict stands. */
  subject: v.nullable(text),
  /** For a claim that is not quoted: what the article says, in our own words. */
  says: v.nullable(text),
  verdict: v.picklist(verdicts),
  text,
  speaker: text,
  certainty: v.picklist(certainties),
  /** An empty list goes with the verdict `unchecked`: not checked against a document. */
  citations: v.array(id),
});
/** Sources that the article depends on, so that they do not confirm it. */
const origin = v.strictObject({ text, certainty: v.picklist(certainties), citations });
/** Offsets are UTF-16 code units, half-open, in the publisher's text, whose hash is `sha256`. */
export const article = v.strictObject({
  id,
  citation: id,
  lang: language,
  publisher: text,
  title: text,
  titleRendering: v.strictObject({ en: text }),
  titleBasis: v.picklist(['printed', 'inferred']),
  titleNote: v.nullable(text),
  url,
  published: plainDate,
  publishedBasis: v.picklist(['printed', 'inferred']),
  publishedNote: v.nullable(text),
  date: day,
  length: offset,
  words: offset,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, because('no-sha256'))),
  origin: v.nullable(origin),
  quotations: v.array(quotation),
  /** Where the article names places outside the quotations: the names alone, to count them. */
  otherMentions: v.array(mention),
  /** In the order of the article. */
  claims: v.array(claim),
});

/** A section of the data: its file, how to recognise such a file, and whether it may be missing. */
interface Section {
  readonly file: string;
  readonly schema: v.GenericSchema;
  /** Members that a record, or the properties of a feature, always has. */
  readonly marks: readonly string[];
  /** Used where a folder has no such file; without it, the file is required. */
  readonly absent?: unknown;
  /** Used where the page cannot read the section. */
  readonly damaged?: unknown;
}
const noFeatures = { type: 'FeatureCollection', features: [] };

/** Every file of the data except the articles, which have one file each. */
export const sectionTable = {
  atlas: { file: 'atlas.json', schema: atlas, marks: ['studyArea'], damaged: emptyAtlas },
  places: { file: 'places.geojson', schema: places, marks: ['scope'] },
  districts: { file: 'districts.geojson', schema: districts, marks: ['ceded'] },
  corridor: {
    file: 'corridor.geojson',
    schema: corridor,
    marks: ['toponyms', 'label', 'district'],
    absent: noFeatures,
  },
  posts: { file: 'posts.geojson', schema: posts, marks: ['place', 'role'], absent: noFeatures },
  lines: { file: 'lines.geojson', schema: lines, marks: ['toponyms', 'label'], absent: noFeatures },
  outlines: {
    file: 'outlines.geojson',
    schema: outlines,
    marks: ['of', 'range'],
    absent: noFeatures,
  },
  control: { file: 'control.json', schema: control, marks: ['holder', 'manner'] },
  counts: { file: 'post-counts.json', schema: counts, marks: ['basis', 'posts'], absent: [] },
  facts: { file: 'facts.json', schema: facts, marks: ['text', 'topic'], absent: [] },
  story: { file: 'story.json', schema: story, marks: ['bounds', 'layers'], absent: [] },
  events: { file: 'events.json', schema: events, marks: ['text', 'places'] },
  citations: { file: 'citations.json', schema: citationList, marks: ['publisher', 'licence'] },
} as const satisfies Readonly<Record<FeatureLayer, Section>> & Readonly<Record<string, Section>>;

export type FileSection = keyof typeof sectionTable;
export type SectionName = FileSection | 'articles';

// Marked as pure, so that workers which only need the names of layers do not load the schemas.
export const fileSections = /* @__PURE__ */ Object.keys(sectionTable) as FileSection[];
/** The file of every section but the articles. */
export const sectionFiles = /* @__PURE__ */ eachSection('file');
export const sections = /* @__PURE__ */ Object.assign(eachSection('schema'), {
  articles: /* @__PURE__ */ v.array(article),
});

/* @__NO_SIDE_EFFECTS__ */
function eachSection<Field extends 'file' | 'schema'>(field: Field) {
  return Object.fromEntries(
    fileSections.map((name) => [name, sectionTable[name][field]]),
  ) as unknown as { readonly [Name in FileSection]: (typeof sectionTable)[Name][Field] };
}

export type Sections = { [Name in SectionName]: v.InferOutput<(typeof sections)[Name]> };

/** What a folder without the file of a section gets; undefined where the file is required. */
export function absentSection(name: FileSection): unknown {
  return (sectionTable[name] as Section).absent;
}

/** What replaces a section that the page cannot read. */
export function damagedSection(name: SectionName): unknown {
  if (name === 'articles') return [];
  const { damaged, absent, schema } = sectionTable[name] as Section;
  return damaged ?? absent ?? (v.is(schema, []) ? [] : noFeatures);
}
