import type { Answer } from '../answer';
import { wayBetween } from '../distance';
import { plainKind, type KindOfQuestion, type QuestionOf, type Task } from './kind';

export const between = {
  ...plainKind,
  id: 'between',
  subjects: ['point', 'line', 'area'],
  tools: { point: 4, line: 6, area: 6 },
  parts: ['and'],
  command: { needs: ['and'], usual: {} },
  distances: 'one',
} as const satisfies KindOfQuestion;

/** The shortest line between two features or drawings, and its length; 0 where they touch. */
export function answerBetween({ origin: a, other: b }: Task<QuestionOf<typeof between>>): Answer {
  const way = wayBetween(a.geometry, b.geometry);
  const apart = way !== null && way.km > 0;
  const features = [a, b].flatMap(({ feature }) => (feature ? [{ id: feature.id }] : []));
  return {
    kind: between.id,
    value: way?.km ?? 0,
    unit: 'km',
    giveOrTake: (a.accuracy + b.accuracy) / 1000,
    geometry: apart ? { type: 'LineString', coordinates: [way.from, way.to] } : null,
    features,
    notes: apart ? [] : ['touching'],
  };
}
