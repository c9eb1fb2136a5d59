import type { Position } from 'geojson';
import type { NamedPlace } from '../../reading/named-places';
import type { ArchiveOnPage } from '../../state/archive.svelte';
import type { PanelView } from '../../state/view';
import type { CameraTarget } from '../live/camera-target';

/** Degrees around a place that stay in view, so that its circle is seen among others. */
const around = 0.5;
const extents = new WeakMap<NamedPlace, CameraTarget>();

/** The surroundings of the place whose articles the panel shows: the same object each time. */
export function archiveExtent(
  panel: PanelView,
  archive: Pick<ArchiveOnPage, 'placeOf'>,
): CameraTarget | null {
  const place = panel.kind === 'archive' && panel.place ? archive.placeOf(panel.place) : null;
  if (!place) return null;
  const known = extents.get(place) ?? cornersAround(place.at);
  extents.set(place, known);
  return known;
}

function cornersAround([lon = 0, lat = 0]: Position): CameraTarget {
  const coordinates = [
    [lon - around, lat - around],
    [lon + around, lat + around],
  ];
  return { geometry: { type: 'MultiPoint', coordinates } };
}
