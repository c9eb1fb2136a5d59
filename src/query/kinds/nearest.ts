import type { Geometry, MultiLineString } from 'geojson';
import { featureLayers } from '../../catalog/types';
import type { Answer } from '../answer';
import { wayBetween } from '../distance';
import { findNearest as nearestFeatures, type Near } from '../nearest';
import { marginKm } from '../margin';
import type { Origin } from '../origin';
import { plainKind, type KindOfQuestion, type QuestionOf, type Task } from './kind';

export const nearest = {
  ...plainKind,
  id: 'nearest',
  subjects: ['point', 'line', 'area'],
  tools: { point: 2, line: 5, area: 5 },
  parts: ['count', 'layer'],
  usual: { count: '3' },
  layers: featureLayers,
  layer: 'places',
  command: { needs: ['layer'], usual: { count: '1' } },
  distances: 'each',
} as const satisfies KindOfQuestion;

/** The nearest features of a layer, with the shortest line to each. */
export function answerNearest(task: Task<QuestionOf<typeof nearest>>): Answer {
  const { searched, origin, question, filter } = task;
  const { count } = question;
  const near = nearestFeatures(searched, origin.feature ?? origin, {
    on: filter.on,
    layer: filter.layer ?? nearest.layer,
    count,
  });
  const rows = near.map(({ feature, km }) => ({
    id: feature.id,
    km,
    giveOrTake: marginKm(origin, feature),
  }));
  return {
    kind: nearest.id,
    value: rows[0]?.km ?? null,
    unit: 'km',
    giveOrTake: rows[0]?.giveOrTake ?? null,
    geometry: waysTo(origin, near),
    features: rows,
    notes: [],
  };
}

function waysTo({ geometry }: Origin, near: readonly Near[]): Geometry | null {
  const coordinates = near.flatMap(({ feature }) => {
    const way = wayBetween(geometry, feature.geometry);
    return way && way.km > 0 ? [[way.from, way.to]] : [];
  });
  const lines: MultiLineString = { type: 'MultiLineString', coordinates };
  return coordinates.length > 0 ? lines : null;
}
