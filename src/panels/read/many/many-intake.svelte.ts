import { articlesAmong, mostFiles, readMany, type NotRead } from '../../../reading/many/read-many';
import { openFile } from '../../../reading/open-file';
import { engineFor } from '../../../reading/worker/client';
import type { PanelContext } from '../../shared/context';

/** Reads many files, and knows how far it has come. */
export class ManyIntake {
  /** The files that are being read; null where none are. */
  reading: { readonly done: number; readonly all: number } | null = $state.raw(null);
  /** What came of the last reading; null before any. */
  outcome: {
    readonly read: number;
    readonly others: number;
    readonly notRead: readonly NotRead[];
  } | null = $state.raw(null);
  /** How many files were chosen, where they are too many for the page. */
  tooMany: number | null = $state.raw(null);
  /** Whether its part of the page is unfolded; files that are dropped unfold it. */
  isOpen = $state(false);
  readonly #context: PanelContext;
  #isStopped = false;

  constructor(context: PanelContext) {
    this.#context = context;
  }

  /** Reads files that were dropped; none is nothing. */
  bring(files: readonly File[]): void {
    if (files.length === 0) return;
    this.isOpen = true;
    void this.read(files);
  }

  stop(): void {
    this.#isStopped = true;
  }

  async read(given: readonly File[]): Promise<void> {
    const { articles: files, others } = articlesAmong(given);
    [this.outcome, this.tooMany] = [null, files.length > mostFiles ? files.length : null];
    if (this.tooMany !== null || this.reading !== null) return;
    const { app, reader, world } = this.#context;
    let read = 0;
    this.#isStopped = false;
    this.reading = { done: 0, all: files.length };
    const notRead = await readMany(
      files,
      (file) => openFile(engineFor(app.catalog, world), app.catalog, file),
      {
        opened: (article) => {
          read += 1;
          reader.library.add(article);
        },
        progress: (done) => (this.reading = { done, all: files.length }),
        isStopped: () => this.#isStopped,
      },
    );
    [this.reading, this.outcome] = [null, { read, others, notRead }];
  }
}
