import type { Map as MapLibreMap } from 'maplibre-gl';
import { patternImage, patternPixelRatio } from '../style/patterns';

/** Adds the patterns of its fills to a map when the style first asks for them. */
export function givePatterns(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((id) => {
    const image = patternImage(id);
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: patternPixelRatio });
  });
}
