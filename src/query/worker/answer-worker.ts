/** Holds the features and their indexes, and answers, so that the page never waits for an answer. */
import type { AtlasFeature } from '../../catalog/types';
import { answerer } from '../ask';
import type { FromWorker, ToWorker } from './messages';

let answer: ReturnType<typeof answerer> | null = null;

onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if ('features' in data) {
    answer = answerer({ features: data.features, featureById: byId(data.features) });
    return;
  }
  const { turn, question } = data;
  const reply = answer?.(question);
  if (reply) postMessage({ turn, reply } satisfies FromWorker);
};

/** Without prototype, which a message does not bring along: `constructor` is no id. */
function byId(features: readonly AtlasFeature[]): Record<string, AtlasFeature> {
  const record = Object.create(null) as Record<string, AtlasFeature>;
  return Object.assign(record, Object.fromEntries(features.map((one) => [one.id, one])));
}
