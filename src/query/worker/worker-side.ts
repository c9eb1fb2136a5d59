/** The worker's side: gathers the features, then answers. */
import type { AtlasFeature } from '../../catalog/types';
import { isRefusal, type Answer } from '../answer';
import { answerer } from '../ask';
import type { FromWorker, RowsOf, ToWorker } from './messages';
import { slices } from './slices';

/** Takes the page's messages; the first `ready` asks for features. */
export function answering(send: (message: FromWorker) => void): (message: ToWorker) => void {
  const features: AtlasFeature[] = [];
  let answer: ReturnType<typeof answerer> | null = null;
  send({ ready: true });
  return (message) => {
    if ('features' in message) {
      features.push(...message.features);
      if (message.isLast) answer = answerer({ features, featureById: byId(features) });
      else send({ ready: true });
      return;
    }
    const { turn, question } = message;
    const reply = answer?.(question);
    if (!reply) return;
    if (isRefusal(reply)) send({ turn, reply });
    else sendInSlices(turn, reply);
  };

  function sendInSlices(turn: number, reply: Answer): void {
    const sendRows = (of: RowsOf) => {
      for (const rows of slices(reply[of] ?? [])) send({ turn, rows, of });
    };
    sendRows('features');
    sendRows('perhaps');
    send({ turn, reply: { ...reply, features: [], ...(reply.perhaps && { perhaps: [] }) } });
  }
}

/** Without prototype, which a message does not bring along: `constructor` is no id. */
function byId(features: readonly AtlasFeature[]): Record<string, AtlasFeature> {
  const record = Object.create(null) as Record<string, AtlasFeature>;
  for (const one of features) record[one.id] = one;
  return record;
}
