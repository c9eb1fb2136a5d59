/** The worker's side: joins the parts of the catalog and of a layer that a reader added, and answers. */
import { byId } from '../../catalog/by-id';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { isRefusal, type Answer } from '../answer';
import { answerer } from '../ask';
import { joinedParts, type BroughtLayer, type BroughtPart } from '../brought';
import type { FromAnswerWorker, Rest, RowsOf, ToAnswerWorker } from './messages';
import { slices } from './slices';

/** Handles messages of the page; each `ready` asks for the next part of the catalog. */
export function workerSide(
  send: (message: FromAnswerWorker) => void,
): (message: ToAnswerWorker) => void {
  const features: AtlasFeature[] = [];
  let rest: Rest | null = null;
  let answer: ReturnType<typeof answerer> | null = null;
  let parts: BroughtPart[] = [];
  let brought: BroughtLayer | undefined;
  send({ ready: true });
  return (message) => {
    if ('rest' in message) {
      rest = message.rest;
      return send({ ready: true });
    }
    if ('features' in message) {
      features.push(...message.features);
      if (message.isLast && rest) answer = answerer(catalogOf(features, rest));
      return send({ ready: true });
    }
    if ('brought' in message) {
      parts.push(message.part);
      brought = message.isLast ? joinedParts(message.brought, parts) : undefined;
      if (message.isLast) parts = [];
      return send({ ready: true });
    }
    const { turn, question, ofBrought } = message;
    const reply = answer?.(question, ofBrought ? brought : undefined);
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
