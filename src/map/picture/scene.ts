/** The input of the picture, and the features that a style layer shows in it. */
import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { usualZoom } from './bands';
import { evaluate, passes, type EvaluationContext } from './evaluate';
import type { Plane, PlaneView } from './plane';

export interface Scene {
  readonly style: StyleSpecification;
  /** Features of sources that the style leaves empty: the answer. */
  readonly data: Readonly<Record<string, FeatureCollection>>;
  /** Paths of the style layers whose source is a file. */
  readonly basemap: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, unknown>>;
  /** The zooms for which labels are placed: one, or several of which the page shows one. */
  readonly zooms: readonly number[];
  /** Nothing is drawn outside this. */
  readonly view: PlaneView;
  readonly plane: Plane;
}

/** The usual one of several zooms; its sizes serve for all where the room does not matter. */
export function zoomForAll(zooms: readonly number[]): number {
  return zooms.length > 1 ? usualZoom : (zooms[0] ?? usualZoom);
}

/** The features that a style layer shows at a zoom, each with the input of its expressions. */
export function shownBy(
  layer: LayerSpecification,
  { style, data, state }: Scene,
  zoom: number,
): readonly (readonly [Feature, EvaluationContext])[] {
  if (!('source' in layer) || !isVisible(layer, state, zoom)) return [];
  const source = style.sources[layer.source];
  if (source?.type !== 'geojson' || typeof source.data === 'string') return [];
  const { features } = data[layer.source] ?? (source.data as FeatureCollection);
  const filter = 'filter' in layer ? layer.filter : undefined;
  return features.flatMap((feature) => {
    const geometryType = feature.geometry.type.replace('Multi', '');
    // As on the map, filters see the zoom of the tiles, which is a whole number.
    const tiles = Math.floor(zoom);
    const around = { zoom: tiles, state, properties: feature.properties ?? {}, geometryType };
    return passes(filter, around) ? [[feature, { ...around, zoom }] as const] : [];
  });
}

function isVisible(
  { minzoom = 0, maxzoom = 24, layout }: LayerSpecification,
  state: Scene['state'],
  zoom: number,
): boolean {
  const around = { zoom, state, properties: {}, geometryType: '' };
  const visibility = evaluate(layout?.visibility ?? 'visible', around);
  return minzoom <= zoom && zoom < maxzoom && visibility === 'visible';
}
