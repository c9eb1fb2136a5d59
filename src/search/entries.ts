/** What search can find: every name of every feature, and the texts of events and articles. */
import type { Position } from 'geojson';
import { displayName } from '../catalog/naming';
import type { Article, AtlasEvent, AtlasFeature, Catalog } from '../catalog/types';
import { foldings } from './fold';
import { pointOf } from '../catalog/point-of';

interface NamedThing {
  readonly id: string;
  /** The name shown. */
  readonly name: string;
  /** The text that matched, with its language. */
  readonly matched: string;
  readonly lang: string;
}
export type Named = NamedThing & { readonly kind: 'feature' | 'event' | 'article' };

export interface SearchEntry {
  readonly named: Named;
  readonly folded: string;
  /** Whether the text is a name, which a reader may type whole, or a sentence. */
  readonly isName: boolean;
  /** Order among equal matches: 0 for cities, more for less important things. */
  readonly rank: number;
  readonly point: Position | null;
}

/** The same order for a feature: the one to prefer when several bear the name. */
export const kindRanks: Readonly<Record<string, number>> = {
  city: 0,
  capital: 0,
  town: 1,
  village: 2,
  district: 3,
  'corridor-band': 3,
  'corridor-axis': 3,
  post: 3,
};
export const otherRank = 4;

export function entriesOf(catalog: Catalog): readonly SearchEntry[] {
  return [
    ...catalog.features.flatMap((feature) => ofFeature(feature, catalog)),
    ...catalog.events.flatMap(ofEvent),
    ...catalog.articles.flatMap(ofArticle),
  ];
}

/** One entry for each spelling of a name; spellings that fold to the same text are one. */
function ofFeature(feature: AtlasFeature, catalog: Catalog): readonly SearchEntry[] {
  const { toponyms } = feature.properties;
  const about = { rank: rankOf(feature, catalog), point: pointOf(feature), isName: true };
  const name = displayName(toponyms);
  const entries = new Map<string, SearchEntry>();
  for (const { text, lang } of toponyms)
    for (const folded of foldings(text))
      if (!entries.has(folded)) {
        const named = { kind: 'feature', id: feature.id, name, matched: text, lang } as const;
        entries.set(folded, { ...about, named, folded });
      }
  return [...entries.values()];
}

/** A peacekeeper position comes after the place that it is named after. */
function rankOf({ properties }: AtlasFeature, catalog: Catalog): number {
  const own = kindRanks[properties.kind] ?? otherRank;
  const place = catalog.featureById[properties.place ?? ''];
  if (properties.layer !== 'posts' || !place) return own;
  return Math.max(own, rankOf(place, catalog) + 0.5);
}

/** An event as a search finds it: by its sentence, which is its name. */
export function namedEvent({ id, text, lang = 'en' }: AtlasEvent): Named {
  return { kind: 'event', id, name: text, matched: text, lang };
}

function ofEvent(event: AtlasEvent): readonly SearchEntry[] {
  return foldings(event.text).map((folded) => ({
    named: namedEvent(event),
    folded,
    isName: false,
    rank: otherRank + 1,
    point: null,
  }));
}

function ofArticle({ id, title, publisher, lang }: Article): readonly SearchEntry[] {
  return [title, publisher].flatMap((matched) =>
    foldings(matched).map((folded) => ({
      named: { kind: 'article', id, name: title, matched, lang } as const,
      folded,
      isName: matched === publisher,
      rank: otherRank + 2,
      point: null,
    })),
  );
}
