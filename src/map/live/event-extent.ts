import { eventOf } from '../../catalog/events-around';
import { featuresOf } from '../../catalog/layers';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import type { PanelView } from '../../state/view';
import { cornersOf } from './corners';

/** The corners of the places of a chosen event; null where none is chosen or none is on the map. */
export function eventExtent(
  catalog: Catalog,
  panel: PanelView,
): Pick<AtlasFeature, 'geometry'> | null {
  const places = panel.kind === 'event' ? (eventOf(catalog, panel.id)?.places ?? []) : [];
  const drawn = featuresOf(catalog, 'events').filter(({ id }) => places.includes(id));
  return cornersOf(drawn.map(({ geometry }) => geometry));
}
