import { NavigationControl, ScaleControl, type Map as MapLibreMap } from 'maplibre-gl';
import type { Messages } from '../../i18n/messages';
import { ButtonControl } from './button-control';

export interface Presses {
  readonly showWhole: () => void;
  /** Null where the atlas has no corridor. */
  readonly showCorridor: (() => void) | null;
}

/** The buttons of the map, in the order on the screen. */
export function addControls(
  map: MapLibreMap,
  t: Messages,
  { showWhole, showCorridor }: Presses,
): void {
  map.addControl(new NavigationControl({ showCompass: false }), 'top-left');
  map.addControl(new ButtonControl('whole-view', t.wholeView, showWhole), 'top-left');
  if (showCorridor)
    map.addControl(new ButtonControl('corridor-view', t.corridorView, showCorridor), 'top-left');
  map.addControl(new ScaleControl({ maxWidth: 120, unit: 'metric' }), 'bottom-right');
}
