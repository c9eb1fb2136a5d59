/**
 * An article that the reader opened, with its links. It never leaves the browser. Offsets are
 * UTF-16 code units of the unchanged text, half-open.
 */
import { precisionOf } from '../chronology/dates';
import type { Role } from '../catalog/types';
import type { MentionState, GazetteerPlace } from '../formats/linked-text';
import type { Span, TextQuoteSelector } from '../linking/anchors';
import type { FoundDate } from '../linking/dates/find-dates';
import type { LinkLanguage } from '../linking/languages';
import type { Dismissal } from './dismissals';

/** A link. A deleted one stays as `removed`, so that no later reading adds it again. */
export interface OwnMention extends Span {
  readonly placeId: string;
  readonly role: Role;
  readonly state: MentionState | 'removed';
}

/** A time of the calendar that the text names. A refused one stays as `removed`. */
export interface OwnDate extends Omit<FoundDate, 'surface'> {
  readonly state: MentionState | 'removed';
}

/** A link that a person checked or made, and that has no sure place in the current text. */
export interface LostLink extends Pick<OwnMention, 'placeId' | 'role'> {
  readonly state: MentionState;
  readonly quote: TextQuoteSelector;
}

/** The details of an article. */
export interface OwnDetails {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** A year, month or day. */
  readonly published: string | null;
  /** The reader was asked for the day and does not know it. */
  readonly dayUnknown?: true | undefined;
  /** The language that the reader gave; null means that each paragraph's language is guessed. */
  readonly lang: LinkLanguage | null;
}

/** What a correction can change. */
export interface Content {
  readonly details: OwnDetails;
  readonly text: string;
  /** In the order of the text, without overlaps. */
  readonly mentions: readonly OwnMention[];
  readonly lost: readonly LostLink[];
  /** In the order of the text, without overlaps; undefined where they were not found yet. */
  readonly dates?: readonly OwnDate[] | undefined;
  /** In the order of the text; undefined where nothing was dismissed yet. */
  readonly dismissed?: readonly Dismissal[] | undefined;
  /** The language that most of the text seems to have. */
  readonly guessed: LinkLanguage;
}

export interface OwnArticle extends Content {
  readonly id: string;
  /** When it was opened, ISO 8601 in UTC. */
  readonly opened: string;
  /** The world places to which it may link; those of the region are in the catalog. */
  readonly places: readonly GazetteerPlace[];
}

/** Code units. A longer text is a book: the command line can link it, no panel can show it. */
export const longestArticle = 400_000;

export const ownArticleId = /^own-[0-9a-f]{10}$/;

/** The links that are shown, in the order of the text. */
export function shownMentions({ mentions }: Pick<Content, 'mentions'>): readonly ShownMention[] {
  return mentions.filter((mention): mention is ShownMention => mention.state !== 'removed');
}

export interface ShownMention extends OwnMention {
  readonly state: MentionState;
}

/** How many links stand in each state. */
export function countStates(
  article: Pick<Content, 'mentions'>,
): Readonly<Record<MentionState, number>> {
  const counts = { machine: 0, verified: 0, edited: 0 };
  for (const { state } of shownMentions(article)) counts[state] += 1;
  return counts;
}

/** The language of the text: the one that the reader gave, else the guess. */
export function languageOf({
  details,
  guessed,
}: Pick<Content, 'details' | 'guessed'>): LinkLanguage {
  return details.lang ?? guessed;
}

/** The day that the map shows with the article: what it was published on, as far as that is a day. */
export function publicationDay({ published }: Pick<OwnDetails, 'published'>): string | null {
  return published !== null && precisionOf(published) === 'day' ? published : null;
}

/** The first words of a text, as a title if none was given. */
export function titleOf(text: string): string {
  const line = /\S[^\n\r]*/.exec(text)?.[0] ?? '';
  if (line.length <= longestTitle) return line.trim();
  const cut = line.slice(0, longestTitle);
  const space = cut.lastIndexOf(' ');
  return `${(space > longestTitle / 2 ? cut.slice(0, space) : cut).replace(/\p{Surrogate}$/u, '')} …`;
}

/** Whether the title is the whole first line of the text, so that it need not be said before it. */
export function standsInText({ text, details }: Pick<Content, 'text' | 'details'>): boolean {
  const [line = ''] = /\S[^\n\r]*/.exec(text) ?? [];
  return line.trim() === details.title;
}

const longestTitle = 110;
