import { featureLayers, type AtlasFeature, type SearchedLayer } from '../../catalog/types';
import { wayBetween } from '../distance';
import type { Shape } from '../subject';
import { scanFeatures, type Nearby, type Search, type Searchable } from '../searchable';
import { layerIndex, type LayerIndex } from './layer-index';
import { reach } from './reach';

/** A layer with more features than this has an index; docs/benchmarks.md says why. */
export const indexAbove = 500;

/**
 * The features with an index for each large layer, built when a question first needs it. The
 * answers are the same as without one; only the order in which features are found differs.
 */
export function indexed(
  features: readonly AtlasFeature[],
  above = indexAbove,
  names: readonly SearchedLayer[] = featureLayers,
): Searchable {
  const layers = new Map(
    names.map((layer) => [
      layer,
      lazily(
        features.filter(({ properties }) => properties.layer === layer),
        above,
      ),
    ]),
  );
  const search = (wanted: Search): readonly AtlasFeature[] =>
    [...layers.entries()]
      .filter(([layer]) => wanted.layer === undefined || wanted.layer === layer)
      .flatMap(([, { own, index }]) => index()?.search(wanted) ?? scanFeatures(own, wanted));
  const nearby = (from: Shape, question: Nearby): readonly AtlasFeature[] => {
    const layer = layers.get(question.layer);
    const index = layer?.index();
    if (!layer || !index || question.count >= layer.own.length) return layer?.own ?? [];
    if (from.type === 'Point' && !index.hasShapes)
      return index.nearestPoints(from.coordinates, question.count, question.accept);
    return widening(index, from, question) ?? layer.own;
  };
  return { features, search, nearby };
}

/** Searches within 1 km, 2, 4, ... until enough is found; null where no box can hold the reach. */
function widening(
  index: LayerIndex,
  from: Shape,
  { count, accept }: Nearby,
): readonly AtlasFeature[] | null {
  for (let km = 1; ; km *= 2) {
    const { box, holds } = reach(from, km);
    if (!box) return null;
    const shape = ({ geometry }: AtlasFeature) => (wayBetween(from, geometry)?.km ?? 0) <= km;
    const found = index.search({ box, point: holds, shape }).filter(accept);
    if (found.length >= count) return found;
  }
}

function lazily(
  own: readonly AtlasFeature[],
  above: number,
): { own: readonly AtlasFeature[]; index: () => LayerIndex | null } {
  let built: LayerIndex | null = null;
  return {
    own,
    index: () => (own.length > above ? (built ??= layerIndex(own)) : null),
  };
}
