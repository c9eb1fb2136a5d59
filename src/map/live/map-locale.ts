import type { Messages } from '../../i18n/messages';

/** What MapLibre writes on a map by itself, in the language of the page; it has English words. */
export function mapLocale(t: Messages): Readonly<Record<string, string>> {
  return {
    'Map.Title': t.regions.map,
    'NavigationControl.ZoomIn': t.mapControls.zoomIn,
    'NavigationControl.ZoomOut': t.mapControls.zoomOut,
    'ScaleControl.Meters': t.units.m,
    'ScaleControl.Kilometers': t.units.km,
  };
}
