/** Loads the invented pair of reports and links it as any article is linked. */
import { reportsFile } from 'virtual:geodata';
import { rootFrom } from '../../i18n/languages';
import { ownArticle } from '../../reading/build-article';
import type { OwnArticle } from '../../reading/own-article';
import { readExample } from '../../reading/two-reports/example';
import { engineFor } from '../../reading/worker/client';
import type { PanelContext } from '../shared/context';

const noDetails = { title: null, url: null, publisher: null, published: null };

/** Rejects where the file or the worker cannot be loaded. */
export async function bringExample({ app, t, reader, world }: PanelContext): Promise<void> {
  const { reports } = reader;
  if (reports.examples.length > 0) return;
  const address = new URL(`${rootFrom(t.language)}${reportsFile}`, document.baseURI);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for the example`);
  const engine = engineFor(app.catalog, world);
  const articles = readExample(await response.text()).map(
    async ({ id, lang, title, published, text }): Promise<OwnArticle> => {
      const reading = await engine.ask('link', text, lang, published);
      const opening = { text, reading, known: null, page: noDetails, lang, now: published };
      const details = { title, publisher: null, url: null, published, lang };
      return { ...ownArticle(opening), id, details };
    },
  );
  reports.bring(await Promise.all(articles));
}
