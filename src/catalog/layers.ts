/** The layers that the reader can hide, and which features each of them shows. */
import type { AtlasDescription, AtlasFeature, Catalog, FeatureLayer, LayerId } from './types';
import { layerIds } from './layer-names';
import { inStudyArea } from './study-area';

export { layerIds };
export type { LayerId };
/** Toggles that are always in reach; the others are in "Layers". */
export const mainLayerIds: readonly LayerId[] = layerIds.slice(0, 4);

/** Kinds of places that texts name but that are too large or too far for a point on this map. */
const unpinned = new Set([
  'country',
  'region',
  'sea',
  'former-entity',
  'area',
  'district',
  'route',
]);

/** The layer that draws a feature; null where the map draws none. */
export function layerOf({ properties }: AtlasFeature): LayerId | null {
  return properties.shownBy;
}

/** The same for a feature as it stands in its file, which does not know the focus of the atlas. */
export function layerFor(
  feature: Pick<AtlasFeature, 'id' | 'geometry'> & { properties: Bare },
  atlas: AtlasDescription,
): LayerId | null {
  const { layer, ceded } = feature.properties;
  if (atlas.focus.includes(feature.id)) return 'focus';
  if (layer === 'districts') return ceded ? 'districts' : null;
  if (layer === 'places') return isPinned(feature) && isNear(feature, atlas) ? 'places' : null;
  return layer;
}
type Bare = Pick<AtlasFeature['properties'], 'ceded' | 'kind'> & { readonly layer: FeatureLayer };

/**
 * Whether to offer a layer: the atlas names it, or has features for it although its words are lost.
 */
export function hasLayer(catalog: Catalog, layer: LayerId): boolean {
  return catalog.atlas.words.layers[layer] !== undefined || featuresOf(catalog, layer).length > 0;
}

/**
 * Whether a feature lies at its geometry: the point of a country or region only carries a label.
 */
export function isPinned({
  properties: { layer, kind },
}: {
  properties: Pick<AtlasFeature['properties'], 'layer' | 'kind'>;
}): boolean {
  return layer !== 'places' || !unpinned.has(kind);
}

/** The features of a layer. `holders` and `events` mark features of other layers. */
export function featuresOf(catalog: Catalog, layer: LayerId): readonly AtlasFeature[] {
  if (layer === 'holders') return settlementsWithHolder(catalog);
  if (layer === 'events') return placesOfEvents(catalog);
  return catalog.features.filter((feature) => layerOf(feature) === layer);
}

function isNear(
  { geometry }: Pick<AtlasFeature, 'geometry'>,
  { studyArea }: AtlasDescription,
): boolean {
  return geometry.type !== 'Point' || inStudyArea(geometry.coordinates, studyArea);
}

function settlementsWithHolder(catalog: Catalog): readonly AtlasFeature[] {
  const named = new Set(catalog.control.map(({ of }) => of));
  return catalog.features.filter(
    (feature) =>
      named.has(feature.id) &&
      feature.properties.layer === 'places' &&
      ['places', 'focus'].includes(layerOf(feature) ?? ''),
  );
}

/** The places on this map that dated events are about. */
function placesOfEvents(catalog: Catalog): readonly AtlasFeature[] {
  const named = new Set(catalog.events.flatMap(({ places }) => places));
  return catalog.features.filter(
    (feature) =>
      named.has(feature.id) &&
      (layerOf(feature) !== null || feature.properties.layer === 'districts'),
  );
}
