import { inTime, TooLate } from '../deadline';
import { isRecord } from '../is-record';
import { BackgroundFailed } from './trouble';

/** Milliseconds after which an answer counts as missing. */
export const answerPatience = 20_000;
/** Bytes; the styles that are in use have less than a tenth. */
const most = 5_000_000;

/**
 * The answer of a host, without cookies. Throws BackgroundFailed where there is none in time, or
 * its status says that something failed.
 */
export async function askHost(address: string, init: RequestInit, ms = answerPatience) {
  const stop = new AbortController();
  const options = { ...init, credentials: 'omit', signal: stop.signal } as const;
  let response: Response;
  try {
    response = await inTime(fetch(address, options), ms, () => stop.abort());
  } catch {
    // A request that was stopped fails by itself, in some browsers before its time is told.
    throw new BackgroundFailed(stop.signal.aborted ? 'late' : 'no-answer', address);
  }
  if (!response.ok) throw new BackgroundFailed('refused', address, String(response.status));
  return response;
}

/** The bytes of an answer. Throws BackgroundFailed where they are too many or stop on their way. */
export async function bodyOf(
  address: string,
  response: Response,
  ms = answerPatience,
  limit = most,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const part = await inTime(reader?.read() ?? ended, ms).catch((error: unknown) => {
      void reader?.cancel().catch(() => undefined);
      throw new BackgroundFailed(error instanceof TooLate ? 'late' : 'cut-off', address);
    });
    if (part.done) break;
    size += part.value.length;
    if (size > limit) {
      void reader?.cancel().catch(() => undefined);
      throw new BackgroundFailed('too-large', address);
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}

const ended = Promise.resolve({ done: true, value: undefined } as const);

/** The JSON object at an address. Throws BackgroundFailed where what comes is something else. */
export async function fetchJsonObject(
  address: string,
  ms = answerPatience,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await askHost(address, {}, ms);
  const text = new TextDecoder().decode(await bodyOf(address, response, ms));
  const value = parsed(text);
  if (!isRecord(value)) throw new BackgroundFailed('not-json', address);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
