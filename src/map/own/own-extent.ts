import type { CameraTarget } from '../live/camera-target';
import { cornersOf } from '../live/corners';
import { summaryOf } from '../../own-layers/layer-summary';
import type { OwnFeature, OwnLayer } from '../../own-layers/own-layer';
import type { PanelView } from '../../state/view';

type Known = readonly OwnFeature[] | OwnFeature;
const extents = new WeakMap<Known, CameraTarget>();

/**
 * The corners of the own layer or feature that the panel shows: the same object until another is
 * shown, so that a change of colour does not move the camera.
 */
export function ownExtent(panel: PanelView, layers: readonly OwnLayer[]): CameraTarget | null {
  if (panel.kind !== 'own') return null;
  const layer = layers.find(({ id }) => id === panel.layer);
  const about = panel.number === null ? layer?.features : layer?.features[panel.number];
  if (!about) return null;
  const known = extents.get(about) ?? extentOf(about);
  if (known) extents.set(about, known);
  return known;
}

function extentOf(about: Known): CameraTarget | null {
  if ('type' in about) return cornersOf(about.geometry ? [about.geometry] : []);
  const { box } = summaryOf(about);
  if (!box) return null;
  const [west, south, east, north] = box;
  const corners = [
    [west, south],
    [east, north],
  ];
  return cornersOf([{ type: 'MultiPoint', coordinates: corners }]);
}
