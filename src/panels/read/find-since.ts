import { datesAnew } from '../../reading/own-dates';
import { engineFor } from '../../reading/worker/client';
import { findInArticles } from '../own-places/keep-place';
import type { PanelContext } from '../shared/context';

/**
 * Finds in an open article what it lacks: its dates, if it was kept or saved before dates were found,
 * and links to places of one's own, which may have been added or moved since.
 */
export async function findSince(context: PanelContext, id: string): Promise<void> {
  const { app, reader, world } = context;
  const article = reader.library.find(id)?.article;
  if (article && article.dates === undefined) {
    const dates = await datesAnew(engineFor(app.catalog, world), article).catch(() => null);
    if (dates) reader.library.giveFound(id, { dates });
  }
  await findInArticles(context, id).catch(() => undefined);
}
