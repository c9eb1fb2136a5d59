/** The names of the layers; `layer-schema.ts` has their formats. A new layer starts here. */

/** The files that hold features, in the order in which answers list them. */
export const featureLayers = ['places', 'districts', 'corridor', 'posts', 'lines'] as const;
export type FeatureLayer = (typeof featureLayers)[number];
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
