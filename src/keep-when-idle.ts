import type { Language } from './i18n/languages';
import type { Troubles } from './state/troubles.svelte';

/** Keeps the atlas for use without a network, once there is nothing else to do. */
export function keepWhenIdle(troubles: Troubles, script: string, language: Language): void {
  if (!import.meta.env.PROD) return;
  const keep = async () => {
    const { keepOffline } = await import('./storage/keep-offline');
    await keepOffline(script, language, {
      kept: () => (troubles.isKept = true),
      offer: (use) => (troubles.useNewer = use),
    });
  };
  // A browser that cannot keep it, as in some private windows, shows the page all the same.
  const start = () => void keep().catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 20_000 });
  else setTimeout(start, 5000);
}
