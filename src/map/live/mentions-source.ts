import type { FeatureCollection, Position } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { ReportSide } from '../../reading/two-reports/compare';
import { mentions } from '../style/layers/mentions';

export interface MarkedPlace {
  readonly id: string;
  readonly name: string;
  /** [longitude, latitude]. */
  readonly at: Position;
  /** Whether a layer of the map draws it. */
  readonly drawn: boolean;
  /** Which of two reports name it; null where none are compared. */
  readonly report: ReportSide | null;
  /** How often articles name it, where many are listed; else null. */
  readonly count: number | null;
}

/** The places that a text names, and the place that is lit. */
export interface MentionParameters {
  readonly marked: readonly MarkedPlace[];
  /** Whether the article is the reader's own: its places are always ringed. */
  readonly own: boolean;
  readonly lit: string | null;
}

interface Shown {
  readonly key: string;
  readonly lit: string | null;
}

const shown = new WeakMap<GeoJSONSource, Shown>();

/** Marks the named places; data and light are sent only if they changed. */
export function showMentions(map: MapLibreMap, { marked, own, lit }: MentionParameters): void {
  const source = map.getSource<GeoJSONSource>(mentions.id);
  if (!source) return;
  const before = shown.get(source) ?? { key: keyOf([], own), lit: null };
  const key = keyOf(marked, own);
  shown.set(source, { key, lit });
  if (key !== before.key) source.setData(mentionsData(marked, own));
  if (lit === before.lit && key === before.key) return;
  const light = (id: string | null, isLit: boolean) => {
    if (id !== null) map.setFeatureState({ source: mentions.id, id }, { lit: isLit });
  };
  light(before.lit, false);
  light(lit, true);
}

function keyOf(marked: readonly MarkedPlace[], own: boolean): string {
  const places = marked.map(({ id, name, report, count }) => `${id} ${report} ${count} ${name}`);
  return `${own} ${places.join('\n')}`;
}

export function mentionsData(marked: readonly MarkedPlace[], own: boolean): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: marked.map(({ id, name, at, drawn, report, count }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: at },
      properties: {
        ...{ id, name, own, drawn },
        ...{ size: ringSize(count), litSize: ringSize(count) + 4 },
        ...(report && { report }),
      },
    })),
  };
}

const plainRing = 9;
const largestRing = 36;

/** Radius in pixels of the ring around a place, by the root of the count: its area tells how many. */
export function ringSize(count: number | null): number {
  return Math.min(largestRing, Math.max(plainRing, Math.round(4 * Math.sqrt(count ?? 0))));
}

/** The id of the place that the text has lit; null if there is none. For tests. */
export function litOnMap(map: MapLibreMap): string | null {
  const source = map.getSource<GeoJSONSource>(mentions.id);
  return (source && shown.get(source)?.lit) ?? null;
}
