/** What a map shows now, for the tests of the page. */
import type { Map as MapLibreMap, MapGeoJSONFeature } from 'maplibre-gl';
import type { LayerId } from '../../catalog/layers';
import { detailedPrefix } from '../../background/detailed';
import { parameters } from '../style/expressions';
import { answerRoles } from './answer-source';
import type { AtlasMap, Pixel } from './atlas-map';
import { litOnMap } from './mentions-source';
import { outlinedOn } from './outline-source';

/** What the tests, and the console, may ask of the map. */
export type Shown = Pick<
  AtlasMap,
  | 'renderedIds'
  | 'sections'
  | 'labels'
  | 'labelsAt'
  | 'answerRoles'
  | 'outlined'
  | 'nameOnMap'
  | 'pixelOf'
  | 'lit'
>;

export function shownOn(map: MapLibreMap, earlier: () => MapLibreMap | null): Shown {
  return {
    renderedIds: (layer, ofEarlier) => renderedIds(ofEarlier ? earlier() : map, layer),
    sections: (ofEarlier) => sectionsShown(ofEarlier ? earlier() : map),
    labels: () => labelsShown(map),
    labelsAt: (pixel) => labelsAt(map, pixel),
    answerRoles: () => answerRoles(map),
    outlined: () => outlinedOn(map),
    nameOnMap: (id) => nameOnMap(map, id),
    pixelOf: ([lon = 0, lat = 0]) =>
      map.isMoving() || !map.loaded() ? null : map.project([lon, lat]),
    lit: () => litOnMap(map),
  };
}

/** Ids of the features of a layer that a map shows now. */
function renderedIds(
  map: MapLibreMap | null,
  layer: LayerId | 'own' | 'archive',
): readonly string[] {
  const drawn = map?.getLayersOrder().filter((id) => id.startsWith(`${layer}-`)) ?? [];
  const found = map?.queryRenderedFeatures({ layers: drawn }) ?? [];
  return [...new Set(found.map(({ properties }) => String(properties['id'])))].sort();
}

function sectionsShown(map: MapLibreMap | null): readonly string[] {
  const drawn = map?.getLayersOrder().filter((id) => id.startsWith(detailedPrefix)) ?? [];
  const found = drawn.length > 0 ? map?.queryRenderedFeatures({ layers: drawn }) : [];
  return [...new Set((found ?? []).map(({ sourceLayer }) => sourceLayer ?? ''))].sort();
}

/** The labels that a map shows now, each as its style layer and its feature. */
function labelsShown(map: MapLibreMap): readonly string[] {
  return named(map.queryRenderedFeatures({ layers: labelLayers(map) }));
}

/** The labels whose room holds a pixel of the map. */
function labelsAt(map: MapLibreMap, { x, y }: Pixel): readonly string[] {
  return named(map.queryRenderedFeatures([x, y], { layers: labelLayers(map) }));
}

function labelLayers(map: MapLibreMap): string[] {
  const labels = map
    .getStyle()
    .layers.filter(
      (layer) => layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined,
    );
  return labels.map(({ id }) => id);
}

function named(found: readonly MapGeoJSONFeature[]): readonly string[] {
  return [
    ...new Set(found.map(({ layer, properties }) => `${layer.id} ${properties['id']}`)),
  ].sort();
}

/** What the labels of a map call a feature, as the reader chose. */
function nameOnMap(map: MapLibreMap, id: string): string | undefined {
  return (map.getGlobalState()[parameters.names] as Record<string, string>)[id];
}
