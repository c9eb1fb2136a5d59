/** The folders that run in Node without a DOM and without Svelte, for every test that holds that. */
export const pureFolders = [
  ...['catalog', 'linking', 'search', 'query', 'background', 'geometry-checks', 'review'],
  ...['formats', 'own-layers', 'reading', 'archive', 'chronology', 'map/style'],
] as const;

/** Of the state, what a view is and how an address says it. */
export const pureState = [
  'state/view.ts',
  'state/view-defaults.ts',
  'state/panel-about.ts',
  'state/open-view.ts',
  'state/permalink.ts',
  'state/reply.ts',
] as const;

/** Whether a file, by its path from the root of the project, belongs to them. */
export function isPure(file: string): boolean {
  return (
    pureFolders.some((folder) => file.startsWith(`src/${folder}/`)) ||
    pureState.some((path) => file === `src/${path}`)
  );
}
