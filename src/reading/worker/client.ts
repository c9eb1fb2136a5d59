import type { Catalog } from '../../catalog/types';
import { inTime } from '../../deadline';
import type { GazetteerPlace } from '../../formats/linked-text';
import { catalogPlaces } from '../../linking/names/places';
import { ownPlacesOf } from '../own-place-source';
import type { CallArguments, FromDeskWorker, Given, ToDeskWorker, Verb } from './messages';

/** Calls the engine in its worker. Rejects if the worker cannot be loaded or a call breaks it. */
export interface TextEngineClient {
  ask<V extends Verb>(verb: V, ...asked: CallArguments<V>): Promise<Given<V>>;
  /** Ends the worker: waiting calls fail, and the next engine starts a new one. */
  end(): void;
  /** Whether the world places could be read, once that is known. */
  readonly world: Promise<boolean>;
}

interface Waiting {
  readonly resolve: (given: unknown) => void;
  readonly reject: (error: Error) => void;
}

const engines = new WeakMap<Catalog, TextEngineClient>();
/** Milliseconds; the longest text takes some seconds, on a slow phone perhaps thirty. */
const timeoutMs = 120_000;

/**
 * The engine for a catalog. The worker starts with the first call; `world` is the address of its
 * file.
 */
export function engineFor(catalog: Catalog, world: string): TextEngineClient {
  const engine = engines.get(catalog) ?? start(catalog, world);
  engines.set(catalog, engine);
  return engine;
}

function start(catalog: Catalog, address: string): TextEngineClient {
  const waiting = new Map<number, Waiting>();
  const worker = new Worker(new URL('./text-worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToDeskWorker) => worker.postMessage(message);
  let knowWorld: (read: boolean) => void = () => undefined;
  const world = new Promise<boolean>((resolve) => (knowWorld = resolve));
  worker.addEventListener('message', ({ data }: MessageEvent<FromDeskWorker>) => {
    if ('world' in data) return knowWorld(data.world);
    const one = waiting.get(data.turn);
    waiting.delete(data.turn);
    if ('given' in data) one?.resolve(data.given);
    else one?.reject(new Error(data.failed));
  });
  const end = () => {
    engines.delete(catalog);
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error('The worker stopped'));
  };
  // The file is missing.
  worker.addEventListener('error', end);
  let turn = 0;
  const call = <V extends Verb>(verb: V, ...asked: CallArguments<V>) =>
    new Promise<Given<V>>((resolve, reject) => {
      turn += 1;
      waiting.set(turn, { resolve: (given) => resolve(given as Given<V>), reject });
      send({ turn, verb, asked });
    });
  let sent: Promise<readonly GazetteerPlace[]> = ownPlacesOf(catalog).then((own) => {
    const region = catalogPlaces(catalog);
    send({ region, linking: catalog.atlas.linking, world: address, own });
    return own;
  });
  /** Sends the places of the reader's own where they have changed since. */
  const sendOwn = async () => {
    // Where the last sending failed, this one is tried again.
    const [before, own] = await Promise.all([sent.catch(() => null), ownPlacesOf(catalog)]);
    if (own !== before) await call('own', own);
    return own;
  };
  return {
    world,
    end,
    ask: <V extends Verb>(verb: V, ...asked: CallArguments<V>) => {
      sent = sendOwn();
      return inTime(
        sent.then(() => call(verb, ...asked)),
        timeoutMs,
        end,
      );
    },
  };
}
