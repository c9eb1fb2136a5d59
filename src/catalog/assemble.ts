import { daysOf } from '../chronology/calendar';
import { byId } from './by-id';
import { deepFreeze } from './deep-freeze';
import { outlinesOf } from './outlines';
import type { Sections } from './schema';
import {
  featureLayers,
  type AtlasEvent,
  type AtlasFeature,
  type Catalog,
  type FeatureLayer,
} from './types';

/** Validated sections -> the frozen Catalog. Trusts its input: parse first. */
export function assemble(sections: Sections): Catalog {
  const features = featureLayers.flatMap((layer) =>
    sections[layer].features.map((feature) => withLayer(feature as BareFeature, layer)),
  );
  return deepFreeze({
    features,
    featureById: byId(features),
    outlines: outlinesOf(sections.outlines),
    control: sections.control,
    counts: sections.counts,
    facts: sections.facts,
    events: inOrderOfTime(sections.events),
    story: sections.story.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    citations: sections.citations,
    citationById: byId(sections.citations),
    articles: sections.articles,
  });
}

/** Earliest first, undated last: ids tell when an event was written down, not when it was. */
function inOrderOfTime(events: readonly AtlasEvent[]): readonly AtlasEvent[] {
  const day = (event: AtlasEvent) => (event.from === null ? '9999' : daysOf(event).first);
  return events.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

type BareFeature = Omit<AtlasFeature, 'properties'> & {
  properties: Omit<AtlasFeature['properties'], 'layer'>;
};

function withLayer(feature: BareFeature, layer: FeatureLayer): AtlasFeature {
  return { ...feature, properties: { ...feature.properties, layer } };
}
