import type { FeatureIdentifier, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { archiveSource } from '../archive/archive-ids';
import { ownMany, ownSource, tileLayer } from '../own/own-ids';
import { featureStates } from '../style/expressions';
import { styledFeatures } from '../style/styled-features';

/**
 * Marks the chosen feature by feature-state, wherever it is drawn: no tile is made anew. It is marked
 * again where the browser lost the map's context or a source comes later.
 */
export function selectOn(map: MapLibreMap, style: StyleSpecification): (id: string | null) => void {
  let chosen: string | null = null;
  const mark = (id: string | null, selected: boolean) => {
    for (const feature of id === null ? [] : drawnAs(style, id))
      if (map.getSource(feature.source))
        map.setFeatureState(feature, { [featureStates.selected]: selected });
  };
  map.on('style.load', () => mark(chosen, true));
  map.on('sourcedata', ({ sourceDataType }) => {
    if (sourceDataType === 'metadata') mark(chosen, true);
  });
  return (id) => {
    if (id === chosen) return;
    mark(chosen, false);
    chosen = id;
    mark(chosen, true);
  };
}

/** In each source of the style that has it, and in those that come with a reader's data. */
function drawnAs(style: StyleSpecification, id: string): readonly FeatureIdentifier[] {
  const sources = (styledFeatures(style).get(id) ?? []).map(({ source }) => source);
  return [
    ...[...new Set(sources), ownSource, archiveSource].map((source) => ({ source, id })),
    { source: ownMany, sourceLayer: tileLayer, id },
  ];
}
