import type { GuestLayer } from '../formats/guest-layer';
import type { GuestRefusal } from '../i18n/frame-words';
import type { AppState } from '../state/app-state.svelte';
import type { Reader } from '../state/reader.svelte';
import { once } from '../panels/shared/once';
import { viewIn } from './embed-address';
import type { HostMessage } from './host-messages';

/** Has an end where its script never comes, and tries again with the next file. */
const guestReader = once(async () => (await import('../reading/guest-file')).readGuestFile);

/** What the page around the map has given: a view, an article with its links, or a layer. */
export class Guest {
  layer: GuestLayer | null = $state.raw(null);
  /** Why the last file is not shown; null where it is. */
  refusal: { readonly code: GuestRefusal; readonly file: string } | null = $state.raw(null);
  readonly #app: AppState;
  readonly #reader: Reader;
  readonly #loadReader: typeof guestReader;
  #search: string;
  #article: string | null = null;
  /** Counts the files, so that one that is slow to read does not replace a later one. */
  #files = 0;

  /** `search` is the query string of the map's own address. */
  constructor(app: AppState, reader: Reader, search: string, loadReader = guestReader) {
    [this.#app, this.#reader, this.#search] = [app, reader, search];
    this.#loadReader = loadReader;
  }

  take(message: HostMessage): void {
    if ('view' in message) this.#show(message.view);
    else void this.#read(message.file);
  }

  #show(search: string): void {
    this.#search = search;
    this.#app.restore(viewIn(search, this.#article));
  }

  async #read(file: { readonly name: string; readonly text: string | null } | null): Promise<void> {
    const number = (this.#files += 1);
    [this.layer, this.refusal, this.#article] = [null, null, null];
    if (file === null) return this.#show(this.#search);
    if (file.text === null) return this.#refuse('not-loaded', file.name);
    const readGuestFile = await this.#loadReader().catch(() => null);
    if (number !== this.#files) return;
    if (!readGuestFile) return this.#refuse('not-loaded', file.name);
    const read = readGuestFile(file.name, file.text, this.#app.catalog);
    if ('refusal' in read) return this.#refuse(read.refusal, file.name);
    if ('layer' in read) {
      this.layer = read.layer;
      return this.#show(this.#search);
    }
    const kept = this.#reader.library.add(read.article);
    this.#article = kept.id;
    this.#reader.openKept(kept);
    // A day or a place that the page asks for counts before those of the article.
    if (viewIn(this.#search) !== '') this.#show(this.#search);
  }

  #refuse(code: GuestRefusal, file: string): void {
    this.refusal = { code, file };
    this.#show(this.#search);
  }
}
