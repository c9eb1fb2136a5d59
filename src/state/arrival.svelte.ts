import type { MultiPoint } from 'geojson';
import { inStudyArea } from '../catalog/study-area';
import { placeNamed } from '../reading/named-places';
import { publicationDay, ownArticleId, shownMentions } from '../reading/own-article';
import { isAtItsPoint } from '../reading/scene-places';
import type { KeptArticle } from '../reading/stored-article';
import { datesNamedBy, timesOf, type NamedTime } from '../reading/times-in-article';
import type { AppState } from './app-state.svelte';
import type { Library } from './library.svelte';
import type { Reports } from './reports.svelte';
import { openArticle } from './panel-about';

/** What an article brings with it: its places, which the map shows together at first, and its day. */
export class Arrival {
  readonly #app: AppState;
  readonly #library: Library;
  readonly #reports: Reports;
  /** The article that was just opened, until its reader reads on. */
  #id: string | null = $state.raw(null);
  /** Where it happens: the points of its locations in the region; null where it names none. */
  readonly extent: MultiPoint | null = $derived.by(() => this.#extent());
  /** The day of the article that was open last, the reader's own or a shipped one; null: not known. */
  readonly day: string | null = $derived.by(() => this.#day());
  /** The times that it names. */
  readonly times: readonly NamedTime[] = $derived.by(() => this.#times());

  constructor(app: AppState, library: Library, reports: Reports) {
    [this.#app, this.#library, this.#reports] = [app, library, reports];
  }

  come({ id, article }: KeptArticle): void {
    this.#id = id;
    this.#app.open({ kind: 'article', id }, publicationDay(article.details) ?? undefined);
  }

  /** The reader looks at one place now. */
  readOn(): void {
    this.#id = null;
  }

  #extent(): MultiPoint | null {
    const { panel, catalog } = this.#app;
    if (panel.kind === 'reports') return this.#reports.extent;
    if (panel.kind !== 'article' || panel.id !== this.#id) return null;
    const article = this.#library.find(panel.id)?.article;
    if (!article) return null;
    const coordinates = shownMentions(article).flatMap(({ placeId, role }) => {
      const place = role === 'location' ? placeNamed(catalog, [], placeId) : null;
      const isNear = place && inStudyArea(place.at, catalog.atlas.studyArea);
      return isNear && isAtItsPoint(place) ? [place.at] : [];
    });
    return coordinates.length > 0 ? { type: 'MultiPoint', coordinates } : null;
  }

  #day(): string | null {
    const own = this.#own();
    return own === undefined ? this.#app.articleDay : own && publicationDay(own.article.details);
  }

  #times(): readonly NamedTime[] {
    const { view, panel, catalog } = this.#app;
    if (panel.kind === 'reports') return this.#reports.times;
    const own = this.#own();
    if (own === null) return [];
    if (own === undefined) {
      const shipped = openArticle([...view.trail, panel], catalog);
      const { quotations = [], lang = '' } = shipped ?? {};
      const dates = quotations.flatMap((quotation) => quotation.dates ?? []);
      return timesOf(dates.map(({ edtf, surface }) => ({ edtf, surface, lang })));
    }
    return timesOf(datesNamedBy(own.article));
  }

  /** The own article that was open last; null where it is not here, undefined where it is none. */
  #own(): KeptArticle | null | undefined {
    const { view, panel } = this.#app;
    const open = [...view.trail, panel].findLast(({ kind }) => kind === 'article');
    return open?.kind === 'article' && ownArticleId.test(open.id)
      ? this.#library.find(open.id)
      : undefined;
  }
}
