import type { AppState } from './state/app-state.svelte';
import type { OwnData } from './state/own-data.svelte';

/**
 * A file that is dropped anywhere opens the view that takes it, by its content: data or a text. Else
 * it would take the place of the page, and of its drafts.
 */
export function takeDropped(app: AppState, own: OwnData): void {
  const take = (file: File | undefined) => {
    if (file)
      void own.bring(file).then((what) => app.open({ kind: what === 'work' ? 'data' : what }));
  };
  for (const kind of ['dragover', 'drop'] as const)
    addEventListener(kind, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (kind === 'drop') take(event.dataTransfer.files[0]);
    });
}
