import type { Geometry } from 'geojson';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { kindOf } from '../../query/kinds';
import type { ReplyWithAnswer } from '../../state/reply';
import { cornersOf } from './corners';

/** Looking up 100,000 features by id would delay the camera, so only the first are looked up. */
const enough = 500;

/**
 * The corners of what an answer is about, for the camera; null where it is about nothing. If there
 * are very many features, the first stand for all: all of them lie near the subject or in it.
 */
export function extentOf(
  atlas: Catalog,
  { question, result, catalog = atlas }: ReplyWithAnswer,
): Pick<AtlasFeature, 'geometry'> | null {
  const subjects = [question.of, ...('and' in question ? [question.and] : [])];
  const { camera } = kindOf(question);
  const found = result.features.slice(0, enough).map(({ id }) => geometryOf(id));
  const shapes = [
    result.geometry,
    ...subjects.map((one) => ('id' in one ? geometryOf(one.id) : one.geometry)),
    ...found.filter((shape) => camera === 'all' || shape?.type === 'Point'),
  ];
  return cornersOf(shapes.filter((one) => one !== null && one !== undefined));

  function geometryOf(id: string): Geometry | undefined {
    return catalog.featureById[id]?.geometry;
  }
}
