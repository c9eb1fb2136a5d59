/** Converts between the reader's own article and the linked text that files hold. */
import type { Catalog } from '../catalog/types';
import type { LinkedText, TextMention } from '../formats/linked-text';
import { gazetteer } from '../formats/gazetteer';
import { withLinks } from '../formats/with-links';
import { daysOfMentions } from '../linking/dates/pairs';
import type { LinkLanguage } from '../linking/languages';
import { linkLanguages } from '../linking/languages';
import { languageOf, shownMentions, titleOf, type Content, type OwnArticle } from './own-article';
import { pairsOf } from './dated-places';
import { dismissalsOfFile, inFile } from './dismissals';
import { datesOfFile } from './own-dates';
import { shownDates } from './shown-dates';
import { withBrought } from './relink';

/**
 * The input of every format; `sha256` of the text in hexadecimal, if the browser can compute it.
 */
export function toLinkedText(
  catalog: Catalog,
  article: OwnArticle,
  sha256: string | null,
): LinkedText {
  const { places, sources } = gazetteer(catalog, []);
  const around = article.places.map((place) => [place.id, place] as const);
  const { details, text, id } = article;
  const { title, publisher, url, published } = details;
  const mentions = shownMentions(article);
  const days = daysOfMentions(mentions, pairsOf(article));
  const linked = withLinks(
    text,
    { id, title, publisher, url, published, lang: languageOf(article), sha256 },
    mentions.map((mention, number) => ({ ...mention, days: days[number] ?? [] })),
    { places: new Map([...around, ...places]), sources },
    article.dates && shownDates(article),
  );
  const { dismissed = [] } = article;
  return dismissed.length > 0 ? { ...linked, dismissed: inFile(text, dismissed) } : linked;
}

/** The article in a file; `linked.text.full` is its text. */
export function fromLinkedText(
  catalog: Catalog,
  { text: about, mentions, dates, dismissed, places }: LinkedText,
  guessed: LinkLanguage,
  now: string,
): OwnArticle {
  const { id, full, title, publisher, url, published } = about;
  const text = full ?? '';
  const lang = linkLanguages.find((one) => one === about.lang) ?? null;
  const details = { title: title ?? titleOf(text), publisher, url, published, lang };
  return {
    id,
    opened: now,
    details,
    guessed,
    ...withBrought({ text, mentions: [], lost: [] }, mentions.map(asLink)),
    dates: dates && datesOfFile(text, dates),
    ...(dismissed && { dismissed: dismissalsOfFile(text, dismissed) }),
    places: places.filter((place) => catalog.featureById[place.id] === undefined),
  };
}

/** The links of a file in a text, and those without a sure place in it. */
export function bringLinks(
  content: Pick<Content, 'text' | 'mentions' | 'lost'>,
  mentions: readonly TextMention[],
): Pick<Content, 'text' | 'mentions' | 'lost'> {
  return withBrought(content, mentions.map(asLink));
}

function asLink({ place, role, state, quote, position }: TextMention) {
  return { placeId: place, role, state, quote, position };
}
