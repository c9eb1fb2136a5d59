/** The layers that the reader toggles, and which features each of them shows. */
import { inStudyArea } from './study-area';
import type { AtlasFeature, Catalog } from './types';

/** In the order of the panel. The first four are always in reach; the others are in "Layers". */
export const layerIds = [
  'shusha',
  'corridor',
  'posts',
  'districts',
  'events',
  'holders',
  'lines',
  'places',
] as const;
export type LayerId = (typeof layerIds)[number];
export const mainLayerIds = layerIds.slice(0, 4);

const shusha = new Set(['shusha-shushi', 'district-shusha']);
/** Named in texts, too large or too far for a point on this map. */
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
export function layerOf(feature: AtlasFeature): LayerId | null {
  const { layer, ceded } = feature.properties;
  if (shusha.has(feature.id)) return 'shusha';
  switch (layer) {
    case 'corridor':
    case 'posts':
    case 'lines':
      return layer;
    case 'districts':
      return ceded ? 'districts' : null;
    case 'places':
      return isPinned(feature) && isNear(feature) ? 'places' : null;
  }
}

/** Whether a feature is where its geometry is: the point of a country or a region is a label. */
export function isPinned({ properties: { layer, kind } }: AtlasFeature): boolean {
  return layer !== 'places' || !unpinned.has(kind);
}

/** What a layer shows. `holders` and `events` mark places of other layers. */
export function featuresOf(catalog: Catalog, layer: LayerId): readonly AtlasFeature[] {
  if (layer === 'holders') return settlementsWithHolder(catalog);
  if (layer === 'events') return placesOfEvents(catalog);
  return catalog.features.filter((feature) => layerOf(feature) === layer);
}

function isNear({ geometry }: AtlasFeature): boolean {
  return geometry.type !== 'Point' || inStudyArea(geometry.coordinates);
}

function settlementsWithHolder(catalog: Catalog): readonly AtlasFeature[] {
  const named = new Set(catalog.control.map(({ of }) => of));
  return catalog.features.filter(
    (feature) =>
      named.has(feature.id) &&
      feature.properties.layer === 'places' &&
      ['places', 'shusha'].includes(layerOf(feature) ?? ''),
  );
}

/** The places on this map that dated events name. */
function placesOfEvents(catalog: Catalog): readonly AtlasFeature[] {
  const named = new Set(catalog.events.flatMap(({ places }) => places));
  return catalog.features.filter(
    (feature) =>
      named.has(feature.id) &&
      (layerOf(feature) !== null || feature.properties.layer === 'districts'),
  );
}
