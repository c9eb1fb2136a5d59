/** The slow parts of reading an article, together, so that a worker can hold them. */
import type { AtlasDescription, Catalog } from '../catalog/types';
import type { ReviewRules } from '../review/rules';
import type { Days } from '../chronology/calendar';
import { largestSaved, type Encoding, type TextRefusal } from '../formats/encoding';
import type { GazetteerPlace } from '../formats/linked-text';
import { placeOfWorld } from '../formats/gazetteer';
import { plainText } from '../formats/plain-text';
import type { ReadText } from '../formats/article-readers/read-text';
import type { Span } from '../linking/anchors';
import { guessLanguage } from '../linking/cues/guess-language';
import { findDates, type FoundDate } from '../linking/dates/find-dates';
import type { LinkLanguage } from '../linking/languages';
import { Linker, type Explained, type LinkedMention } from '../linking/linker';
import { paragraphsOf } from '../linking/paragraphs';
import { givenPlaces } from '../linking/names/own-places';
import { placesAround, type LinkablePlace } from '../linking/names/places';
import type { WorldPlace } from '../linking/names/world';
import type { ArticleToReview, ReviewedText, RecordForReview } from './review-article';
import { spansOverlap } from './corrections';
import { dayInText } from './date-in-text';
import { nameFinder, type FoundName } from './find-names';

export interface LinkedReading {
  readonly mentions: readonly LinkedMention[];
  /** The times that it names. */
  readonly dates: readonly FoundDate[];
  readonly guessed: LinkLanguage;
  /** The world places that the mentions name. */
  readonly places: readonly GazetteerPlace[];
}

/** A place that words may mean; `record` if the catalog does not have it. */
export interface FoundPlace extends FoundName {
  readonly record: GazetteerPlace | null;
}

interface Readers {
  readonly linker: Linker;
  readonly find: ReturnType<typeof nameFinder>;
  readonly records: ReadonlyMap<string, GazetteerPlace>;
}

/** The engine's methods; all of them can be called by message. */
export class TextEngine {
  readonly #linking: AtlasDescription['linking'];
  /** The places of the atlas and of the world around it. */
  readonly #places: readonly LinkablePlace[];
  readonly #world: ReadonlyMap<string, WorldPlace>;
  /** What reads a text, with the places of the reader's own among those that it knows. */
  #given: Readers;
  #forReview: RecordForReview | null = null;

  constructor(
    region: readonly LinkablePlace[],
    world: readonly WorldPlace[],
    linking: AtlasDescription['linking'],
    given: readonly GazetteerPlace[] = [],
  ) {
    const own = new Set(region.map(({ id }) => id));
    const around = world.filter(({ id }) => !own.has(id));
    [this.#places, this.#linking] = [[...region, ...placesAround(around, linking)], linking];
    this.#world = new Map(around.map((place) => [place.id, place]));
    this.#given = this.#with(given);
  }

  /** Reads texts by other places of the reader's own, in the place of those that it had. */
  own(given: readonly GazetteerPlace[]): void {
    this.#given = this.#with(given);
  }

  #with(given: readonly GazetteerPlace[]): Readers {
    const places = [...this.#places, ...givenPlaces(given)];
    return {
      linker: new Linker(places, this.#linking),
      find: nameFinder(places),
      records: new Map(given.map((place) => [place.id, place])),
    };
  }

  /** The text of a file with what its page says of itself, or why it cannot be read. */
  read(name: string, bytes: Uint8Array, encoding?: Encoding): Promise<ReadText | TextRefusal> {
    // Who gives the file has looked at its size.
    return plainText(name, bytes, { largest: largestSaved, ...(encoding && { encoding }) });
  }

  /** Without a day of publication the text's own head is asked for one. */
  link(text: string, language?: LinkLanguage, published = dayInText(text)): LinkedReading {
    // Parted once, so that each paragraph's language is guessed once.
    const paragraphs = [...paragraphsOf(text, language)];
    const mentions = this.#given.linker.link(text, paragraphs);
    const ids = [...new Set(mentions.map(({ placeId }) => placeId))];
    const dates = findDates(text, { language: paragraphs, published });
    return { mentions, dates, guessed: guessLanguage(text), places: this.records(ids) };
  }

  /** The times that a text names, against its day of publication, if that is known. */
  dates(
    text: string,
    language: LinkLanguage | undefined,
    published: string | null,
  ): readonly FoundDate[] {
    return findDates(text, { language, published });
  }

  /** Why the names of a span of the text are linked or not; none where there is no name. */
  explain(text: string, language: LinkLanguage | undefined, span: Span): readonly Explained[] {
    return this.#given.linker
      .explain(text, language)
      .names.filter((name) => spansOverlap(name, span));
  }

  /** The places that bear a name, whole or begun, best first. */
  find(words: string): readonly FoundPlace[] {
    return this.#given.find(words).map((found) => ({ ...found, record: this.#record(found.id) }));
  }

  /** Those of the places that the catalog does not have. */
  records(ids: readonly string[]): readonly GazetteerPlace[] {
    return ids.flatMap((id) => this.#record(id) ?? []);
  }

  /** The same for places by their numbers in GeoNames. */
  numbered(numbers: readonly number[]): readonly GazetteerPlace[] {
    const wanted = new Set(numbers);
    const found = [...this.#world.values()].filter(({ geonames }) => wanted.has(geonames ?? -1));
    return found.map(placeOfWorld);
  }

  /** Takes what articles are held against; gives what its things are called. */
  async take(catalog: Catalog, rules: string): Promise<ReviewRules['labels']> {
    const { readRecord } = await import('./review-article');
    this.#forReview = readRecord(catalog, rules);
    return this.#forReview.rules.labels;
  }

  /** What the record says of an article; of days outside the map's, it says nothing. */
  async review(article: ArticleToReview, days: Days): Promise<ReviewedText> {
    const { reviewArticle } = await import('./review-article');
    if (!this.#forReview) throw new Error('An article is reviewed before there is a record');
    return reviewArticle(this.#forReview, article, days);
  }

  #record(id: string): GazetteerPlace | null {
    const place = this.#world.get(id);
    return this.#given.records.get(id) ?? (place ? placeOfWorld(place) : null);
  }
}
