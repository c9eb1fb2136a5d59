/** Slows a page and its workers, and reads their heaps, by the protocol of Chromium's DevTools. */
import type { CDPSession, Page } from 'playwright';

export interface Conditions {
  /** How many times slower the processor is; Chromium slows the page's own thread only. */
  readonly processor: number;
  /** Whether files come over Fast 4G, in the page and in its workers. */
  readonly network: boolean;
}

export interface Devtools {
  /** Bytes that scripts hold after a garbage collection, in the page and in its workers. */
  readonly heap: () => Promise<number>;
  /** The same one by one: first the page's own, then those of its workers. */
  readonly heaps: () => Promise<readonly number[]>;
}

interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

const fast4g = {
  offline: false,
  latency: 165,
  downloadThroughput: 1_012_500,
  uploadThroughput: 168_750,
};

export async function openDevtools(
  page: Page,
  { processor, network }: Conditions,
): Promise<Devtools> {
  const session = await page.context().newCDPSession(page);
  const workers = new Set<string>();
  const ask = workerCalls(session);
  const slowNetwork = async (call: (method: string, params?: object) => Promise<unknown>) => {
    await call('Network.enable');
    await call('Network.emulateNetworkConditions', fast4g);
  };
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== 'worker') return;
    workers.add(sessionId);
    if (network) void slowNetwork((method, params) => ask(sessionId, method, params));
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  await session.send('Target.setAutoAttach', {
    ...{ autoAttach: true, waitForDebuggerOnStart: false, flatten: false },
  });
  if (network)
    await slowNetwork((method, params) => session.send(method as never, params as never));
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  return {
    heaps,
    heap: async () => (await heaps()).reduce((sum, bytes) => sum + bytes, 0),
  };

  async function heaps(): Promise<readonly number[]> {
    const calls = [
      (method: string) => session.send(method as never) as Promise<unknown>,
      ...[...workers].map((id) => (method: string) => ask(id, method)),
    ];
    const all: number[] = [];
    for (const call of calls) {
      await call('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize = 0 } = (await call(
        'Runtime.getHeapUsage',
      )) as HeapUsage;
      all.push(usedSize + backingStorageSize);
    }
    return all;
  }
}

/** Sends calls to workers, which have no session of their own here, and waits for their answers. */
function workerCalls(session: CDPSession) {
  const waiting = new Map<number, (result: unknown) => void>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id = 0, result } = JSON.parse(message) as { id?: number; result?: unknown };
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  return (sessionId: string, method: string, params: object = {}): Promise<unknown> => {
    last += 1;
    const id = last;
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    return session.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answer);
  };
}
