import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { layerOf } from '../catalog/themes';
import type { NamedPlace } from '../reading/named-places';
import { mentionsSource } from './layers/mentions';

/** The places that a text names, and the one that is lit. */
export interface MentionParameters {
  readonly named: readonly NamedPlace[];
  /** The article is the reader's own: its places are ringed all the time. */
  readonly own: boolean;
  readonly lit: string | null;
}

interface Shown {
  readonly key: string;
  readonly lit: string | null;
}

const shown = new WeakMap<GeoJSONSource, Shown>();

/** Marks the places that are named; data and light are sent only where they change. */
export function showMentions(map: MapLibreMap, { named, own, lit }: MentionParameters): void {
  const source = map.getSource<GeoJSONSource>(mentionsSource);
  if (!source) return;
  const before = shown.get(source) ?? { key: '', lit: null };
  const key = `${own} ${named.map(({ id }) => id).join()}`;
  shown.set(source, { key, lit });
  if (key !== before.key) source.setData(mentionsData(named, own));
  if (lit === before.lit && key === before.key) return;
  const light = (id: string | null, isLit: boolean) => {
    if (id !== null) map.setFeatureState({ source: mentionsSource, id }, { lit: isLit });
  };
  light(before.lit, false);
  light(lit, true);
}

export function mentionsData(named: readonly NamedPlace[], own: boolean): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: named.map(({ id, name, at, feature }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: at },
      properties: { id, name, own, drawn: feature !== null && layerOf(feature) !== null },
    })),
  };
}

/** The id of the place that the text lights on the map; null is none. For tests. */
export function litOnMap(map: MapLibreMap): string | null {
  const source = map.getSource<GeoJSONSource>(mentionsSource);
  return (source && shown.get(source)?.lit) ?? null;
}
