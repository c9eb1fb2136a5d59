/** The names of the layers; `layer-schema.ts` has their formats. A new layer starts here. */

/** The files that hold features, in the order in which answers list them. */
export const featureLayers = ['places', 'districts', 'corridor', 'posts', 'lines'] as const;
export type FeatureLayer = (typeof featureLayers)[number];
/** The id of a layer that a reader added, in addresses too. */
export type OwnLayerId = `layer-${string}`;
/** What a question can search: a layer of the atlas, or one that a reader added. */
export type SearchedLayer = FeatureLayer | OwnLayerId;

export const ownLayerId = /^layer-[\da-z]{6,20}$/;

export function isOwnLayer(id: string | undefined): id is OwnLayerId {
  return id !== undefined && ownLayerId.test(id);
}

/**
 * What the reader shows and hides, in the order of the panel; the first four are always in reach.
 * Layers without a file of their own (`holders`, `events`, `focus`) show features of other files.
 */
export const layerIds = [
  'focus',
  'corridor',
  'posts',
  'districts',
  'events',
  'holders',
  'lines',
  'places',
] as const;
