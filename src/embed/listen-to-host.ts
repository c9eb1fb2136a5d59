import { readHostMessage, ready, type HostMessage } from './host-messages';

/**
 * Takes messages of the window around this one, if its origin is `host`, and tells it that the map
 * listens. Messages of other windows or origins have no effect.
 */
export function listenToHost(host: string, take: (message: HostMessage) => void): void {
  if (window.parent === window) return;
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || origin !== host) return;
    const message = readHostMessage(data);
    if (message) take(message);
  });
  window.parent.postMessage(ready, host);
}
