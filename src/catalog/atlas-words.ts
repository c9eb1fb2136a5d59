/**
 * The format of what the page calls an atlas and what is in it: in English in `geodata/atlas.json`,
 * in other languages in `geodata/translations/`.
 */
import * as v from 'valibot';
import { id, text } from './schema-parts';

const named = v.record(text, text);

/** What the atlas is called in one language, and what its layers, holders and examples are. */
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
  /** By the layer: its name, and the line that explains its marks. */
  layers: v.record(id, v.strictObject({ name: text, line: text })),
  /** What fills say; `early` and `late` are those of the turning points. */
  states: v.optional(named),
  manners: v.optional(named),
  /** The key of the map: parties by their ids, how they came, and the corridor. */
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
