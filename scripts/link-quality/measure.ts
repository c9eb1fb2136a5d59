/** Links the gold texts with the shipped linker, with its lists complete and with words removed. */
import { readFileSync } from 'node:fs';
import type { AtlasDescription } from '../../src/catalog/types';
import { loadLinkable } from '../../src/cli/load-linkable';
import { Linker } from '../../src/linking/linker';
import { foldName } from '../../src/linking/names/characters';
import type { LinkablePlace } from '../../src/linking/names/places';
import { readGold, readIds, readScopes, type GoldSet, type GoldText } from './gold';
import { score, type Link, type Score } from './score';

/** The scopes in the published figures: the subject of the atlas and the region around it. */
const counting = new Set(['core', 'region']);

/** What is removed before a text is linked: nothing, or the text's own names from the lists. */
export type Without = 'nothing' | 'cue lists' | 'cue lists and names by hand';

/** The score on a set. With `without`, each text gets a linker of its own. */
export function measure(set: GoldSet, without: Without = 'nothing'): Score {
  const { places, linking } = loadLinkable();
  const whole = without === 'nothing' ? new Linker(places, linking) : null;
  return score(
    readGold(set),
    (text) => links(whole ?? poorer(places, linking, text, without), text),
    {
      scopes: readScopes(),
      counting,
    },
  );
}

/** A linker whose hand-made lists have no word of the text's annotated spans. */
function poorer(
  places: readonly LinkablePlace[],
  linking: AtlasDescription['linking'],
  text: GoldText,
  without: Without,
): Linker {
  const surfaces = [...text.mentions, ...text.must_not_link].flatMap(({ surface }) => [
    foldName(surface),
    ...foldName(surface).split(/[^\p{L}\p{N}]+/u),
  ]);
  const known = new Set(surfaces.filter((surface) => surface !== ''));
  if (without === 'cue lists') return new Linker(places, linking, known);
  const byHand = namesByHand();
  const rest = places.map((place) => ({
    ...place,
    names: place.names.filter(
      ({ text: name }) => !(byHand.get(place.id)?.has(name) && known.has(foldName(name))),
    ),
  }));
  return new Linker(rest, linking, known);
}

/** Names of world places that no source gave but somebody wrote down, by place. */
function namesByHand(): ReadonlyMap<string, ReadonlySet<string>> {
  const file = new URL('../../geodata/world/named-by-hand.json', import.meta.url);
  const records = JSON.parse(readFileSync(file, 'utf8')) as readonly {
    readonly id: string;
    readonly names?: Readonly<Record<string, readonly string[]>>;
  }[];
  return new Map(records.map(({ id, names = {} }) => [id, new Set(Object.values(names).flat())]));
}

function links(linker: Linker, { text, lang }: GoldText): readonly Link[] {
  const ids = readIds();
  return linker.link(text, lang).map((link) => ({
    ...link,
    placeId: ids[link.placeId] ?? link.placeId,
    role: link.role === 'actor' ? 'actor-metonym' : link.role,
  }));
}
