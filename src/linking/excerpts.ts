/** Quotations <-> places: what an article says of a place, and where in the quotation it says it. */
import { subjectOf } from '../catalog/statements';
import { layerOf } from '../catalog/layers';
import type { Article, AtlasFeature, Catalog, Claim, Mention, Quotation } from '../catalog/types';

export interface Excerpt {
  readonly article: Article;
  readonly quotation: Quotation;
  /** `named`: a mention names the place. `described`: the text speaks of it without its name. */
  readonly reference: 'named' | 'described';
}

type ToldDate = NonNullable<Quotation['dates']>[number];

/** A piece of a quotation, with the mention or the date that it is, if any. */
export interface Segment {
  readonly text: string;
  readonly mention: Mention | null;
  readonly date: ToldDate | null;
}

/** The excerpts about a feature, named ones first, in the order of the text. */
export function excerptsAbout(catalog: Catalog, feature: AtlasFeature): readonly Excerpt[] {
  const layer = layerOf(feature);
  const names = (quotation: Quotation) =>
    quotation.mentions.some(({ place }) => place === subjectOf(feature));
  const describes = (quotation: Quotation) =>
    !names(quotation) && quotation.about.some((subject) => subject === layer);
  const pick = (reference: Excerpt['reference'], test: (quotation: Quotation) => boolean) =>
    catalog.articles.flatMap((article) =>
      article.quotations.filter(test).map((quotation) => ({ article, quotation, reference })),
    );
  return [...pick('named', names), ...pick('described', describes)];
}

/** A quotation cut at its mentions and dates; the texts joined are the quotation. */
export function segments(quotation: Quotation): readonly Segment[] {
  const parts: Segment[] = [];
  let at = quotation.start;
  const push = (end: number, named: Partial<Segment> = {}) => {
    const text = quotation.exact.slice(at - quotation.start, end - quotation.start);
    if (text !== '') parts.push({ text, mention: null, date: null, ...named });
    at = end;
  };
  const named = [
    ...quotation.mentions.map((mention) => ({ ...mention, as: { mention } })),
    ...(quotation.dates ?? []).map((date) => ({ ...date, as: { date } })),
  ];
  for (const { start, end, as } of named.toSorted((a, b) => a.start - b.start)) {
    push(start);
    push(end, as);
  }
  push(quotation.end);
  return parts;
}

/** What the sources say of the claims that a quotation makes. */
export function claimsIn(article: Article, quotation: Quotation): readonly Claim[] {
  return article.claims.filter(({ id }) => quotation.claims.includes(id));
}

/** The claims that no quotation makes, in the order of the text; they are told in our own words. */
export function claimsUnquoted({ quotations, claims }: Article): readonly Claim[] {
  const quoted = new Set(quotations.flatMap((quotation) => quotation.claims));
  return claims.filter(({ id }) => !quoted.has(id));
}

/** Where an article names places, in its quotations and beside them, in the order of the text. */
export function mentionsIn({ quotations, otherMentions }: Article): readonly Mention[] {
  return [...quotations.flatMap(({ mentions }) => mentions), ...otherMentions].sort(
    (a, b) => a.start - b.start,
  );
}

/** The places that an article names, with how often all of its text does, most often first. */
export function placesNamedIn(
  catalog: Catalog,
  article: Article,
): readonly { readonly feature: AtlasFeature; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { place } of mentionsIn(article)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts]
    .flatMap(([id, count]) => {
      const feature = catalog.featureById[id];
      return feature ? [{ feature, count }] : [];
    })
    .sort((a, b) => b.count - a.count);
}
