import type { Language } from '../i18n/languages';
import { inTime } from '../deadline';
import { mapAtRest } from '../map/live/map-at-rest';
import type { PageStatus } from '../state/page-status.svelte';

/** A map that takes longer is not waited for. */
const longestMs = 60_000;

/**
 * Keeps the atlas for use without a network, once the map is drawn and there is nothing else to do:
 * before that the files would come in the way of what the reader is waiting for.
 */
export function keepWhenIdle(page: PageStatus, script: string, language: Language): void {
  if (!import.meta.env.PROD) return;
  const keep = async () => {
    const { keepOffline } = await import('../storage/keep-offline');
    await keepOffline(script, language, {
      kept: () => page.keptOffline(),
      offer: (use) => page.offerNewer(use),
    });
  };
  // A browser that cannot keep it, as in some private windows, shows the page all the same.
  const start = () => void keep().catch(() => undefined);
  const whenIdle = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 20_000 });
    else setTimeout(start, 5000);
  };
  inTime(mapAtRest, longestMs).then(whenIdle, whenIdle);
}
