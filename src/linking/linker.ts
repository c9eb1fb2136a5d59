/** Text -> the places it names. The same code serves the page, the build and the command line. */
import type { AtlasFacts, Role } from '../catalog/types';
import { cueLists } from './cues/cue-lists';
import { guessLanguage } from './cues/guess-language';
import { cue, Lexicon } from './cues/lexicon';
import type { LinkLanguage } from './languages';
import { indexNames, type NameIndex } from './names/name-index';
import { sharedNames } from './names/people';
import type { LinkablePlace, PlaceName } from './names/places';
import { isLocated } from './reading/is-location';
import type { Candidate } from './reading/candidate';
import { choosePlaces } from './reading/choose';
import { chooseDistricts } from './reading/districts';
import { isNameOnly } from './reading/longer-names';
import { Paragraph } from './reading/paragraph';
import { isRefused } from './reading/refuse';
import { rolesOf } from './reading/role';

/** A span of a text that names a place. Offsets are UTF-16 code units, half-open. */
export interface LinkedMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly placeId: string;
  readonly role: Role;
  /** [longitude, latitude] of the place, WGS84 degrees. */
  readonly lon: number;
  readonly lat: number;
}

/** Links texts; made once, since compiling every name takes some hundred milliseconds. */
export class Linker {
  readonly index: NameIndex;
  readonly #paragraph: Paragraph;
  readonly #lexicons: Readonly<Record<LinkLanguage, Lexicon>>;

  /** `without`: folded words to leave out of every list of cues, to measure what they add. */
  constructor(
    places: readonly LinkablePlace[],
    region: AtlasFacts['linking'],
    without: ReadonlySet<string> = new Set(),
  ) {
    this.index = indexNames(places, sharedNames(region, without));
    this.#paragraph = new Paragraph(this.index);
    this.#lexicons = Object.fromEntries(
      Object.entries(cueLists).map(([language, list]) => [language, new Lexicon(list, without)]),
    ) as Record<LinkLanguage, Lexicon>;
  }

  /**
   * The mentions of a text, in its order. Each paragraph is read by itself, so that what stands
   * before it only shifts its links. Without a language each paragraph's is guessed.
   */
  link(text: string, language?: LinkLanguage): readonly LinkedMention[] {
    const mentions: LinkedMention[] = [];
    for (let from = 0; from < text.length;) {
      const to = paragraphEnd(text, from);
      this.#linkParagraph(text, from, to, language, mentions);
      from = to;
    }
    return mentions;
  }

  #linkParagraph(
    text: string,
    from: number,
    to: number,
    given: LinkLanguage | undefined,
    mentions: LinkedMention[],
  ): void {
    const paragraph = this.#paragraph;
    const language = given ?? guessLanguage(text, from, to);
    if (!paragraph.read(text, from, to, language, this.#lexicons[language])) return;
    choosePlaces(paragraph);
    for (const candidate of paragraph.candidates) {
      candidate.refused = isRefused(paragraph, candidate) || !isEnough(paragraph, candidate);
    }
    choosePlaces(paragraph);
    chooseDistricts(paragraph);
    for (const candidate of paragraph.candidates)
      candidate.refused ||= isNameOnly(paragraph, candidate);
    const roles = rolesOf(paragraph);
    paragraph.candidates.forEach((candidate, number) => {
      const place = this.index.places[candidate.place];
      if (candidate.refused || !place) return;
      const { start, end } = candidate;
      const [lon, lat] = place.position;
      const role = roles[number] ?? 'location';
      mentions.push({
        start,
        end,
        surface: text.slice(start, end),
        placeId: place.id,
        role,
        lon,
        lat,
      });
    });
  }
}

/** A weak name counts only where grammar or a generic word says that it is a place. */
function isEnough(paragraph: Paragraph, candidate: Candidate): boolean {
  const place = paragraph.index.places[candidate.place];
  const isStrong = candidate.readings.some(
    ({ form: { place: number, name } }) =>
      number === candidate.place && !name.weak && !isForeign(name, paragraph.language, place),
  );
  if (isStrong || isLocated(paragraph, candidate)) return true;
  const beside = [candidate.relation.head, candidate.first - 1, paragraph.after(candidate)];
  return beside.some((word) => (paragraph.cues(word) & cue.settlement) !== 0);
}

/** Names that every text may use: English ones, and those of several or unknown languages. */
const sharedTongues = new Set(['en', 'mul', 'und']);

/** Khoy is Hoy in Turkish alone: far places go by the names of the text's own language. */
function isForeign({ lang }: PlaceName, language: LinkLanguage, place?: LinkablePlace): boolean {
  return place?.scope !== 'core' && lang !== language && !sharedTongues.has(lang);
}

/** Where the paragraph at `from` ends: behind an empty line, or at the end of the text. */
function paragraphEnd(text: string, from: number): number {
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
    let next = at + 1;
    while (next < text.length && ' \t\r'.includes(text.charAt(next))) next += 1;
    if (text.charAt(next) === '\n') return next + 1;
  }
  return text.length;
}
