/**
 * The format of `geodata/atlas.json`: what is true of one atlas and not of all. The same words in
 * other languages stand in `geodata/translations/`, in the member `atlas`.
 */
import * as v from 'valibot';
import { isDate, precisionOf } from '../chronology/dates';
import { atlasWords } from './atlas-words';
import { id, language, longitude, plainDate, text, url } from './schema-parts';
import { because } from './schema-problems';

/** Sources that belong to no party; the interface has words for them. */
export const generalSides = ['intl', 'wiki', 'data', 'none'] as const;
/** The part code for all of a unit that no other part covers. */
export const restOfUnit = 'rest';

/** Checks only real dates: anything else was refused before, with a more exact reason. */
const isDay = (input: string) => !isDate(input) || precisionOf(input) === 'day';
export const day = v.pipe(plainDate, v.check(isDay, because('not-a-day')));
/** Latitude on the map: Web Mercator ends before the poles. */
const latitude = v.pipe(
  v.number(),
  v.minValue(-85, because('latitude-off-map')),
  v.maxValue(85, because('latitude-off-map')),
);
/** West, south, east, north in degrees. */
const box = v.pipe(
  v.tuple([longitude, latitude, longitude, latitude]),
  v.check(([w, s, e, n]) => w < e && s < n, because('no-bounds')),
);
const position = v.tuple([longitude, latitude]);
const shareOfTrack = v.pipe(
  v.number(),
  v.gtValue(0, because('not-positive')),
  v.ltValue(1, because('not-below-one')),
);
const firstLabels = v.strictObject({
  /** 0: named on every screen; 1: named where there is room. */
  ranks: v.record(id, v.picklist([0, 1])),
  /** The side of the label that touches the dot. */
  anchors: v.record(id, v.picklist(['left', 'right', 'top', 'bottom-left', 'bottom-right'])),
  /** Where the map names a country near the districts, a region or a river. */
  countries: v.record(id, position),
  regions: v.record(id, position),
  rivers: v.optional(v.record(id, position), {}),
  /** Until which day a region is named, and the id of the feature that says what it was. */
  formerRegions: v.optional(v.record(id, v.strictObject({ until: day, former: id })), {}),
  /** Events whose words stand on the left of their dot, because something lies on the right. */
  eventsAtLeft: v.optional(v.array(id), []),
  /** The words beside the corridor, and where the line from them meets the road. */
  callout: v.optional(v.strictObject({ at: position, line: v.array(position) })),
});

export const atlas = v.strictObject({
  id,
  /**
   * The holders that records of control may name; `hue` is the letter of the colour of their party.
   * `beside` marks those who stood beside a holder, in a strip that is drawn itself (peacekeepers).
   */
  holders: v.pipe(
    v.array(
      v.strictObject({
        id: text,
        party: id,
        hue: v.picklist(['a', 'b', 'c']),
        beside: v.optional(v.boolean()),
      }),
    ),
    v.minLength(1, because('no-holder')),
  ),
  /** Wars in order of time. What was taken before the day `until` counts as taken in that war. */
  wars: v.optional(v.array(v.strictObject({ id, until: day }))),
  /** The parties whose sources are told apart from each other. */
  sides: v.array(id),
  /** The communities whose place names are both shown, with the language that each writes. */
  communities: v.array(v.strictObject({ side: id, lang: language })),
  /** Languages whose names stand below a label, after those of the communities. */
  alsoWritten: v.array(language),
  days: v.strictObject({ first: day, last: v.nullable(day) }),
  /** Where the scale of the date track changes: a day, and its place from 0 to 1. */
  knees: v.array(v.strictObject({ day, at: shareOfTrack })),
  /** The tables of charts tell manner between the two days, and `early` or `late` outside them. */
  turningPoints: v.nullable(v.strictObject({ early: day, late: day })),
  /** The day that the map shows where no article has one. */
  day,
  /** The article that the atlas opens with; null: the first by file name. */
  home: v.nullable(id),
  /** Who answers for the atlas, as citations name them. */
  authors: v.optional(text),
  /** Under which licence the data stand as a whole: its short name, and the address of its text. */
  licence: v.strictObject({ name: text, url }),
  /** Whom to name beside the licence: the atlas, and whose data it is made of. */
  credit: text,
  studyArea: box,
  /** What the camera may show at most, and what it shows first; null: all districts. */
  bounds: box,
  /** [longitude, latitude]: lines of the background are drawn finest around it. */
  centre: position,
  whole: v.nullable(box),
  /** The places of the layer `focus`, each with its district. */
  focus: v.array(id),
  /** What the first view of the map names: ids of places, with the position of each label. */
  labels: v.optional(firstLabels),
  /** The small map that shows where the view lies: its frame, its names and their positions. */
  locator: v.optional(v.strictObject({ box, labels: v.record(id, position) })),
  /** Codes of parts that several records use; `rest` is always one of them. */
  parts: v.array(id),
  topics: v.array(id),
  /** What the linker needs to know of the region to find places in texts. */
  linking: v.strictObject({
    /**
     * The area in which a place is preferred to others of its name, and the wider one that is near
     * enough.
     */
    core: box,
    region: box,
    /** Names of the gazetteer that people bear, and those that clubs of the region bear. */
    people: v.array(text),
    clubs: v.array(text),
  }),
  /** Former districts of the gazetteer whose land now belongs to several others. */
  divided: v.record(text, v.array(text)),
  /** Names of layers in older addresses, which must go on working. */
  formerLayers: v.record(id, id),
  /** Questions often asked, in the form that an address has. */
  examples: v.array(v.strictObject({ id, ask: v.record(id, text) })),
  words: atlasWords,
});
export type AtlasDescription = v.InferOutput<typeof atlas>;
