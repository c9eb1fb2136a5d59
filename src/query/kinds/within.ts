import { featureLayers } from '../../catalog/types';
import { countingAnswer, type Answer } from '../answer';
import { accuracyCircle } from '../circle';
import { marginKm } from '../margin';
import { coarsest } from '../searchable';
import { findWithin as featuresNear } from '../within';
import { plainKind, type KindOfQuestion, type QuestionOf, type Task } from './kind';

export const within = {
  ...plainKind,
  id: 'within',
  subjects: ['point', 'line', 'area'],
  tools: { circle: 1, point: 3, line: 4, area: 4 },
  parts: ['km', 'layer'],
  usual: { km: '5' },
  layers: featureLayers,
  command: { needs: ['km'], usual: {} },
  // The camera shows the circle, not the whole of each district that it touches.
  camera: 'points',
} as const satisfies KindOfQuestion;

/** What is, or may be, at most `km` away, nearest first; around a point, with the circle. */
export function answerWithin(task: Task<QuestionOf<typeof within>>): Answer {
  const { searched, origin, filter } = task;
  const { km } = task.question;
  const farKm = (origin.accuracy + coarsest(searched, filter)) / 1000;
  const near = featuresNear(searched, origin.feature ?? origin, km + farKm, filter).map((one) => {
    const off = marginKm(origin, one.feature);
    const withinAccuracy = Math.abs(km - one.km) < off;
    return { id: one.feature.id, km: one.km, giveOrTake: off, withinAccuracy };
  });
  const rows = near.filter((one) => one.km <= km);
  const perhaps = near.filter((one) => one.km > km && one.withinAccuracy);
  const { geometry } = origin;
  const circle = geometry.type === 'Point' ? accuracyCircle(geometry.coordinates, km * 1000) : null;
  return countingAnswer(within.id, rows, perhaps, circle);
}
