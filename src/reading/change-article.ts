/** Changes of an article after which its text is read again: another text, other details. */
import { dateTyped } from '../chronology/typed-date';
import type { PlaceRecord } from '../formats/linked-text';
import { linkLanguages } from '../linking/languages';
import type { Edit } from './edits';
import type { OwnArticle, OwnDetails } from './own-article';
import { relinked, revised } from './relink';
import type { DeskClient } from './worker/client';

type Desk = Pick<DeskClient, 'ask'>;

export interface ArticleChange {
  readonly edit: Edit;
  readonly places: readonly PlaceRecord[];
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
    url: url || null,
    lang: linkLanguages.find((one) => one === value('lang')) ?? null,
  };
}

/** With another language the text is read anew; only links that a person checked stay. */
export async function changeDetails(
  desk: Desk,
  article: OwnArticle,
  details: OwnDetails,
): Promise<ArticleChange> {
  const { lang } = details;
  const isNew = lang !== article.details.lang;
  const reading = isNew ? await desk.ask('link', article.text, lang ?? undefined) : null;
  const mentions = reading ? relinked(article, reading.mentions) : article.mentions;
  const edit = {
    before: { details: article.details, mentions: article.mentions },
    after: { details, mentions },
  };
  return { edit, places: reading?.places ?? [] };
}

/**
 * Another text, with the number of the reader's links that were found again in it and that were
 * not.
 */
export async function changeText(
  desk: Desk,
  article: OwnArticle,
  text: string,
): Promise<ArticleChange & { readonly kept: number; readonly lost: number }> {
  const reading = await desk.ask('link', text, article.details.lang ?? undefined);
  const after = { ...revised(article, text, reading.mentions), guessed: reading.guessed };
  const { text: old, mentions, lost, guessed } = article;
  const own = after.mentions.filter(({ state }) => state === 'verified' || state === 'edited');
  return {
    edit: { before: { text: old, mentions, lost, guessed }, after },
    places: reading.places,
    kept: own.length,
    lost: after.lost.length,
  };
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
