import type { Map as MapLibreMap } from 'maplibre-gl';
import { patternImage, patternPixelRatio } from '../style/patterns';

/** Gives a map the patterns of its fills when the style first asks for them; ends with the map. */
export function givePatterns(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((id) => {
    const image = patternImage(id);
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: patternPixelRatio });
  });
}
