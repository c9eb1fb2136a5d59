import type { RasterDEMSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { creditsOf } from '../../background/credits';
import { detailedPrefix, type DetailedBackground } from '../../background/detailed';
import { colour } from '../style/expressions';

const source = `${detailedPrefix}terrain`;

/** The shade of heights over the background of the atlas, which stays. */
export function terrainBackground(heights: RasterDEMSourceSpecification): DetailedBackground {
  return {
    sources: { [source]: heights },
    ground: null,
    below: [],
    above: [
      {
        ...{ id: `${source}-shade`, type: 'hillshade', source },
        paint: {
          'hillshade-exaggeration': 0.35,
          'hillshade-shadow-color': colour('label'),
          'hillshade-highlight-color': colour('halo'),
          'hillshade-accent-color': colour('quietLabel'),
        },
      },
    ],
    hasWater: false,
    isPicture: false,
    credits: creditsOf(heights.attribution ?? ''),
    pmtiles: null,
  };
}
