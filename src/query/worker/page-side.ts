/** The page's side: sends the catalog in parts, then questions, and joins the rows of a reply. */
import type { Catalog } from '../../catalog/types';
import { isRefusal, type Answer, type ResultRow, type Refusal } from '../answer';
import type { Question } from '../kinds';
import type { FromAnswerWorker, Rest, RowsOf, ToAnswerWorker } from './messages';
import { slices } from './slices';

export type Ask = (question: Question) => Promise<Answer | Refusal>;

export interface PageSide {
  readonly ask: Ask;
  /** Handles a message of the worker. */
  readonly take: (message: FromAnswerWorker) => void;
  /** Rejects the waiting questions. */
  readonly fail: () => void;
}

interface Waiting {
  readonly rows: Readonly<Record<RowsOf, ResultRow[]>>;
  readonly resolve: (reply: Answer | Refusal) => void;
  readonly reject: (error: Error) => void;
}

export function pageSide(catalog: Catalog, send: (message: ToAnswerWorker) => void): PageSide {
  const waiting = new Map<number, Waiting>();
  const unsent = slices(catalog.features);
  let next = unsent.next();
  let rest: Rest | null = restOf(catalog);
  let held: ToAnswerWorker[] | null = [];
  let turns = 0;

  /** Each `ready` arrives as a task of its own, so the page can draw between two slices. */
  function sendPart(): void {
    if (rest) {
      send({ rest });
      rest = null;
      return;
    }
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
      if ('ready' in message) return sendPart();
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

/** The parts that go in slices or that the worker builds itself. */
const apart: readonly string[] = ['features', 'featureById', 'citationById'];

function restOf(catalog: Catalog): Rest {
  const rest = Object.entries(catalog).filter(([name]) => !apart.includes(name));
  return Object.fromEntries(rest) as unknown as Rest;
}

function whole(reply: Answer | Refusal, { features, perhaps }: Waiting['rows']): Answer | Refusal {
  if (isRefusal(reply)) return reply;
  return { ...reply, features, ...(reply.perhaps && { perhaps }) };
}
