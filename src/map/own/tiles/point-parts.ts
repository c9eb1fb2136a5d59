/** The points of large own layers, in parts for the worker that makes tiles of them. */
import { colouringOf, type ClassColour } from '../../../own-layers/colouring';
import { arePoints } from '../../../own-layers/layer-summary';
import { isThereOn } from '../../../own-layers/on-day';
import type { OwnFeature, OwnLayer } from '../../../own-layers/own-layer';
import { passesFilter } from '../../../own-layers/table';
import { labelOf } from '../own-features';
import { pointColours, type PointPart } from './messages';

/** A layer of more points is drawn from tiles; docs/benchmarks.md says why. */
const manyPoints = 5_000;
/** Features in a part: looking at more at once would keep the page from drawing. */
const mostInPart = 5_000;

/** Whether a layer is drawn from tiles: it has many points and no other shape. */
export function isDrawnFromTiles({ features }: Pick<OwnLayer, 'features'>): boolean {
  return features.length > manyPoints && arePoints(features);
}

/** What layers show on a day; those that are hidden show nothing. */
export function* pointParts(layers: readonly OwnLayer[], day: string): Generator<PointPart> {
  for (const layer of layers) {
    if (!layer.shown) continue;
    const { colourOf } = colouringOf(layer);
    for (let start = 0; start < layer.features.length; start += mostInPart)
      yield partOf(layer, day, colourOf, start);
  }
}

function partOf(
  layer: OwnLayer,
  day: string,
  colourOf: (feature: OwnFeature) => ClassColour,
  start: number,
): PointPart {
  const { features, filter, time, style, id } = layer;
  const end = Math.min(start + mostInPart, features.length);
  const [lons, lats] = [new Float64Array(end - start), new Float64Array(end - start)];
  const [numbers, colours] = [new Uint32Array(end - start), new Uint8Array(end - start)];
  const labels: string[] | null = style.label === null ? null : [];
  let count = 0;
  for (let number = start; number < end; number += 1) {
    const feature = features[number] as OwnFeature;
    if (feature.geometry?.type !== 'Point') continue;
    if (!passesFilter(feature, filter) || !isThereOn(feature, time, day)) continue;
    const [lon = NaN, lat = NaN] = feature.geometry.coordinates;
    [lons[count], lats[count], numbers[count]] = [lon, lat, number];
    colours[count] = pointColours.indexOf(colourOf(feature));
    if (style.label !== null) labels?.push(labelOf(feature, style.label));
    count += 1;
  }
  return {
    layer: id,
    lons: lons.slice(0, count),
    lats: lats.slice(0, count),
    numbers: numbers.slice(0, count),
    colours: colours.slice(0, count),
    labels,
  };
}
