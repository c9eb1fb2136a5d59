/** Makes an article of the reader's own from a text and what was found in it. */
import { largestSaved } from '../formats/encoding';
import type { PageDetails } from '../formats/article-readers/read-text';
import type { LinkLanguage } from '../linking/languages';
import type { LinkedReading } from './text-engine';
import { dayInText } from './date-in-text';
import type { FileRefusal } from './file-refusal';
import type { KnownArticle } from './shipped-article';
import { found } from './own-dates';
import {
  longestArticle,
  titleOf,
  type OwnArticle,
  type OwnDetails,
  type OwnMention,
} from './own-article';
import { aroundOthers } from './relink';

/** Limit in bytes; HTML files have much besides their text. */
export const largestFile = 8_000_000;

/** The most bytes that a file may have. One that was saved here has each link with its context. */
export function mostBytes(name: string): number {
  return /\.json$/i.test(name) ? largestSaved : largestFile;
}

/** Why a text cannot be shown as an article; null if it can. */
export function refusalOf(text: string): FileRefusal | null {
  if (text.length > longestArticle) return { code: 'too-long', most: longestArticle };
  if (isAddressAlone(text)) return { code: 'address' };
  return /[\p{L}\p{N}]/u.test(text) ? null : { code: 'empty' };
}

/** Whether the text is nothing but addresses of pages; an article may begin with its own. */
function isAddressAlone(text: string): boolean {
  const words = text.slice(0, 10_000).trim().split(/\s+/);
  return words.every((word) => /^(?:https?:\/\/|www\.)\S+$/i.test(word));
}

export interface Opening {
  readonly text: string;
  readonly reading: LinkedReading;
  /** The shipped article that the text is, if any; its checked links take precedence. */
  readonly known: KnownArticle | null;
  /** What the page of the text says of itself. */
  readonly page: PageDetails;
  /** The links that the file of the text has of its own. */
  readonly own?: readonly OwnMention[];
  readonly lang?: LinkLanguage | null;
  /** ISO 8601. */
  readonly now: string;
}

export function ownArticle(opening: Opening): OwnArticle {
  const { text, reading, known, page, own = [], lang = null, now } = opening;
  return {
    id: newId(),
    opened: now,
    details: { ...detailsOf(text, known, page), lang },
    text,
    mentions: aroundOthers(known?.mentions ?? own, reading.mentions),
    lost: [],
    // Those of a shipped article are reckoned from its own day, once it is open.
    dates: known ? undefined : found(reading.dates),
    guessed: reading.guessed,
    places: reading.places,
  };
}

function detailsOf(
  text: string,
  known: KnownArticle | null,
  page: PageDetails,
): Omit<OwnDetails, 'lang'> {
  if (!known)
    return {
      ...page,
      title: page.title ?? titleOf(text),
      // Details take no other address.
      url: page.url?.startsWith('https://') ? page.url : null,
      published: page.published ?? dayInText(text),
    };
  const { title, publisher, url, published } = known.article;
  return { title, publisher, url, published };
}

/** Random, because the same id on another machine would open another text. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  return `own-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
