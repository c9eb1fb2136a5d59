import type { MapOptions } from 'maplibre-gl';
import type { Messages } from '../../i18n/messages';
import { mapLocale } from './map-locale';

/** What a map inside another page says to who scrolls over it. */
export interface GestureWords {
  readonly windows: string;
  readonly mac: string;
  readonly touch: string;
}

/**
 * MapLibre's words. With words for gestures, the wheel and one finger scroll the page around the
 * map, which itself takes the wheel with a modifier key, and two fingers.
 */
export function gestureOptions(
  t: Messages,
  words: GestureWords | null,
): Pick<MapOptions, 'locale' | 'cooperativeGestures'> {
  const locale = mapLocale(t);
  if (!words) return { locale };
  return {
    cooperativeGestures: true,
    locale: {
      ...locale,
      'CooperativeGesturesHandler.WindowsHelpText': words.windows,
      'CooperativeGesturesHandler.MacHelpText': words.mac,
      'CooperativeGesturesHandler.MobileHelpText': words.touch,
    },
  };
}
