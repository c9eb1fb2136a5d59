import type { Geometry } from 'geojson';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { kindOf } from '../../query/kinds';
import type { ReplyWithAnswer } from '../../state/answers.svelte';
import { cornersOf } from './corners';

/** Looking up each of 100,000 features by its id would hold the camera back for too long. */
const enough = 500;

/**
 * The corners of what an answer is about, for the camera; null where it is about nothing. Of very
 * many features the first stand for all: they lie around or in the subject, as the others do.
 */
export function extentOf(
  catalog: Catalog,
  { question, result }: ReplyWithAnswer,
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
