/**
 * The format of `geodata/atlas.json`: what is true of one atlas and not of all. Its words in other
 * languages stand in `geodata/translations/`, in the member `atlas`.
 */
import * as v from 'valibot';
import { isDate, precisionOf } from '../chronology/dates';
import { id, language, plainDate, text } from './schema-parts';

/** Sources that are no party's: their names are words of the interface. */
export const generalSides = ['intl', 'wiki', 'data', 'none'] as const;
/** A holder of whom a source says only that it was nobody it names. */
export const unnamedHolder = 'unknown';
/** What the other parts of a unit leave. */
export const restOfUnit = 'rest';

/** Asked only of what is a date; whatever is none has been refused with its own reason. */
const isDay = (input: string) => !isDate(input) || precisionOf(input) === 'day';
export const day = v.pipe(plainDate, v.check(isDay, 'is no day; write it like 1950-12-31'));
const longitude = v.pipe(
  v.number(),
  v.minValue(-180, 'is no longitude'),
  v.maxValue(180, 'is no longitude'),
);
const latitude = v.pipe(
  v.number(),
  v.minValue(-85, 'lies beyond 85° of latitude, where the map ends'),
  v.maxValue(85, 'lies beyond 85° of latitude, where the map ends'),
);
/** West, south, east, north in degrees. */
const box = v.pipe(
  v.tuple([longitude, latitude, longitude, latitude]),
  v.check(([w, s, e, n]) => w < e && s < n, 'is no box: west, south, east, north'),
);
const shareOfTrack = v.pipe(
  v.number(),
  v.gtValue(0, 'is not above 0'),
  v.ltValue(1, 'is not below 1'),
);
const named = v.record(text, text);

/** What the atlas is called in one language, and what its layers, holders and examples are. */
export const atlasWords = v.strictObject({
  title: text,
  description: text,
  intro: text,
  wholeView: text,
  attribution: text,
  holders: named,
  sides: named,
  /** By the layer: its name, and the line that explains its marks. */
  layers: v.record(id, v.strictObject({ name: text, line: text })),
  /** What fills say; `early` and `late` are those of the turning points. */
  states: v.optional(named),
  manners: v.optional(named),
  charts: v.optional(
    v.partial(v.strictObject({ handOver: text, handOverNote: text, postsNote: text })),
  ),
  examples: named,
});
export type AtlasWords = v.InferOutput<typeof atlasWords>;

export const atlas = v.strictObject({
  id,
  /** Whom records of control name; `hue` is the letter of the holder's colour. */
  holders: v.pipe(
    v.array(v.strictObject({ id: text, party: id, hue: v.picklist(['a', 'b', 'c', 'd']) })),
    v.minLength(1, 'names no holder; add {"id","party","hue"}'),
  ),
  /** The parties whose sources are told apart. */
  sides: v.array(id),
  /** Those parties whose names of places are both shown, with the language that each writes. */
  communities: v.array(v.strictObject({ side: id, lang: language })),
  /** Languages whose names stand below a label beside the communities' own. */
  alsoWritten: v.array(language),
  days: v.strictObject({ first: day, last: v.nullable(day) }),
  /** Where the scale of the date track changes: a day, and its place from 0 to 1. */
  knees: v.array(v.strictObject({ day, at: shareOfTrack })),
  /** Fills tell manner between the two days; before and behind them, `early` and `late`. */
  turningPoints: v.nullable(v.strictObject({ early: day, late: day })),
  /** The day that the map shows where no article has one. */
  day,
  /** The article that the atlas opens with; null is the first by its name. */
  home: v.nullable(id),
  studyArea: box,
  /** What the camera may show at most, and what it shows at first: null is the corridor. */
  bounds: box,
  /** [longitude, latitude]: around it, lines of the background are drawn finest. */
  centre: v.tuple([longitude, latitude]),
  whole: v.nullable(box),
  /** The places of the layer `focus`, with their district. */
  focus: v.array(id),
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
