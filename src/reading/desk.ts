/** The slow parts of reading an article, together, so that a worker can hold them. */
import type { AtlasFacts } from '../catalog/types';
import type { Encoding, TextRefusal } from '../formats/encoding';
import type { PlaceRecord } from '../formats/linked-text';
import { worldRecord } from '../formats/place-records';
import { plainText } from '../formats/plain-text';
import type { ReadText } from '../formats/text-in/read-text';
import { guessLanguage } from '../linking/cues/guess-language';
import type { LinkLanguage } from '../linking/languages';
import { Linker, type LinkedMention } from '../linking/linker';
import { placesAround, type LinkablePlace } from '../linking/names/places';
import type { WorldPlace } from '../linking/names/world';
import { nameFinder, type FoundName } from './find-names';

export interface LinkedReading {
  readonly mentions: readonly LinkedMention[];
  readonly guessed: LinkLanguage;
  /** The world places that the mentions name. */
  readonly places: readonly PlaceRecord[];
}

/** A place that words may mean; `record` if the catalog does not have it. */
export interface FoundPlace extends FoundName {
  readonly record: PlaceRecord | null;
}

/** The desk's methods; all of them can be called by message. */
export class Desk {
  readonly #linker: Linker;
  readonly #world: ReadonlyMap<string, WorldPlace>;
  readonly #find: ReturnType<typeof nameFinder>;

  constructor(
    region: readonly LinkablePlace[],
    world: readonly WorldPlace[],
    linking: AtlasFacts['linking'],
  ) {
    const own = new Set(region.map(({ id }) => id));
    const around = world.filter(({ id }) => !own.has(id));
    const places = [...region, ...placesAround(around, linking)];
    this.#linker = new Linker(places, linking);
    this.#world = new Map(around.map((place) => [place.id, place]));
    this.#find = nameFinder(places);
  }

  /** The text of a file with what its page says of itself, or why it cannot be read. */
  read(name: string, bytes: Uint8Array, encoding?: Encoding): Promise<ReadText | TextRefusal> {
    return plainText(name, bytes, encoding ? { encoding } : {});
  }

  link(text: string, language?: LinkLanguage): LinkedReading {
    const mentions = this.#linker.link(text, language);
    const ids = [...new Set(mentions.map(({ placeId }) => placeId))];
    return { mentions, guessed: guessLanguage(text), places: this.records(ids) };
  }

  /** The places that bear a name, whole or begun, best first. */
  find(words: string): readonly FoundPlace[] {
    return this.#find(words).map((found) => ({ ...found, record: this.#record(found.id) }));
  }

  /** Those of the places that the catalog does not have. */
  records(ids: readonly string[]): readonly PlaceRecord[] {
    return ids.flatMap((id) => this.#record(id) ?? []);
  }

  #record(id: string): PlaceRecord | null {
    const place = this.#world.get(id);
    return place ? worldRecord(place) : null;
  }
}
