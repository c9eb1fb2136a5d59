/** How the tiles of a PMTiles file are drawn, which has no style of its own. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { PmtilesHead } from '../../background/read-pmtiles';
import { detailedPrefix, type DetailedBackground } from '../../background/detailed';
import { isOfBorders, isOfWaterNamed } from '../../background/style-layers';
import { colour } from '../style/expressions';
import { pmtilesScheme } from './pmtiles-scheme';

const source = `${detailedPrefix}pmtiles`;
/** Sections that name places or mark them by points. */
const ofNames = /place|poi|label|name|point|address|housenumber|peak/i;
const ofRoads = /road|transport|street|rail|path|highway|ferr/i;
const ofBuildings = /building/i;
/** The whole land in one area, which the atlas has already. */
const ofLand = /^(earth|land|continents?)$/i;

/** The background that a PMTiles file makes, of shapes in the colours of the atlas or of pictures. */
export function pmtilesBackground(head: PmtilesHead): DetailedBackground {
  const { pmtiles, tiles, encoding, minzoom, maxzoom, bounds, credits } = head;
  const common = { tiles: [`${pmtilesScheme}://{z}/{x}/{y}`], minzoom, maxzoom, bounds };
  const described = { credits, pmtiles, ground: null };
  if (tiles === 'raster') {
    const layer = { id: `${source}-picture`, type: 'raster', source } as const;
    return {
      ...{ ...described, below: [layer], above: [], hasWater: false, isPicture: true },
      sources: { [source]: { type: 'raster', tileSize: 256, ...common } },
    };
  }
  const sections = head.sections.filter((one) => !isOfBorders(one) && !ofNames.test(one));
  const drawn = sections.flatMap(layersOf);
  const isAbove = ({ id }: LayerSpecification) => !id.endsWith('-area');
  return {
    ...described,
    below: drawn.filter((layer) => !isAbove(layer)),
    above: drawn.filter(isAbove),
    hasWater: sections.some(isOfWaterNamed),
    isPicture: false,
    sources: { [source]: { type: 'vector', encoding, ...common } },
  };
}

function layersOf(section: string): readonly LayerSpecification[] {
  const part = { source, 'source-layer': section };
  const id = `${source}-${section}`;
  const lines = ['==', ['geometry-type'], 'LineString'] as ['==', ['geometry-type'], 'LineString'];
  const areas = ['==', ['geometry-type'], 'Polygon'] as ['==', ['geometry-type'], 'Polygon'];
  if (isOfWaterNamed(section))
    return [
      {
        ...{ id: `${id}-water`, type: 'fill', ...part, filter: areas },
        paint: { 'fill-color': colour('water') },
      },
      {
        ...{ id: `${id}-stream`, type: 'line', ...part, filter: lines },
        paint: { 'line-color': colour('river'), 'line-width': 1 },
      },
    ];
  const line: LayerSpecification = {
    ...{ id: `${id}-line`, type: 'line', ...part, filter: lines },
    paint: {
      'line-color': colour('roads'),
      'line-width': ofRoads.test(section)
        ? ['interpolate', ['linear'], ['zoom'], 7, 0.6, 12, 2]
        : 0.6,
    },
  };
  if (ofLand.test(section)) return [];
  return [
    {
      ...{ id: `${id}-area`, type: 'fill', ...part, filter: areas },
      paint: {
        'fill-color': colour(ofBuildings.test(section) ? 'roads' : 'otherLand'),
        'fill-opacity': 0.7,
      },
    },
    line,
  ];
}
