import type { WorkWords } from '../../i18n/work-words';
import { bringWork } from '../../reading/bring-work';
import { readWork, writeWork } from '../../reading/work-file';
import type { OwnLayers } from '../../state/own-layers.svelte';
import type { PanelContext } from '../shared/context';
import { pauses } from '../shared/pauses';
import { pageNotice, saveFile } from '../shared/save-file';

/** Saves everything that a reader has here as one file, and brings such a file back. */
export class WorkDesk {
  /** What came of it, a sentence each. */
  said: readonly string[] = $state.raw([]);
  /** The view that was open when the file was made; null where no file was brought. */
  address: string | null = $state.raw(null);
  readonly #context: PanelContext;
  readonly #layers: OwnLayers;
  readonly #words: WorkWords;

  constructor(context: PanelContext, layers: OwnLayers, words: WorkWords) {
    [this.#context, this.#layers, this.#words] = [context, layers, words];
  }

  async save(): Promise<void> {
    const { app, reader } = this.#context;
    const { articles } = reader.library;
    const { layers } = this.#layers;
    this.said = articles.length + layers.length === 0 ? [this.#words.empty] : [];
    if (this.said.length > 0) return;
    const { now } = pageNotice(app.catalog, this.#context.t);
    const name = `${app.catalog.atlas.id}-${now.slice(0, 10)}.json`;
    await saveFile(
      name,
      'application/json',
      writeWork({ articles, layers, address: app.search }, now),
    );
  }

  /** The same of several files, one after the other. */
  async openAll(files: readonly File[]): Promise<void> {
    let said: readonly string[] = [];
    for (const file of files) {
      await this.open(file);
      this.said = said = [...said, ...this.said];
    }
  }

  /** Adds what of a file is not here yet; nothing that is here changes. */
  async open(file: File | null | undefined): Promise<void> {
    if (!file) return;
    const { refusal, reading } = this.#words;
    [this.said, this.address] = [[reading], null];
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) {
      this.said = [refusal.unreadable(file.name)];
      return;
    }
    const work = await readWork(new Uint8Array(bytes), pauses());
    if (typeof work === 'string') {
      this.said = [refusal[work](file.name)];
      return;
    }
    const { library } = this.#context.reader;
    const here = { articles: library.articles, layers: this.#layers.layers };
    const brought = bringWork(here, work);
    for (const kept of brought.articles) library.bring(kept);
    for (const layer of brought.layers) await this.#layers.add(layer);
    this.said = this.#report(brought, work.broken);
    this.address = work.address;
  }

  #report(brought: ReturnType<typeof bringWork>, broken: number): readonly string[] {
    const { added, same, beside, left } = this.#words;
    const number = (count: number) => new Intl.NumberFormat(this.#context.t.numbers).format(count);
    const line = (count: number, say: (count: string) => string) =>
      count > 0 ? [say(number(count))] : [];
    return [
      added(number(brought.articles.length), number(brought.layers.length)),
      ...line(brought.same, same),
      ...line(brought.beside, beside),
      ...line(broken, left),
    ];
  }
}
