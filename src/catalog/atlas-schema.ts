/**
 * The format of `geodata/atlas.json`: what is true of one atlas and not of all. Its words in other
 * languages stand in `geodata/translations/`, in the member `atlas`.
 */
import * as v from 'valibot';
import { isDate, precisionOf } from '../chronology/dates';
import { atlasWords } from './atlas-words';
import { id, language, longitude, plainDate, text } from './schema-parts';
import { because } from './schema-problems';

/** Sources that are no party's: their names are words of the interface. */
export const generalSides = ['intl', 'wiki', 'data', 'none'] as const;
/** A holder of whom a source says only that it was nobody it names. */
export const unnamedHolder = 'unknown';
/** What the other parts of a unit leave. */
export const restOfUnit = 'rest';

/** Asked only of what is a date; whatever is none has been refused with its own reason. */
const isDay = (input: string) => !isDate(input) || precisionOf(input) === 'day';
export const day = v.pipe(plainDate, v.check(isDay, because('not-a-day')));
/** Of the map, which Web Mercator ends before the poles. */
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
  /** 0 is named on every screen, 1 where there is room. */
  ranks: v.record(id, v.picklist([0, 1])),
  /** Which side of its label is at the dot. */
  anchors: v.record(id, v.picklist(['left', 'right', 'top', 'bottom-left', 'bottom-right'])),
  /** Where countries are named near the districts, and regions and rivers at all. */
  countries: v.record(id, position),
  regions: v.record(id, position),
  rivers: v.optional(v.record(id, position), {}),
  /** The words beside the corridor, and the line from there to the road. */
  callout: v.optional(v.strictObject({ at: position, line: v.array(position) })),
});

export const atlas = v.strictObject({
  id,
  /**
   * Whom records of control name; `hue` is the letter of the colour of the holder's party. Who stood
   * `beside` the holders did so in a strip that is drawn itself.
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
  /** In the order of time: what was taken before the day `until` was taken in that war. */
  wars: v.optional(v.array(v.strictObject({ id, until: day }))),
  /** The parties whose sources are told apart. */
  sides: v.array(id),
  /** Those parties whose names of places are both shown, with the language that each writes. */
  communities: v.array(v.strictObject({ side: id, lang: language })),
  /** Languages whose names stand below a label beside the communities' own. */
  alsoWritten: v.array(language),
  days: v.strictObject({ first: day, last: v.nullable(day) }),
  /** Where the scale of the date track changes: a day, and its place from 0 to 1. */
  knees: v.array(v.strictObject({ day, at: shareOfTrack })),
  /** The tables of charts tell manner between the two days; before and behind them, `early` and `late`. */
  turningPoints: v.nullable(v.strictObject({ early: day, late: day })),
  /** The day that the map shows where no article has one. */
  day,
  /** The article that the atlas opens with; null is the first by its name. */
  home: v.nullable(id),
  studyArea: box,
  /** What the camera may show at most, and what it shows at first: null is all districts. */
  bounds: box,
  /** [longitude, latitude]: around it, lines of the background are drawn finest. */
  centre: position,
  whole: v.nullable(box),
  /** The places of the layer `focus`, with their district. */
  focus: v.array(id),
  /** What the first view of the map names, and where: by the ids of places. */
  labels: v.optional(firstLabels),
  /** The small map that shows where the view lies: its frame, and what it names where. */
  locator: v.optional(v.strictObject({ box, labels: v.record(id, position) })),
  /** Parts of units that several records speak of; `rest` is always one. */
  parts: v.array(id),
  topics: v.array(id),
  /** What finding places in texts needs to know of the region. */
  linking: v.strictObject({
    /** Where a place is meant before others of its name, and where it is near enough. */
    core: box,
    region: box,
    /** Names of the gazetteer that people bear, and that clubs of the region do. */
    people: v.array(text),
    clubs: v.array(text),
  }),
  /** Districts that the gazetteer names and that were divided between others. */
  divided: v.record(text, v.array(text)),
  /** Names that layers had in older addresses. */
  formerLayers: v.record(id, id),
  /** Questions that people ask first, as they stand in an address. */
  examples: v.array(v.strictObject({ id, ask: v.record(id, text) })),
  words: atlasWords,
});
export type AtlasFacts = v.InferOutput<typeof atlas>;
