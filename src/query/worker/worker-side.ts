/** The worker's side: joins the parts of the catalog, then answers. */
import { byId } from '../../catalog/by-id';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { isRefusal, type Answer } from '../answer';
import { answerer } from '../ask';
import type { FromAnswerWorker, Rest, RowsOf, ToAnswerWorker } from './messages';
import { slices } from './slices';

/** Handles messages of the page; each `ready` asks for the next part of the catalog. */
export function workerSide(
  send: (message: FromAnswerWorker) => void,
): (message: ToAnswerWorker) => void {
  const features: AtlasFeature[] = [];
  let rest: Rest | null = null;
  let answer: ReturnType<typeof answerer> | null = null;
  send({ ready: true });
  return (message) => {
    if ('rest' in message) {
      rest = message.rest;
      return send({ ready: true });
    }
    if ('features' in message) {
      features.push(...message.features);
      if (message.isLast && rest) answer = answerer(catalogOf(features, rest));
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

function catalogOf(features: readonly AtlasFeature[], rest: Rest): Catalog {
  return { ...rest, features, featureById: byId(features), citationById: byId(rest.citations) };
}
