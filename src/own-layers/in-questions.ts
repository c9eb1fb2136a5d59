/** Own layers as questions search them and as answers name their features. */
import type { AtlasFeature, Catalog, OwnLayerId } from '../catalog/types';
import type { BroughtPart, BroughtSource } from '../query/brought';
import { mostInSlice } from '../query/worker/slices';
import { valueNumber, valueOfColumn } from './attributes';
import { featureDays } from './on-day';
import { ownFeatureId, readOwnId } from './own-id';
import type { OwnFeature, OwnLayer } from './own-layer';
import { featureName, passesFilter } from './table';

const sources = new WeakMap<OwnLayer, BroughtSource>();

/** A layer for a question: its features that pass its filter, also where the map hides it. */
export function broughtLayer(layer: OwnLayer): BroughtSource {
  const { id, name, file } = layer;
  const known = sources.get(layer) ?? {
    layer: id as OwnLayerId,
    name,
    file,
    parts: () => partsOf(layer),
  };
  sources.set(layer, known);
  return known;
}

function* partsOf(layer: OwnLayer): Generator<BroughtPart> {
  const { features, filter } = layer;
  for (let start = 0; start < features.length; start += mostInSlice) {
    const made: AtlasFeature[] = [];
    let [leftOut, unsaid] = [0, 0];
    for (let number = start; number < Math.min(start + mostInSlice, features.length); number += 1) {
      const feature = features[number] as OwnFeature;
      if (!passesFilter(feature, filter)) continue;
      const searched = searchedFeature(layer, number, []);
      if (searched) made.push(searched);
      else leftOut += 1;
      if (searched && accuracyOf(layer, feature) === null) unsaid += 1;
    }
    yield { features: made, leftOut, unsaid };
  }
}

/**
 * A catalog that also knows the features of an own layer by their ids. Each is made when it is asked
 * for: an answer may find a million, and a table shows few.
 */
export function withLayer(catalog: Catalog, layer: OwnLayer): Catalog {
  const featureById = new Proxy(catalog.featureById, {
    get(known, id) {
      if (typeof id !== 'string') return undefined;
      return Object.hasOwn(known, id) ? known[id] : ownFeature(layer, id);
    },
  });
  return { ...catalog, featureById };
}

function ownFeature(layer: OwnLayer, id: string): AtlasFeature | undefined {
  const thing = readOwnId(id);
  if (thing?.layer !== layer.id || thing.number === null) return undefined;
  const name = { text: featureName(layer, thing.number), lang: 'und' };
  return searchedFeature(layer, thing.number, [name]) ?? undefined;
}

/** Null for a feature without a position, or with several shapes in one. */
function searchedFeature(
  layer: OwnLayer,
  number: number,
  toponyms: AtlasFeature['properties']['toponyms'],
): AtlasFeature | null {
  const feature = layer.features[number];
  const geometry = feature && shapeOf(feature.geometry);
  if (!geometry) return null;
  const { first, last } = featureDays(feature, layer.time);
  return {
    type: 'Feature',
    id: ownFeatureId(layer, number),
    geometry,
    properties: {
      layer: layer.id as OwnLayerId,
      shownBy: null,
      kind: '',
      toponyms,
      accuracy: accuracyOf(layer, feature) ?? 0,
      certainty: null,
      citations: [],
      from: first === '' ? null : first,
      to: last === '9999' ? null : last,
      note: null,
    },
  };
}

/** In metres, as the feature says, or the reader of the whole layer; null where nobody has said. */
function accuracyOf({ provenance }: OwnLayer, feature: OwnFeature): number | null {
  const said = [valueOfColumn(feature, 'accuracy'), provenance.accuracy].map(valueNumber);
  return said.find((metres) => metres !== null && metres >= 0) ?? null;
}

/** The point, line or area that a question can measure to; null for anything else. */
function shapeOf(geometry: OwnFeature['geometry']): AtlasFeature['geometry'] | null {
  if (geometry?.type === 'GeometryCollection')
    return geometry.geometries.length === 1 ? shapeOf(geometry.geometries[0] ?? null) : null;
  if (!geometry || geometry.coordinates.length === 0) return null;
  if (geometry.type !== 'MultiPoint') return geometry;
  const [coordinates, ...more] = geometry.coordinates;
  return coordinates && more.length === 0 ? { type: 'Point', coordinates } : null;
}
