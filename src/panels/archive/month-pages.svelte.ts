import type { ArchivedArticle } from '../../archive/articles';
import type { ArchiveFilter, OpenedArchive } from '../../archive/open-archive';
import { archiveTroubleOf, type ArchiveTrouble } from '../../archive/trouble';

/** The articles that name a place in a month, a page after the other. */
export class MonthPages {
  articles: readonly ArchivedArticle[] = $state.raw([]);
  troubles: readonly ArchiveTrouble[] = $state.raw([]);
  busy = $state.raw(false);
  /** Where the next page begins; null where there is none. */
  next: number | null = $state.raw(null);
  #asked: { place: string; month: number; filter: ArchiveFilter } | null = null;
  readonly #archive: OpenedArchive;

  constructor(archive: OpenedArchive) {
    this.#archive = archive;
  }

  /** Shows the first page. */
  async show(place: string, month: number, filter: ArchiveFilter): Promise<void> {
    this.#asked = { place, month, filter };
    await this.#read(0, []);
  }

  /** Adds the next page. */
  async more(): Promise<void> {
    if (this.next !== null) await this.#read(this.next, this.articles);
  }

  async #read(from: number, before: readonly ArchivedArticle[]): Promise<void> {
    const asked = this.#asked;
    if (!asked) return;
    [this.busy, this.troubles] = [true, []];
    const { place, month, filter } = asked;
    const page = await this.#archive.page(place, month, from, filter).catch((error: unknown) => ({
      articles: [],
      next: null,
      troubles: [archiveTroubleOf(error, 'mentions')],
    }));
    // Another month or filter was chosen meanwhile.
    if (asked !== this.#asked) return;
    this.articles = [...before, ...page.articles];
    [this.next, this.troubles, this.busy] = [page.next, page.troubles, false];
  }
}
