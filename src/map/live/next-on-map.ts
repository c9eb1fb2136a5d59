import { pointOf } from '../../catalog/point-of';
import { featuresOf } from '../../catalog/layers';
import { existsOn } from '../../query/exists-on';
import { neighbour, type Direction } from '../../query/neighbour';
import { distanceKm } from '../../query/shortest-line';
import type { NeighbourOnMap } from '../../sentences/neighbour-in-words';
import type { AppState } from '../../state/app-state.svelte';
import { cameraCentre, cameraIn } from '../../state/permalink';
import { panelAbout } from '../../state/panel-about';
import { usualZoom } from '../picture/zoom-bands';
import { eventStops } from './event-stops';
import { centreOf, wholeBox } from './camera-extent';

/**
 * The next thing in a direction from the chosen feature or event, the clicked point or the middle
 * of the map: a feature, or the dot of an event, which stands beside its place.
 */
export function nextOnMap(app: AppState, direction: Direction): NeighbourOnMap | null {
  const { selected, panel: shown, catalog, shownLayers, settledDay } = app;
  const zoom = cameraIn(location.hash)?.zoom ?? usualZoom;
  const events = eventStops(catalog, settledDay, zoom);
  const here = selected ?? events.find(({ id }) => shown.kind === 'event' && shown.id === id);
  const from =
    (here && pointOf(here)) ??
    (shown.kind === 'point' ? shown.at : null) ??
    cameraCentre(location.hash) ??
    centreOf(wholeBox(catalog));
  const there = shownLayers
    .filter((layer) => layer !== 'events')
    .flatMap((layer) => featuresOf(catalog, layer))
    .filter((feature) => existsOn(feature, settledDay));
  const stops = shownLayers.includes('events') ? [...there, ...events] : there;
  const next = neighbour(from, stops, direction);
  const panel = next && panelAbout(catalog, next.id);
  const at = next && pointOf(next);
  return panel && at && { panel, km: distanceKm(from, at), direction };
}
