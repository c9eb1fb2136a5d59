/** Keeps the atlas in the browser, so that it also works without a network after one visit. */

export interface Offline {
  /** Called once everything that the page can ask for is kept. */
  readonly kept: () => void;
  /** Called when a newer version is ready; `use` reloads the page with it. */
  readonly offer: (use: () => void) => void;
}

/**
 * Starts the service worker at `script`. Nothing is fetched ahead where the reader saves data; what
 * is used is kept all the same. A newer version waits until the reader takes it, because a page that
 * changes under somebody's hands loses what they were doing.
 */
export async function keepOffline(
  script: string,
  language: string,
  { kept, offer }: Offline,
): Promise<void> {
  const { serviceWorker: container } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!container) return;
  const registration = await container.register(script, { updateViaCache: 'none' });
  offerNewer(container, registration, offer);
  const { active } = await container.ready;
  if (!active || savesData()) return;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    if (data === 'kept') kept();
    port1.close();
  };
  active.postMessage({ keep: language }, [port2]);
}

function offerNewer(
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  offer: Offline['offer'],
): void {
  const offerWaiting = () => {
    const { waiting } = registration;
    // The first version of all has no page that it could replace.
    if (!waiting || !container.controller) return;
    offer(() => {
      container.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ use: true });
    });
  };
  offerWaiting();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offerWaiting);
  });
}

/** Whether the reader has asked the browser to save data, where the browser tells. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
