import { NavigationControl, ScaleControl, type Map as MapLibreMap } from 'maplibre-gl';
import type { Messages } from '../../i18n/messages';
import { ButtonControl } from './button-control';

export interface Presses {
  readonly showWhole: () => void;
  readonly ask: () => void;
}

/** The few controls of the map, in the order of the screen. */
export function addControls(map: MapLibreMap, t: Messages, { showWhole, ask }: Presses): void {
  map.addControl(new NavigationControl({ showCompass: false }), 'top-left');
  map.addControl(new ButtonControl('whole-view', t.wholeView, showWhole), 'top-left');
  map.addControl(new ButtonControl('ask-map', t.ask.control, ask), 'top-left');
  map.addControl(new ScaleControl({ maxWidth: 120, unit: 'metric' }), 'bottom-left');
}
