import type { Catalog } from '../../catalog/types';
import type { Encoding } from '../../formats/encoding';
import type { FileRefusal } from '../../reading/file-refusal';
import { openFile, openText, type Opened } from '../../reading/open-file';
import type { OwnArticle } from '../../reading/own-article';
import { engineFor, type TextEngineClient } from '../../reading/worker/client';
import { ReadAhead } from '../../reading/worker/read-ahead';
import { refusalSentence } from '../../sentences/refusal-sentence';
import { getReadingWords } from './words';

/** Opens what the reader gives, a text or a file, and says what came of it. */
export class ArticleOpener {
  busy = $state.raw(false);
  said = $state.raw('');
  /** A file that seems to be in an encoding that only its reader can confirm. */
  doubtful: { readonly file: File; readonly likely: Encoding } | null = $state.raw(null);
  readonly ahead = new ReadAhead((text) => this.#engine().ask('link', text));
  readonly #catalog: Catalog;
  readonly #engine: () => TextEngineClient;
  readonly #numbers: string;
  readonly #opened: (article: OwnArticle) => void;
  readonly #words = getReadingWords();

  /** `world` is the address of the gazetteer, `numbers` a locale. */
  constructor(
    catalog: Catalog,
    world: string,
    numbers: string,
    opened: (article: OwnArticle) => void,
  ) {
    [this.#catalog, this.#numbers, this.#opened] = [catalog, numbers, opened];
    this.#engine = () => engineFor(catalog, world);
  }

  /** Starts the engine, once somebody is about to give a text. */
  makeReady(): void {
    void this.#engine().world;
  }

  async text(text: string): Promise<void> {
    const link = (whole: string) => this.ahead.links(whole);
    await this.#take('', () => openText(link, this.#catalog, text));
  }

  async file(file: File | undefined, encoding?: Encoding): Promise<void> {
    if (!file) return;
    const open = () => openFile(this.#engine(), this.#catalog, file, encoding);
    const opened = await this.#take(file.name, open);
    if (opened && 'likely' in opened && opened.likely)
      this.doubtful = { file, likely: opened.likely };
  }

  refuse(name: string, refusal: FileRefusal): void {
    this.said = refusalSentence(name, refusal, this.#words, this.#numbers);
  }

  async #take(name: string, open: () => Promise<Opened>): Promise<Opened | null> {
    [this.busy, this.said, this.doubtful] = [true, this.#words.read.reading, null];
    let opened: Opened | null = null;
    try {
      opened = await open();
      this.said = '';
      if ('article' in opened) this.#opened(opened.article);
      else this.refuse(name, opened);
    } catch {
      this.said = this.#words.read.notLoaded;
    }
    this.busy = false;
    return opened;
  }
}
