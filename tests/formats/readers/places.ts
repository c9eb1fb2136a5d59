/** Features of the atlas with attributes of every type and script, for files that others write. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { AtlasFeature } from '../../../src/catalog/types';
import { catalog } from '../../fixtures';

export interface Attributes {
  /** Files may change the order of features and their ids: the key tells them apart. */
  readonly key: string;
  readonly hy: string | null;
  readonly az: string | null;
  readonly ru: string | null;
  /** Figures that begin with 0 are text. */
  readonly code: string;
  readonly since: string | null;
  readonly count: number;
  readonly share: number;
}

type Given = Feature<Geometry, Attributes>;

/** Features of one dimension, since most formats hold one type of geometry in a file. */
export const given = {
  points: featuresOf('Point'),
  lines: featuresOf('LineString', 'MultiLineString'),
  areas: featuresOf('Polygon'),
} as const satisfies Record<string, readonly Given[]>;

export function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

function featuresOf(...types: readonly Geometry['type'][]): readonly Given[] {
  return catalog.features.filter(({ geometry }) => types.includes(geometry.type)).map(attributed);
}

function attributed({ id, geometry, properties }: AtlasFeature, index: number): Given {
  const toponym = (lang: string) =>
    properties.toponyms.find((one) => one.lang === lang)?.text ?? null;
  const attributes = {
    key: id,
    hy: toponym('hy'),
    az: toponym('az'),
    ru: toponym('ru'),
    code: String(index).padStart(4, '0'),
    since: properties.from,
    count: index - 5,
    share: index / 8 + 0.1,
  };
  return { type: 'Feature', geometry, properties: attributes };
}
