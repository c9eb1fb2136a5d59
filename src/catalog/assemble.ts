import { deepFreeze } from './deep-freeze';
import type { Sections } from './schema';
import { featureLayers, type AtlasFeature, type Catalog, type FeatureLayer } from './types';

/** Validated sections -> the frozen Catalog. Trusts its input: parse first. */
export function assemble(sections: Sections): Catalog {
  const features = featureLayers.flatMap((layer) =>
    sections[layer].features.map((feature) => withLayer(feature as BareFeature, layer)),
  );
  return deepFreeze({
    features,
    featureById: byId(features),
    control: sections.control,
    counts: sections.counts,
    facts: sections.facts,
    events: sections.events,
    story: sections.story.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    citations: sections.citations,
    citationById: byId(sections.citations),
    articles: sections.articles,
  });
}

type BareFeature = Omit<AtlasFeature, 'properties'> & {
  properties: Omit<AtlasFeature['properties'], 'layer'>;
};

function withLayer(feature: BareFeature, layer: FeatureLayer): AtlasFeature {
  return { ...feature, properties: { ...feature.properties, layer } };
}

/** A record without prototype, so that an id such as `constructor` finds nothing. */
function byId<T extends { readonly id: string }>(list: readonly T[]): Record<string, T> {
  return Object.assign(
    Object.create(null) as Record<string, T>,
    Object.fromEntries(list.map((one) => [one.id, one])),
  );
}
