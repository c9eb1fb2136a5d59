/** Names of two words, of which the second is the name of another place in any of its spellings. */
import { foldName } from './characters';
import { isAtlasPlace, type LinkablePlace, type PlaceName } from './places';

export interface PlaceWithNames {
  readonly place: LinkablePlace;
  readonly names: readonly PlaceName[];
}

/** "Nagorno-Karabakh": where the last word is another place's name, its other spellings fit, too. */
export function withCompounds(named: readonly PlaceWithNames[]): readonly PlaceWithNames[] {
  const atlas = named.filter(({ place }) => isAtlasPlace(place));
  const wholes = new Map<string, readonly PlaceName[]>();
  for (const { place, names } of atlas)
    if (place.kind === 'region')
      for (const { text } of names) if (!text.includes(' ')) wholes.set(foldName(text), names);
  return named.map(({ place, names }) => {
    if (!isAtlasPlace(place) || place.kind !== 'region') return { place, names };
    const more = names.flatMap(({ text, lang, weak }) => {
      const [, head = '', last = ''] = /^(\p{L}+[- ])(\p{L}+)$/u.exec(text) ?? [];
      const spellings = wholes.get(foldName(last)) ?? [];
      return spellings
        .filter((other) => isOneWordLike(other.text, last))
        .map((other) => ({ text: `${head}${other.text}`, lang, weak }));
    });
    return { place, names: unique([...names, ...more]) };
  });
}

/** Whether a name is one word in the same script as another. */
function isOneWordLike(text: string, other: string): boolean {
  const latin = /^\p{Script=Latin}+$/u;
  return latin.test(text) && latin.test(other);
}

/** One name for each spelling; `mul` stands for several languages, as in ISO 639-2. */
export function unique(names: readonly PlaceName[]): readonly PlaceName[] {
  const seen = new Map<string, PlaceName>();
  for (const name of names) {
    const known = seen.get(name.text);
    const weak = name.weak && known?.weak !== false;
    const lang = known && known.lang !== name.lang ? 'mul' : name.lang;
    seen.set(name.text, { text: name.text, lang, weak });
  }
  return [...seen.values()];
}
