import { ownFeatureId } from '../../own-layers/own-id';
import type { AppState } from '../../state/app-state.svelte';
import type { Reader } from '../../state/reader.svelte';

/** The id of what the map draws as chosen; null where nothing is. */
export function chosenOnMap({ selected, panel }: AppState, { mention }: Reader): string | null {
  if (panel.kind === 'event') return panel.id;
  if (panel.kind === 'archive') return panel.place;
  if (panel.kind === 'own' && panel.number !== null)
    return ownFeatureId({ id: panel.layer }, panel.number);
  return selected?.id ?? mention?.placeId ?? null;
}
