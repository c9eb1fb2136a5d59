import { Marker, type Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from 'geojson';

/** The mark of the point that the reader asked about; null removes it. */
export function askedPoint(map: MapLibreMap): (at: Position | null) => void {
  const element = document.createElement('div');
  element.className = 'point-marker';
  const marker = new Marker({ element });
  return (at) => {
    if (at) marker.setLngLat(at as [number, number]).addTo(map);
    else marker.remove();
  };
}
