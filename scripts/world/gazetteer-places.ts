import { foldText } from '../../src/search/fold';
import type { AtlasFeature, Catalog } from '../../src/catalog/types';
import { distanceKm } from '../../src/query/distance';

/** Two points with the same name within this distance are the same place. */
const onePlaceKm = 25;

/** What is compared: a place with its names and its [longitude, latitude]. */
export interface Comparable {
  readonly names: readonly string[];
  readonly at: readonly [number, number];
  readonly geonames?: number | undefined;
}

/** Finds the features of the gazetteer that a place of the world would repeat. */
export type GazetteerFinder = (place: Comparable) => readonly string[];

/** By GeoNames id, or by a name that folds to the same text within 25 km. */
export function gazetteerFinder(features: readonly AtlasFeature[]): GazetteerFinder {
  const points = features.flatMap((feature) => {
    const at = pointOf(feature);
    return at ? [{ id: feature.id, at, feature }] : [];
  });
  const byName = new Map<string, typeof points>();
  for (const one of points)
    for (const { text } of one.feature.properties.toponyms)
      byName.set(foldText(text), [...(byName.get(foldText(text)) ?? []), one]);
  return ({ names, at, geonames }) => {
    const same = points.filter(
      ({ feature }) => geonames !== undefined && geonamesOf(feature) === geonames,
    );
    const near = names
      .flatMap((name) => byName.get(foldText(name)) ?? [])
      .filter((one) => distanceKm([...one.at], [...at]) < onePlaceKm);
    return [...new Set([...same, ...near].map(({ id }) => id))];
  };
}

function pointOf({ geometry, properties }: AtlasFeature): readonly number[] | null {
  if (properties.layer === 'posts') return null;
  return geometry.type === 'Point' ? geometry.coordinates : (properties.label ?? null);
}

function geonamesOf({ properties }: AtlasFeature): number | undefined {
  return 'geonames' in properties ? (properties.geonames as number) : undefined;
}

/** Every id that the geodata uses, for whatever. */
export function geodataIds(catalog: Catalog): ReadonlySet<string> {
  const { features, control, counts, facts, events, citations, articles } = catalog;
  const lists = [features, control, counts, facts, events, citations, articles];
  return new Set(lists.flatMap((list) => list.map(({ id }) => id)));
}

/** Every name of the gazetteer, folded. */
export function gazetteerNames(features: readonly AtlasFeature[]): ReadonlySet<string> {
  return new Set(
    features.flatMap(({ properties }) => properties.toponyms.map(({ text }) => foldText(text))),
  );
}

/** Folded English names of the countries among the features. */
export function gazetteerCountryNames(features: readonly AtlasFeature[]): ReadonlySet<string> {
  const countries = features.filter(({ properties }) => properties.kind === 'country');
  const toponyms = countries.flatMap(({ properties }) => properties.toponyms);
  return new Set(toponyms.filter(({ lang }) => lang === 'en').map(({ text }) => foldText(text)));
}
