import { daysOf } from '../chronology/calendar';
import type { Article, AtlasEvent, Catalog, Quotation } from './types';

/** What happened at some places, and what quotations name them. */
export interface StatementsAt {
  /** In the order of time; `place` is the first of the places that the event has among them. */
  readonly events: readonly (AtlasEvent & { readonly place: string })[];
  readonly excerpts: readonly { readonly article: Article; readonly quotation: Quotation }[];
}

/** The places that events and quotations name: few of 100,000. */
export function namedPlaces({ events, articles }: Catalog): ReadonlySet<string> {
  return new Set([
    ...events.flatMap(({ places }) => places),
    ...articles.flatMap(({ quotations }) =>
      quotations.flatMap(({ mentions }) => mentions.map(({ place }) => place)),
    ),
  ]);
}

export function statementsAt(catalog: Catalog, wanted: ReadonlySet<string>): StatementsAt {
  const events = catalog.events.flatMap((event) => {
    const place = event.places.find((id) => wanted.has(id));
    return place === undefined ? [] : [{ ...event, place }];
  });
  const excerpts = catalog.articles.flatMap((article) =>
    article.quotations
      .filter(({ mentions }) => mentions.some(({ place }) => wanted.has(place)))
      .map((quotation) => ({ article, quotation })),
  );
  return {
    events: events.toSorted((a, b) => (daysOf(a).first < daysOf(b).first ? -1 : 1)),
    excerpts,
  };
}
