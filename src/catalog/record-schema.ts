/** The formats of the records: who held what, counts of posts, facts, events, the story, citations. */
import * as v from 'valibot';
import { day } from './atlas-schema';
import { certainties, citationKinds, eventKinds, manners } from './codes';
import { citations, validity } from './feature-schema';
import { layerIds } from './layer-names';
import { edtf, id, language, plainDate, text, url, whole } from './schema-parts';
import { because } from './schema-problems';

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
    posts: v.nullable(whole),
    temporary: v.nullable(whole),
    closed: v.nullable(whole),
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

/** What became different in the data; the day of the last change is the version of the data. */
export const changes = v.array(v.strictObject({ id, day, text }));

export const citationList = v.array(
  v.strictObject({
    id,
    title: text,
    /** Language of the title, left out where it is English. The publisher is named in English. */
    lang: v.optional(language),
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
