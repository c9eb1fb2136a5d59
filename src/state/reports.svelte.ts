import type { MultiPoint } from 'geojson';
import { inStudyArea } from '../catalog/study-area';
import type { OwnArticle } from '../reading/own-article';
import { isAtItsPoint } from '../reading/scene-places';
import { datesNamedBy, timesOf, type NamedTime } from '../reading/times-in-article';
import { compareReports, type ReportComparison } from '../reading/two-reports/compare';
import { shippedReport } from '../reading/two-reports/shipped-report';
import type { AppState } from './app-state.svelte';
import type { Library } from './library.svelte';

/** The two reports that the panel compares, and what the map shows of them. */
export class Reports {
  readonly #app: AppState;
  readonly #library: Library;
  /** The invented reports, once they were asked for. */
  examples: readonly OwnArticle[] = $state.raw([]);
  /** The ids in the address; null where the panel shows something else. */
  readonly ids: readonly string[] | null = $derived.by(() => {
    const { panel } = this.#app;
    return panel.kind === 'reports' ? panel.articles : null;
  });
  /** Both reports; null until both are chosen and here. */
  readonly pair: readonly [OwnArticle, OwnArticle] | null = $derived.by(() => this.#pair());
  readonly comparison: ReportComparison | null = $derived.by(
    () => this.pair && compareReports(this.#app.catalog, ...this.pair),
  );
  /** The places of both in the region, which the map shows together. */
  readonly extent: MultiPoint | null = $derived.by(() => this.#extent());
  /** The times that either names. */
  readonly times: readonly NamedTime[] = $derived(timesOf((this.pair ?? []).flatMap(datesNamedBy)));

  constructor(app: AppState, library: Library) {
    [this.#app, this.#library] = [app, library];
  }

  /** An article by its id: an example, the reader's own, or a shipped one; null where it is not here. */
  find(id: string): OwnArticle | null {
    const example = this.examples.find((one) => one.id === id);
    const shipped = this.#app.catalog.articles.find((one) => one.id === id);
    const own = example ?? this.#library.find(id)?.article;
    return own ?? (shipped ? shippedReport(shipped) : null);
  }

  /** Shows two articles, or asks for those that are not chosen yet. */
  compare(articles: readonly string[], day?: string): void {
    this.#app.open({ kind: 'reports', articles }, day);
  }

  bring(examples: readonly OwnArticle[]): void {
    this.examples = examples;
  }

  #pair(): readonly [OwnArticle, OwnArticle] | null {
    const [one = '', other = ''] = this.ids ?? [];
    if (one === other) return null;
    const [first, second] = [this.find(one), this.find(other)];
    return first && second ? [first, second] : null;
  }

  #extent(): MultiPoint | null {
    const { studyArea } = this.#app.catalog.atlas;
    const coordinates = (this.comparison?.places ?? [])
      .map(({ place }) => place)
      .filter((place) => isAtItsPoint(place) && inStudyArea(place.at, studyArea))
      .map(({ at }) => at);
    return coordinates.length > 0 ? { type: 'MultiPoint', coordinates } : null;
  }
}
