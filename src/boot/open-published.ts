import { projectTag } from '../publish/published-page';
import { fetchText } from '../fetch-text';
import type { AppState } from '../state/app-state.svelte';
import type { Reader } from '../state/reader.svelte';

/** The address of the project file of the article that this page was published with; null if none. */
export function projectOfPage(): string | null {
  const tag = document.querySelector<HTMLMetaElement>(`meta[name="${projectTag}"]`);
  return tag ? new URL(tag.content, document.baseURI).href : null;
}

/** Brings the article of a published page, and opens it unless the address names another view. */
export async function openPublished(
  project: string,
  app: AppState,
  reader: Reader,
  opens: boolean,
): Promise<void> {
  const [json, { readGuestFile }] = await Promise.all([
    fetchText(project),
    import('../reading/guest-file'),
  ]);
  const read = readGuestFile(project, json, app.catalog);
  if (!('article' in read)) return;
  const { article } = read;
  reader.library.lend(article);
  const kept = reader.library.find(article.id);
  if (kept && opens) reader.openKept(kept);
}
