import type { FeatureCollection } from 'geojson';
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';

/** A feature in one of a style's sources; `first` and `last` are days that compare as text. */
export interface StyledFeature {
  readonly source: string;
  readonly first: string;
  readonly last: string;
}

type ById = ReadonlyMap<string, readonly StyledFeature[]>;

const known = new WeakMap<StyleSpecification, ById>();

/** The features that a style brings with it, by their id; one may stand in several sources. */
export function styledFeatures(style: StyleSpecification): ById {
  const all = known.get(style) ?? findAll(style);
  known.set(style, all);
  return all;
}

function findAll({ sources }: StyleSpecification): ById {
  const all = new Map<string, StyledFeature[]>();
  for (const [source, specification] of Object.entries(sources))
    for (const { properties } of featuresOfSource(specification)) {
      const { id, first, last } = (properties ?? {}) as Partial<Record<string, string>>;
      if (id === undefined) continue;
      const same = all.get(id) ?? [];
      all.set(id, [...same, { source, first: first ?? '', last: last ?? '9999' }]);
    }
  return all;
}

/** The features of a source that has them itself and no file. */
export function featuresOfSource(source: SourceSpecification): FeatureCollection['features'] {
  if (source.type !== 'geojson' || typeof source.data === 'string') return [];
  return (source.data as FeatureCollection).features ?? [];
}
