import { daysOf } from '../chronology/calendar';
import { byId } from './by-id';
import { deepFreeze } from './deep-freeze';
import { layerFor } from './layers';
import { outlinesOf } from './outlines';
import { featureLayers } from './layer-names';
import { type Sections } from './schema';
import type {
  AtlasEvent,
  AtlasDescription,
  AtlasFeature,
  Catalog,
  FeatureLayer,
  Toponym,
} from './types';

/**
 * Turns validated sections into the Catalog. It trusts its input: parse first. Nothing may write
 * into a catalog; tests and the command line freeze it, and the page, which has the same code, saves
 * the time.
 */
export function assemble(sections: Sections, { frozen = true } = {}): Catalog {
  const { atlas } = sections;
  const features = featureLayers.flatMap((layer) =>
    sections[layer].features.map((feature) => withLayer(feature as BareFeature, layer, atlas)),
  );
  const catalog: Catalog = {
    atlas,
    features,
    featureById: byId(features),
    outlines: outlinesOf(sections.outlines),
    basemap: sections.basemap,
    control: sections.control,
    counts: sections.counts,
    facts: sections.facts,
    events: inOrderOfTime(sections.events),
    story: sections.story.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    changes: sections.changes.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    citations: sections.citations,
    citationById: byId(sections.citations),
    articles: homeFirst(sections.articles, atlas),
  };
  return frozen ? deepFreeze(catalog) : catalog;
}

/** Earliest first, undated last. The order of ids is the order of writing, not of time. */
function inOrderOfTime(events: readonly AtlasEvent[]): readonly AtlasEvent[] {
  const day = (event: AtlasEvent) => (event.from === null ? '9999' : daysOf(event).first);
  return events.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** The page opens with the first article of this list. */
function homeFirst(
  articles: Sections['articles'],
  { home }: AtlasDescription,
): Sections['articles'] {
  return articles.toSorted((a, b) => Number(b.id === home) - Number(a.id === home));
}

type BareFeature = Omit<AtlasFeature, 'properties'> & {
  properties: Omit<AtlasFeature['properties'], 'layer' | 'shownBy'>;
};

function withLayer(
  feature: BareFeature,
  layer: FeatureLayer,
  atlas: AtlasDescription,
): AtlasFeature {
  const properties = { ...feature.properties, layer };
  return {
    ...feature,
    properties: {
      ...properties,
      shownBy: layerFor({ ...feature, properties }, atlas),
      toponyms: properties.toponyms.map((form) => withRank(form, atlas)),
    },
  };
}

/**
 * First the spellings of the communities, then the languages that the atlas lists in `alsoWritten`.
 */
function withRank(form: Toponym, { communities, alsoWritten }: AtlasDescription): Toponym {
  const own = communities.findIndex(
    ({ side, lang }) => form.lang === lang && form.usedBy?.includes(side),
  );
  const beside = alsoWritten.indexOf(form.lang);
  if (own < 0 && beside < 0) return form;
  const ownOf = communities[own]?.side;
  return ownOf === undefined
    ? { ...form, native: communities.length + beside }
    : { ...form, native: own, ownOf };
}
