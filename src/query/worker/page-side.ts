/** The page's side: sends the catalog in parts, then questions, and joins the rows of a reply. */
import type { Catalog } from '../../catalog/types';
import { broughtName, type BroughtPart, type BroughtSource } from '../brought';
import { isRefusal, type Answer, type ResultRow, type Refusal } from '../answer';
import type { Question } from '../kinds';
import type { FromAnswerWorker, Rest, RowsOf, ToAnswerWorker } from './messages';
import { postInOrder } from './in-order';
import { slices, withLast } from './slices';

export type Ask = (question: Question, brought?: BroughtSource) => Promise<Answer | Refusal>;

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
  const post = postInOrder(send);
  let brought: BroughtSource | null = null;
  let turns = 0;
  post.parts(partsOf(catalog));

  return {
    ask: (question, wanted) =>
      new Promise((resolve, reject) => {
        turns += 1;
        waiting.set(turns, { rows: { features: [], perhaps: [] }, resolve, reject });
        if (wanted && wanted !== brought) {
          brought = wanted;
          post.parts(partsOfBrought(wanted));
        }
        post.message({ turn: turns, question, ofBrought: wanted !== undefined });
      }),
    take(message) {
      if ('ready' in message) return post.ready();
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

function* partsOf(catalog: Catalog): Generator<ToAnswerWorker> {
  yield { rest: restOf(catalog) };
  for (const { value, isLast } of withLast(slices(catalog.features), []))
    yield { features: value, isLast };
}

function* partsOfBrought(source: BroughtSource): Generator<ToAnswerWorker> {
  const brought = broughtName(source);
  const nothing: BroughtPart = { features: [], leftOut: 0, unsaid: 0 };
  for (const { value, isLast } of withLast(source.parts(), nothing))
    yield { brought, part: value, isLast };
}

/** The parts that go in slices or that the worker builds itself. */
const apart: readonly string[] = ['features', 'featureById', 'citationById'];

function restOf(catalog: Catalog): Rest {
  const rest = Object.entries(catalog).filter(([name]) => !apart.includes(name));
  // `fromEntries` forgets the names of what it is made from.
  return Object.fromEntries(rest) as unknown as Rest;
}

function whole(reply: Answer | Refusal, { features, perhaps }: Waiting['rows']): Answer | Refusal {
  if (isRefusal(reply)) return reply;
  return { ...reply, features, ...(reply.perhaps && { perhaps }) };
}
