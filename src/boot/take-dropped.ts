import { droppedFiles } from './dropped-files';
import type { AppState } from '../state/app-state.svelte';
import type { OwnData } from '../state/own-data.svelte';

/**
 * Files and folders that are dropped anywhere open the view that takes them, by their content: data
 * or texts. Else the first would take the place of the page, and of its drafts.
 */
export function takeDropped(app: AppState, own: OwnData): void {
  const take = async (transfer: DataTransfer) => {
    // The drop ends with this task, so nothing may come before.
    const view = await own.bring(await droppedFiles(transfer));
    if (view) app.open({ kind: view === 'data' || view === 'work' ? 'data' : 'read' });
  };
  for (const kind of ['dragover', 'drop'] as const)
    addEventListener(kind, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (kind === 'drop') void take(event.dataTransfer);
    });
}
