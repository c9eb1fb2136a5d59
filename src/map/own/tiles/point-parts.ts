/** The points of large own layers, in parts for the worker that makes tiles of them. */
import { colouringOf, type ClassColour } from '../../../own-layers/colouring';
import { isThereOn } from '../../../own-layers/on-day';
import type { OwnFeature, OwnLayer } from '../../../own-layers/own-layer';
import { passesFilter } from '../../../own-layers/table';
import { labelOf } from '../own-features';
import type { PointPart } from './messages';

/** A layer of more points is drawn from tiles; docs/benchmarks.md says why. */
const manyPoints = 5_000;
/** Features in a part: looking at more at once would keep the page from drawing. */
const mostInPart = 5_000;
const many = new WeakMap<readonly OwnFeature[], boolean>();

/** Whether a layer is drawn from tiles: it has many points and no other shape. */
export function isDrawnFromTiles({ features }: Pick<OwnLayer, 'features'>): boolean {
  const known =
    many.get(features) ??
    (features.length > manyPoints &&
      features.every(({ geometry }) => geometry === null || geometry.type === 'Point'));
  many.set(features, known);
  return known;
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
  const [lons, lats, keys]: number[][] = [[], [], []];
  const [colours, labels]: [ClassColour[], string[]] = [[], []];
  for (let key = start; key < Math.min(start + mostInPart, features.length); key += 1) {
    const feature = features[key] as OwnFeature;
    if (feature.geometry?.type !== 'Point') continue;
    if (!passesFilter(feature, filter) || !isThereOn(feature, time, day)) continue;
    const [lon = NaN, lat = NaN] = feature.geometry.coordinates;
    lons?.push(lon);
    lats?.push(lat);
    keys?.push(key);
    colours.push(colourOf(feature));
    if (style.label !== null) labels.push(labelOf(feature, style.label));
  }
  return {
    layer: id,
    lons: Float64Array.from(lons ?? []),
    lats: Float64Array.from(lats ?? []),
    keys: Uint32Array.from(keys ?? []),
    colours,
    labels: style.label === null ? null : labels,
  };
}
