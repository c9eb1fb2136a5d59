import { deadline } from './deadline';

/** Milliseconds without a byte after which a file counts as missing. */
const timeoutMs = 20_000;

/**
 * The text of a file of the page; empty if it is missing or stops on its way. A slow line is waited
 * for as long as something arrives.
 */
export async function fetchText(address: string, ms = timeoutMs): Promise<string> {
  const stop = new AbortController();
  const clock = deadline(ms, () => stop.abort());
  clock.restart();
  try {
    const response = await fetch(address, { signal: stop.signal });
    if (!response.ok || !response.body) return '';
    const decoder = new TextDecoder();
    const reader = response.body.getReader();
    let text = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clock.restart();
      text += decoder.decode(part.value, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return '';
  } finally {
    clock.end();
  }
}
