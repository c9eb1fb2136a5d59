import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { background, outlineSource } from '../style/layers/background';
import { featureCollection } from '../style/map-features';

const shown = new WeakMap<GeoJSONSource, readonly Feature[]>();

/** Draws the outline of the chosen country; an outline that is drawn already is not sent again. */
export function showOutline(map: MapLibreMap, outline: readonly Feature[]): void {
  const source = map.getSource<GeoJSONSource>(outlineSource);
  if (!source) return;
  const before = shown.get(source) ?? [];
  if (before.length === outline.length && outline.every((one, at) => one === before[at])) return;
  shown.set(source, outline);
  source.setData(featureCollection(outline));
}

/** Codes of the countries whose outline a map shows now; for tests. */
export function outlinedOn(map: MapLibreMap): readonly string[] {
  const found = map.queryRenderedFeatures({ layers: [background.parts.outline.id] });
  return [...new Set(found.map(({ properties }) => String(properties['country'])))];
}
