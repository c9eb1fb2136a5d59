/** Text -> the places it names. The same code serves the page, the build and the command line. */
import type { AtlasDescription, Role } from '../catalog/types';
import { cueLists } from './cues/cue-lists';
import { Lexicon } from './cues/lexicon';
import { nounLists } from './cues/nouns/noun-lists';
import { type LinkLanguage, linkLanguages } from './languages';
import { compileNames } from './names/compile-names';
import { NameIndex } from './names/name-index';
import { sharedNames } from './names/people';
import type { LinkablePlace } from './names/places';
import { paragraphsOf, type ToldLanguage } from './paragraphs';
import { choosePlaces } from './disambiguation/choose';
import { chooseDistricts } from './disambiguation/districts';
import { isNameOnly } from './disambiguation/longer-names';
import { Paragraph } from './disambiguation/paragraph';
import type { Choice, Reason } from './disambiguation/reasons';
import { rolesOf } from './disambiguation/role';
import { decide } from './disambiguation/verdict';
import { inOneScript } from './names/scripts';

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

/** A name in a text, whether it was linked, and why. */
export interface Explained {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** The place that it would be, or is. */
  readonly placeId: string;
  readonly linked: boolean;
  readonly reason: Reason;
  /** Why this place among those of the name. */
  readonly choice: Choice;
}

export interface ExplainedText {
  readonly mentions: readonly LinkedMention[];
  readonly names: readonly Explained[];
}

/** Links texts; made once, since compiling every name takes some hundred milliseconds. */
export class Linker {
  readonly index: NameIndex;
  readonly #paragraph: Paragraph;
  readonly #lexicons: Readonly<Record<LinkLanguage, Lexicon>>;

  /**
   * `without`: folded words to leave out of every list of cues, to measure what they add. `compiled`:
   * the names of these places, where they were kept.
   */
  constructor(
    places: readonly LinkablePlace[],
    region: AtlasDescription['linking'],
    without: ReadonlySet<string> = new Set(),
    compiled = compileNames(places, sharedNames(region, without)),
  ) {
    this.index = new NameIndex(places, compiled);
    this.#paragraph = new Paragraph(this.index);
    this.#lexicons = Object.fromEntries(
      linkLanguages.map((language) => [
        language,
        new Lexicon(cueLists[language], nounLists[language], without),
      ]),
    ) as Record<LinkLanguage, Lexicon>;
  }

  /**
   * The mentions of a text, in its order. Each paragraph is read by itself, so that what stands
   * before it only shifts its links. Without a language each paragraph's is guessed.
   */
  link(text: string, language?: ToldLanguage): readonly LinkedMention[] {
    const mentions: LinkedMention[] = [];
    this.#read(text, language, (paragraph) => this.#mention(text, paragraph, mentions));
    return mentions;
  }

  /** The mentions, and every name that was found in the text, linked or not, with the reason. */
  explain(text: string, language?: ToldLanguage): ExplainedText {
    const mentions: LinkedMention[] = [];
    const names: Explained[] = [];
    this.#read(text, language, (paragraph) => {
      this.#mention(text, paragraph, mentions);
      for (const { start, end, place: index, refused, reason, choice } of paragraph.candidates) {
        const place = this.index.places[index];
        if (!place) continue;
        names.push({
          start,
          end,
          surface: text.slice(start, end),
          placeId: place.id,
          linked: !refused,
          reason,
          choice: place.scope === 'own' ? 'own-place' : choice,
        });
      }
    });
    return { mentions, names };
  }

  #mention(text: string, paragraph: Paragraph, mentions: LinkedMention[]): void {
    const roles = rolesOf(paragraph);
    paragraph.candidates.forEach(({ start, end, place: index, refused }, number) => {
      const place = this.index.places[index];
      if (refused || !place) return;
      const [lon, lat] = place.position;
      const surface = text.slice(start, end);
      const role = roles[number] ?? 'location';
      mentions.push({ start, end, surface, placeId: place.id, role, lon, lat });
    });
  }

  #read(text: string, told: ToldLanguage, emit: (paragraph: Paragraph) => void): void {
    const paragraph = this.#paragraph;
    const readable = inOneScript(text);
    for (const { from, to, language } of paragraphsOf(text, told)) {
      if (!paragraph.read(readable, from, to, language, this.#lexicons[language])) continue;
      judge(paragraph);
      emit(paragraph);
    }
  }
}

/** Decides which place each name of a paragraph means, and whether it is one. */
function judge(paragraph: Paragraph): void {
  choosePlaces(paragraph);
  for (const candidate of paragraph.candidates) decide(paragraph, candidate);
  // Once more: what was refused is no context any more.
  if (paragraph.candidates.some(({ refused }) => refused)) choosePlaces(paragraph);
  chooseDistricts(paragraph);
  for (const candidate of paragraph.candidates)
    if (!candidate.refused && isNameOnly(paragraph, candidate)) {
      candidate.reason = 'adjective-in-name';
      candidate.refused = true;
    }
}
