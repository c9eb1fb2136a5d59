/** Changes of an article after which its text is read again: another text, other details. */
import { dateTyped } from '../chronology/typed-date';
import type { GazetteerPlace } from '../formats/linked-text';
import { linkLanguages } from '../linking/languages';
import { revisedDismissals } from './dismissals';
import type { Edit } from './undo-history';
import { publicationDay, type OwnArticle, type OwnDetails } from './own-article';
import { datesAnew, readAnew, revisedDates } from './own-dates';
import { relinked, revised } from './relink';
import type { TextEngineClient } from './worker/client';

type TextEngine = Pick<TextEngineClient, 'ask'>;

export interface ArticleChange {
  readonly edit: Edit;
  readonly places: readonly GazetteerPlace[];
}

/** A field whose value cannot be accepted. */
export interface BadField {
  readonly field: 'published' | 'url';
  readonly value: string;
}

/** The details in a form, field by field. An empty title keeps the previous one. */
export function readDetails(
  value: (name: keyof OwnDetails) => string,
  before: OwnDetails,
): OwnDetails | BadField {
  const [written, url] = [value('published'), value('url')];
  const published = written === '' ? null : dateTyped(written);
  if (written !== '' && published === null) return { field: 'published', value: written };
  if (url !== '' && !isAddress(url)) return { field: 'url', value: url };
  return {
    title: value('title') || before.title,
    publisher: value('publisher') || null,
    published,
    dayUnknown: published === null ? before.dayUnknown : undefined,
    // Capitals mean the same to a browser, and nothing to the schema of a saved file.
    url: url.replace(/^https?:/i, (scheme) => scheme.toLowerCase()) || null,
    lang: linkLanguages.find((one) => one === value('lang')) ?? null,
  };
}

/**
 * With another language the text is read anew, with another day its dates are; only what a person
 * checked stays.
 */
export async function changeDetails(
  engine: TextEngine,
  article: OwnArticle,
  details: OwnDetails,
): Promise<ArticleChange> {
  const { text, details: old } = article;
  const { lang } = details;
  const reading =
    lang === old.lang
      ? null
      : await engine.ask('link', text, lang ?? undefined, publicationDay(details));
  const isOtherDay = publicationDay(details) !== publicationDay(old);
  const mentions = reading ? relinked(article, reading.mentions) : article.mentions;
  const dates = reading
    ? readAnew(article.dates, reading.dates)
    : isOtherDay
      ? await datesAnew(engine, { ...article, details })
      : article.dates;
  const edit = {
    before: { details: old, mentions: article.mentions, dates: article.dates },
    after: { details, mentions, dates },
  };
  return { edit, places: reading?.places ?? [] };
}

/**
 * Another text, with the number of the reader's links that were found again in it and that were
 * not.
 */
export async function changeText(
  engine: TextEngine,
  article: OwnArticle,
  text: string,
): Promise<ArticleChange & Readonly<Record<'kept' | 'lost' | 'lostDates', number>>> {
  const { text: old, mentions, lost, guessed, dates, dismissed, details } = article;
  const reading = await engine.ask(
    'link',
    text,
    details.lang ?? undefined,
    publicationDay(details),
  );
  const days = revisedDates(article, text, reading.dates);
  const after = {
    ...revised(article, text, reading.mentions),
    dates: days.dates,
    dismissed: revisedDismissals(article, text),
    guessed: reading.guessed,
  };
  const own = after.mentions.filter(({ state }) => state === 'verified' || state === 'edited');
  return {
    edit: { before: { text: old, mentions, lost, guessed, dates, dismissed }, after },
    places: reading.places,
    kept: own.length,
    lost: after.lost.length,
    lostDates: days.lost,
  };
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
