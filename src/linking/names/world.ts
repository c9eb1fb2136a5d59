/**
 * The places of the world around: countries, provinces, cities and regions that articles name
 * beside the region's own. They come from a file of their own, which is loaded only where text is
 * linked, and are never drawn.
 */
import * as v from 'valibot';
import { deepFreeze } from '../../catalog/deep-freeze';
import { fault } from '../../catalog/faults';
import { readJson } from '../../catalog/json';
import { problem, type Problem } from '../../catalog/problems';
import { because, schemaProblem } from '../../catalog/schema-problems';
import {
  countryCode,
  id,
  language,
  latitude,
  longitude,
  text,
  whole,
} from '../../catalog/schema-parts';

/** Where the file stands below `geodata/`. */
export const worldFile = 'world/places.json';

const name = v.pipe(text, v.maxLength(100, because('too-long')));

/** The format of `geodata/world/places.json`, which `geodata/README.md` explains. */
export const worldPlaces = v.array(
  v.strictObject({
    id,
    kind: id,
    lon: longitude,
    lat: latitude,
    /** Of a country: its position is that of its capital. */
    at: v.optional(v.literal('capital')),
    /** Left out where it is contested, and of what lies in several. */
    country: v.optional(countryCode),
    population: v.optional(whole),
    /** By language; `und`, the code for an undetermined one, where the source does not say it. */
    names: v.pipe(
      v.record(language, v.pipe(v.array(name), v.minLength(1, because('no-name')))),
      v.check((names) => Object.keys(names).length > 0, because('no-name')),
    ),
    citation: id,
    /** Of another place or land of a name, which texts mention and the map does not have. */
    namesake: v.optional(v.literal(true)),
    geonames: v.optional(whole),
  }),
);

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;
export type WorldPlace = Frozen<v.InferOutput<typeof worldPlaces>[number]>;

export type ParsedWorld =
  | { readonly places: readonly WorldPlace[]; readonly problems: readonly [] }
  | { readonly places: null; readonly problems: readonly Problem[] };

/** Text of the file -> frozen places, or every problem at once. */
export function parseWorld(json: string): ParsedWorld {
  const read = readJson(worldFile, json);
  if (read.problem) return refuse([read.problem]);
  const result = v.safeParse(worldPlaces, read.value);
  if (!result.success) return refuse(result.issues.map((issue) => schemaProblem(worldFile, issue)));
  const problems = repeatedIds(result.output);
  if (problems.length > 0) return refuse(problems);
  return { places: deepFreeze(result.output), problems: [] };
}

function refuse(problems: readonly Problem[]): ParsedWorld {
  return { places: null, problems };
}

function repeatedIds(places: readonly { readonly id: string }[]): Problem[] {
  const seen = new Set<string>();
  return places.flatMap(({ id: own }, index) => {
    if (!seen.has(own)) {
      seen.add(own);
      return [];
    }
    return [problem(worldFile, [index, 'id'], own, fault('used-twice'), own)];
  });
}
