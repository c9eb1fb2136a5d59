import type { Catalog } from '../../catalog/types';
import type { FileReading } from '../../formats/readers/file-reading';
import { largestData } from '../../formats/readers/text-of';
import type { ReadingOptions } from '../../formats/readers/reading-options';
import type { OwnLayerWords } from '../../i18n/own-words';
import { TooLate } from '../../in-time';
import { Cancelled, readInWorker, type ReadTask } from '../../own-layers/worker/client';

/** A file that was read and not added yet. */
export interface ReadFile {
  /** Its name; empty for a pasted text. */
  readonly file: string;
  readonly reading: FileReading;
  /** Reads it again, as the person says. */
  readonly again: (options: ReadingOptions) => void;
}

/** Reads what the reader gives, and says what came of it. Nothing is added by reading. */
export class DataReader {
  /** What is being read now. */
  busy: string | null = $state.raw(null);
  said = $state.raw('');
  read: ReadFile | null = $state.raw(null);
  readonly #catalog: Catalog;
  readonly #words: OwnLayerWords;
  readonly #limit: string;
  #task: ReadTask | null = null;

  /** `limit` is the size of the largest file in words. */
  constructor(catalog: Catalog, words: OwnLayerWords, limit: string) {
    [this.#catalog, this.#words, this.#limit] = [catalog, words, limit];
  }

  async file(file: File | undefined): Promise<void> {
    if (file) await this.#take(file, file.name, {});
  }

  async text(text: string): Promise<void> {
    await this.#take(new Blob([text]), '', {});
  }

  /** Forgets what was read, and stops what is being read. */
  clear(): void {
    this.#task?.cancel();
    [this.#task, this.read, this.said, this.busy] = [null, null, '', null];
  }

  async #take(blob: Blob, file: string, options: ReadingOptions): Promise<void> {
    const { refusal, pasted } = this.#words;
    const name = file || pasted;
    this.clear();
    if (blob.size > largestData) {
      this.said = refusal.large(name, this.#limit);
      return;
    }
    this.busy = name;
    try {
      const reading = await this.#read(blob, name, options);
      const again = (wanted: ReadingOptions) => void this.#take(blob, file, wanted);
      this.read = { file, reading, again };
    } catch (error) {
      // Whoever cancelled may be reading the next file already.
      if (error instanceof Cancelled) return;
      const late = error instanceof TooLate ? refusal.late : refusal.stopped;
      this.said = (error instanceof DOMException ? refusal.unreadable : late)(name);
    }
    this.busy = null;
  }

  async #read(blob: Blob, name: string, options: ReadingOptions): Promise<FileReading> {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const { atlas, features } = this.#catalog;
    const places = features.filter(({ properties }) => properties.layer === 'places');
    const area = atlas.studyArea;
    this.#task = readInWorker({ bytes, name, options: { area, ...options }, features: places });
    return this.#task.reading;
  }
}
