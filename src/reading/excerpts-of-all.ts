/** What all articles say of a place, both shipped ones and the reader's own, newest first. */
import { subjectOf } from '../catalog/statements';
import type { AtlasFeature, Catalog, Role } from '../catalog/types';
import { excerptsAbout, type Excerpt } from '../linking/excerpts';
import { ownExcerpts, type OwnExcerpt } from './own-excerpts';
import type { OwnArticle } from './own-article';

interface About {
  readonly key: string;
  /** The id of the article. */
  readonly id: string;
  readonly title: string;
  /** The day of the article, or the day on which it was opened. */
  readonly date: string;
  /** The roles of the place's mentions; empty if the text describes the place without naming it. */
  readonly roles: readonly Role[];
}
export type Gathered = About &
  (
    | { readonly kind: 'shipped'; readonly excerpt: Excerpt }
    | { readonly kind: 'own'; readonly excerpt: OwnExcerpt }
  );

export function gatheredAbout(
  catalog: Catalog,
  own: readonly OwnArticle[],
  feature: AtlasFeature,
): readonly Gathered[] {
  const subject = subjectOf(feature);
  const shipped = excerptsAbout(catalog, feature).map((excerpt): Gathered => {
    const { article, quotation, reference } = excerpt;
    const named = quotation.mentions.filter(({ place }) => place === subject);
    return {
      kind: 'shipped',
      excerpt,
      key: article.id + quotation.id,
      id: article.id,
      title: article.title,
      date: article.published,
      roles: reference === 'named' ? [...new Set(named.map(({ role }) => role))] : [],
    };
  });
  const opened = own.flatMap((article) =>
    ownExcerpts(article, subject).map((excerpt): Gathered => ({
      kind: 'own',
      excerpt,
      key: `${article.id} ${excerpt.span.start}`,
      id: article.id,
      title: article.details.title,
      date: article.details.published ?? article.opened.slice(0, 10),
      roles: [...new Set(excerpt.mentions.map(({ role }) => role))],
    })),
  );
  // The sort is stable, so excerpts of an article keep the order of the text.
  return [...shipped, ...opened].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
