/** What of the open view can be cited. */
import { dataVersion } from '../../catalog/data-version';
import type { Article, Catalog } from '../../catalog/types';
import { todayOf } from '../../chronology/today';
import type { CitedWork } from '../../formats/citation/cited-work';
import { dateInWords } from '../../i18n/format';
import type { Messages } from '../../i18n/messages';
import { excerptsAbout } from '../../linking/excerpts';
import type { OwnDetails } from '../../reading/own-article';
import { frozen } from '../../state/frozen-link';
import type { PanelView } from '../../state/view';

/** Views that show one day, which belongs to what is cited. */
const ofOneDay: readonly PanelView['kind'][] = ['start', 'place', 'point', 'day', 'layers'];

/** One of what can be cited, with words to choose it by. */
export interface CitedChoice {
  readonly name: string;
  readonly work: CitedWork;
}

export interface ShownView {
  readonly catalog: Catalog;
  readonly panel: PanelView;
  readonly title: string;
  /** The day that the map shows. */
  readonly day: string;
  readonly search: string;
}

/** The view itself, with a link that names the version of its data. */
export function citedView(view: ShownView, t: Messages): CitedWork {
  const { catalog, panel, title, day, search } = view;
  const version = dataVersion(catalog);
  const isDated = ofOneDay.includes(panel.kind);
  const { origin, pathname, hash } = location;
  return {
    kind: 'page',
    title: isDated ? `${title}, ${dateInWords(day, t)}` : title,
    author: catalog.atlas.authors ?? null,
    container: t.atlasName,
    issued: version,
    version,
    url: `${origin}${pathname}${frozen(search, catalog)}${hash}`,
    accessed: todayOf(),
    language: t.language,
  };
}

/** An article whose sentences the view quotes, as its publisher's own work. */
export function citedArticle({ title, publisher, url, published, lang }: Article): CitedWork {
  return articleWork({ title, publisher, url, published }, lang);
}

/** The sentences that the view quotes, each cited as its publisher's words. */
export function citedExcerpts({ catalog, panel }: ShownView): readonly CitedChoice[] {
  const feature = panel.kind === 'place' ? catalog.featureById[panel.id] : undefined;
  const shown = catalog.articles.find((one) => panel.kind === 'article' && one.id === panel.id);
  const excerpts = feature
    ? excerptsAbout(catalog, feature)
    : (shown?.quotations ?? []).map((quotation) => ({ article: shown as Article, quotation }));
  return excerpts.map(({ article, quotation: { exact } }) => ({
    name: `“${exact}”`,
    work: { ...citedArticle(article), quote: exact },
  }));
}

/** The reader's own article, as far as its details are known. */
export function citedOwn(details: OwnDetails, language: string): CitedWork {
  return articleWork(details, language);
}

function articleWork(
  about: Pick<OwnDetails, 'title' | 'publisher' | 'url' | 'published'>,
  language: string,
): CitedWork {
  const { title, publisher, url, published } = about;
  return {
    ...{ kind: 'article', title, author: null, container: publisher },
    ...{ issued: published, version: null, url, accessed: todayOf(), language },
  };
}
