/**
 * The format of the words of one atlas: English in `geodata/atlas.json`, other languages in
 * `geodata/translations/`.
 */
import * as v from 'valibot';
import { id, text } from './schema-parts';

const named = v.record(text, text);

/** What the atlas, its layers, holders and examples are called in one language. */
export const atlasWords = v.strictObject({
  title: text,
  description: text,
  /** What the start view is headed with; without one, the title. */
  heading: v.optional(text),
  intro: text,
  wholeView: text,
  corridorView: v.optional(text),
  attribution: text,
  holders: named,
  sides: named,
  /** For each layer its name, and the line that explains its signs. */
  layers: v.record(id, v.strictObject({ name: text, line: text })),
  /** What each fill says; `early` and `late` are for before and after the turning points. */
  states: v.optional(named),
  manners: v.optional(named),
  /** The key of the map: names of parties by id, ways to come to hold a place, and the corridor. */
  key: v.optional(
    v.partial(
      v.strictObject({
        parties: named,
        ways: named,
        corridor: text,
        callout: v.strictObject({ title: text, text }),
      }),
    ),
  ),
  charts: v.optional(
    v.partial(v.strictObject({ handOver: text, handOverNote: text, postsNote: text })),
  ),
  examples: named,
});
export type AtlasWords = v.InferOutput<typeof atlasWords>;
