/** Changes of an article that have its text read again: another text, other details. */
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

/** A field that cannot be taken as it is written. */
export interface BadField {
  readonly field: 'published' | 'url';
  readonly value: string;
}

/** The details that a form holds, field by field; a title that is left empty stays as it was. */
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

/** Another language is another reading: what nobody checked is looked for anew. */
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

/** Another text, with how many of the reader's links were found again in it and how many were not. */
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
