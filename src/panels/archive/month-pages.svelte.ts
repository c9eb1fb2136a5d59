import type { ArchivedArticle } from '../../archive/articles';
import type { ArchiveFilter, OpenedArchive } from '../../archive/open-archive';
import { archiveTroubleOf, type ArchiveTrouble } from '../../archive/trouble';

/** Which articles of an archive are asked for. */
export interface MonthAsked {
  readonly place: string;
  readonly month: number;
  readonly filter: ArchiveFilter;
}

/** The articles that name a place in a month, a page after the other; the first is asked for at once. */
export class MonthPages {
  articles: readonly ArchivedArticle[] = $state.raw([]);
  troubles: readonly ArchiveTrouble[] = $state.raw([]);
  busy = $state.raw(true);
  /** Where the next page begins; null where there is none. */
  next: number | null = $state.raw(null);
  readonly #archive: OpenedArchive;
  readonly #asked: MonthAsked;

  constructor(archive: OpenedArchive, asked: MonthAsked) {
    [this.#archive, this.#asked] = [archive, asked];
    void this.#read(0);
  }

  /** Adds the next page. */
  async more(): Promise<void> {
    if (this.next === null || this.busy) return;
    [this.busy, this.troubles] = [true, []];
    await this.#read(this.next);
  }

  async #read(from: number): Promise<void> {
    const { place, month, filter } = this.#asked;
    const page = await this.#archive.page(place, month, from, filter).catch((error: unknown) => ({
      articles: [],
      next: null,
      troubles: [archiveTroubleOf(error, 'mentions')],
    }));
    this.articles = [...this.articles, ...page.articles];
    [this.next, this.troubles, this.busy] = [page.next, page.troubles, false];
  }
}
