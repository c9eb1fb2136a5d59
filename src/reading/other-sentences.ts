/** What other articles say of the same place on the same day. */
import type { Catalog } from '../catalog/types';
import { daysOverlap, type Days } from '../chronology/calendar';
import type { DatedPlace } from '../linking/dates/pairs';
import { daysOfEdtf } from '../linking/dates/text-time';
import type { Excerpt } from '../linking/excerpts';
import { pairsOf } from './dated-places';
import { spansOverlap } from './corrections';
import type { OwnArticle } from './own-article';
import { ownExcerpts, type OwnExcerpt } from './own-excerpts';

export type OtherSentence = { readonly key: string } & (
  | { readonly kind: 'shipped'; readonly excerpt: Excerpt }
  | { readonly kind: 'own'; readonly excerpt: OwnExcerpt }
);

/**
 * The sentences of other articles that name the place with a date that has a day in common with
 * `days`: of the shipped articles their quotations, of the reader's own ones each sentence.
 */
export function otherSentences(
  catalog: Catalog,
  own: readonly OwnArticle[],
  article: Pick<OwnArticle, 'id' | 'details'>,
  placeId: string,
  days: Days,
): readonly OtherSentence[] {
  const shipped = catalog.articles
    .filter(({ url }) => url !== article.details.url)
    .flatMap((one) =>
      one.quotations
        .filter(({ mentions, dates = [] }) => {
          const isOnDay = dates.some(({ edtf }) => isOn(edtf, days));
          return isOnDay && mentions.some(({ place }) => place === placeId);
        })
        .map((quotation): OtherSentence => {
          const excerpt = { article: one, quotation, reference: 'named' } as const;
          return { kind: 'shipped', excerpt, key: one.id + quotation.id };
        }),
    );
  const opened = own
    .filter(({ id }) => id !== article.id)
    .flatMap((one) => {
      const excerpts = ownExcerpts(one, placeId);
      if (excerpts.length === 0) return [];
      const told = pairsIn(one).filter((pair) => pair.placeId === placeId && isOn(pair.edtf, days));
      return excerpts
        .filter(({ mentions }) =>
          mentions.some((name) => told.some((pair) => spansOverlap(pair, name))),
        )
        .map((excerpt): OtherSentence => {
          return { kind: 'own', excerpt, key: `${one.id} ${excerpt.span.start}` };
        });
    });
  return [...shipped, ...opened];
}

function isOn(edtf: string | null, days: Days): boolean {
  const told = edtf === null ? null : daysOfEdtf(edtf);
  return told !== null && daysOverlap(told, days);
}

/** Kept, because each note that is opened asks every article again. */
const known = new WeakMap<OwnArticle, readonly DatedPlace[]>();

function pairsIn(article: OwnArticle): readonly DatedPlace[] {
  const pairs = known.get(article) ?? pairsOf(article);
  known.set(article, pairs);
  return pairs;
}
