/**
 * A text and the places that it names: the input of every format, and the schema of the atlas's own
 * file, version 1 (published as `geodata/schema/linked-text.schema.json`). Offsets are UTF-16 code
 * units, half-open; positions are WGS84 degrees.
 */
import * as v from 'valibot';
import { certainties, roles } from '../catalog/codes';
import {
  countryCode,
  edtf,
  edtfDate,
  id,
  isEdtf,
  language,
  latitude,
  longitude,
  metres,
  plainDate,
  text,
  url,
  whole,
} from '../catalog/schema-parts';
import { dateCertainties, dateKinds, mods } from '../linking/dates/found-date';
import { because } from '../catalog/schema-problems';
import { dismissalSchema } from './dismissal';
import { whereInText } from './where-in-text';

/** Who made a link: the linker alone, the linker with an editor's agreement, or an editor. */
export const states = ['machine', 'verified', 'edited'] as const;

export const mentionSchema = v.strictObject({
  place: id,
  role: v.picklist(roles),
  state: v.picklist(states),
  ...whereInText,
});

/** `XXXX-10` and `XXXX-12-07` come every year. */
const everyYear = /^XXXX-\d{2}(-\d{2})?$/;

/** A time of the calendar that the text names. */
const dateSchema = v.strictObject({
  edtf: v.nullable(
    v.pipe(
      v.string(),
      v.check((input) => everyYear.test(input) || isEdtf(input), because('no-date')),
    ),
  ),
  kind: v.picklist(dateKinds),
  certainty: v.picklist(dateCertainties),
  mod: v.optional(v.picklist(mods)),
  state: v.picklist(states),
  ...whereInText,
});

export const placeRecord = v.strictObject({
  id,
  /** The name that the atlas shows: those of both communities. */
  name: text,
  kind: id,
  lon: longitude,
  lat: latitude,
  /** What the position is: that of the place, of its label, or of its capital. */
  positionOf: v.picklist(['place', 'label', 'capital']),
  /** Radius in metres that is expected to hold the true position; null means not judged. */
  accuracy: v.nullable(metres),
  certainty: v.nullable(v.picklist(certainties)),
  from: v.nullable(edtfDate),
  to: v.nullable(edtfDate),
  country: v.nullable(countryCode),
  geonames: v.nullable(whole),
  names: v.array(v.strictObject({ text, lang: language })),
  sources: v.array(id),
});

const source = v.strictObject({
  id,
  title: text,
  publisher: text,
  /** EDTF. Files from before sources had dates are accepted too. */
  date: v.optional(v.nullable(edtf)),
  url: v.nullable(url),
  licence: v.nullable(text),
});

const about = v.strictObject({
  id: text,
  title: v.nullable(text),
  publisher: v.nullable(text),
  url: v.nullable(url),
  published: v.nullable(plainDate),
  lang: v.nullable(language),
  length: whole,
  sha256: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, because('no-sha256')))),
  /** The text itself, only where its editor chose to include it. */
  full: v.nullable(v.string()),
});

export const linkedText = v.strictObject({
  format: v.literal('corridor-atlas-linked-text'),
  version: v.literal(1, because('unknown-version')),
  generator: text,
  licence: text,
  provenance: text,
  /** Missing in older files. */
  disclaimer: v.optional(text),
  text: about,
  mentions: v.array(mentionSchema),
  /** Missing in files from before dates were found. */
  dates: v.optional(v.array(dateSchema)),
  /** Missing where nothing was dismissed. */
  dismissed: v.optional(v.array(dismissalSchema)),
  /** The places that the mentions name, with the data that the atlas had then. */
  places: v.array(placeRecord),
  /** The sources of the places. */
  sources: v.array(source),
});

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;
export type LinkedTextFile = Frozen<v.InferOutput<typeof linkedText>>;
export type TextMention = LinkedTextFile['mentions'][number];
export type TextDate = NonNullable<LinkedTextFile['dates']>[number];
export type TextDismissal = NonNullable<LinkedTextFile['dismissed']>[number];
export type GazetteerPlace = LinkedTextFile['places'][number];
export type SourceRecord = LinkedTextFile['sources'][number];
export type AboutText = LinkedTextFile['text'];
export type MentionState = TextMention['state'];
/** A text with its links, the input of every format. */
export type LinkedText = Pick<
  LinkedTextFile,
  'text' | 'mentions' | 'dates' | 'dismissed' | 'places' | 'sources'
> & {
  /** Of each mention, in the same order, the times (EDTF) that its sentence tells of the place. */
  readonly days?: readonly (readonly string[])[];
};
