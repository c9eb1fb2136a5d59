/** The page's side: sends the features in slices, then questions, and puts the rows of a reply together. */
import type { AtlasFeature } from '../../catalog/types';
import { isRefusal, type Answer, type Found, type Refusal } from '../answer';
import type { Question } from '../question';
import type { FromWorker, RowsOf, ToWorker } from './messages';
import { slices } from './slices';

export type Ask = (question: Question) => Promise<Answer | Refusal>;

export interface Asking {
  readonly ask: Ask;
  /** Takes what the worker sends. */
  readonly take: (message: FromWorker) => void;
  /** Tells whoever waits that no reply will come. */
  readonly fail: () => void;
}

interface Waiting {
  readonly rows: Readonly<Record<RowsOf, Found[]>>;
  readonly resolve: (reply: Answer | Refusal) => void;
  readonly reject: (error: Error) => void;
}

export function asking(
  features: readonly AtlasFeature[],
  send: (message: ToWorker) => void,
): Asking {
  const waiting = new Map<number, Waiting>();
  const unsent = slices(features);
  let next = unsent.next();
  let held: ToWorker[] | null = [];
  let turns = 0;

  /** Each `ready` comes as a task of its own: between two slices the page can draw. */
  function sendSlice(): void {
    const slice = next.done ? [] : next.value;
    next = unsent.next();
    const isLast = next.done === true;
    send({ features: slice, isLast });
    if (!isLast) return;
    held?.forEach(send);
    held = null;
  }

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        turns += 1;
        waiting.set(turns, { rows: { features: [], perhaps: [] }, resolve, reject });
        const message = { turn: turns, question };
        if (held) held.push(message);
        else send(message);
      }),
    take(message) {
      if ('ready' in message) return sendSlice();
      const asker = waiting.get(message.turn);
      if (!asker) return;
      if ('rows' in message) {
        asker.rows[message.of].push(...message.rows);
        return;
      }
      waiting.delete(message.turn);
      asker.resolve(whole(message.reply, asker.rows));
    },
    fail() {
      for (const { reject } of waiting.values()) reject(new Error('The worker stopped'));
      waiting.clear();
    },
  };
}

function whole(reply: Answer | Refusal, { features, perhaps }: Waiting['rows']): Answer | Refusal {
  if (isRefusal(reply)) return reply;
  return { ...reply, features, ...(reply.perhaps && { perhaps }) };
}
