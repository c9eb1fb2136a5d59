import type { Catalog } from '../../catalog/types';
import type { FileReading } from '../../formats/readers/file-reading';
import { largestData } from '../../formats/readers/text-of';
import type { ReadingOptions } from '../../formats/readers/reading-options';
import type { OwnLayerWords } from '../../i18n/own-layer-words';
import { TooLate } from '../../deadline';
import { bytesOf } from '../../own-layers/worker/bytes-of';
import { Cancelled, readInWorker, type Progress } from '../../own-layers/worker/client';

interface Given {
  readonly blob: Blob;
  /** The name of the file; empty for a pasted text. */
  readonly file: string;
  readonly options: ReadingOptions;
}

/** A file that was read and not added yet. */
export interface ReadFile extends Given {
  readonly reading: FileReading;
}

/** What is being read now. */
interface Busy {
  readonly name: string;
  readonly step: Progress['step'];
  /** From 0 to 1; null where nobody knows how much there is. */
  readonly share: number | null;
  /** How many files wait behind it. */
  readonly waiting: number;
}

/** Reads what the reader gives, file after file, and says what came of each. It adds nothing. */
export class DataIntake {
  busy: Busy | null = $state.raw(null);
  /** Why files were not read, a sentence each. */
  said: readonly string[] = $state.raw([]);
  reads: readonly ReadFile[] = $state.raw([]);
  readonly #catalog: Catalog;
  readonly #words: OwnLayerWords;
  readonly #limit: string;
  #queue: readonly Given[] = [];
  #cancel: () => void = () => undefined;
  #isReading = false;

  /** `limit` is the size of the largest file in words. */
  constructor(catalog: Catalog, words: OwnLayerWords, limit: string) {
    [this.#catalog, this.#words, this.#limit] = [catalog, words, limit];
  }

  async files(files: readonly File[]): Promise<void> {
    await this.#take(files.map((blob) => ({ blob, file: blob.name, options: {} })));
  }

  async text(text: string): Promise<void> {
    await this.#take([{ blob: new Blob([text]), file: '', options: {} }]);
  }

  /** Reads a file again, as the person says. */
  async again(read: ReadFile, options: ReadingOptions): Promise<void> {
    this.drop(read);
    await this.#take([{ ...read, options: { ...read.options, ...options } }]);
  }

  /** Forgets what was read of a file. */
  drop(read: ReadFile): void {
    this.reads = this.reads.filter((one) => one !== read);
  }

  /** Stops what is being read; files that wait are not read. */
  cancel(): void {
    this.#queue = [];
    this.#cancel();
    this.busy = null;
  }

  async #take(given: readonly Given[]): Promise<void> {
    if (given.length === 0) return;
    this.said = [];
    this.#queue = [...this.#queue, ...given];
    if (this.busy) this.busy = { ...this.busy, waiting: this.#queue.length };
    if (this.#isReading) return;
    this.#isReading = true;
    for (let next = this.#queue[0]; next; next = this.#queue[0]) {
      this.#queue = this.#queue.slice(1);
      await this.#one(next);
    }
    [this.#isReading, this.busy] = [false, null];
  }

  async #one({ blob, file, options }: Given): Promise<void> {
    const { refusal, pasted } = this.#words;
    const name = file || pasted;
    const say = (sentence: string) => (this.said = [...this.said, sentence]);
    if (blob.size > largestData) return void say(refusal.large(name, this.#limit));
    let isCancelled = false;
    this.#cancel = () => (isCancelled = true);
    const show = ({ step, done, all }: Progress) => {
      const share = all === 0 ? null : done / all;
      if (!isCancelled) this.busy = { name, step, share, waiting: this.#queue.length };
    };
    try {
      show({ step: 'reading', done: 0, all: 0 });
      const bytes = await bytesOf(blob, (done, all) => {
        if (isCancelled) throw new Cancelled();
        show({ step: 'reading', done, all });
      });
      const reading = await this.#read(bytes, name, options, show);
      this.reads = [...this.reads, { blob, file, options, reading }];
    } catch (error) {
      if (error instanceof Cancelled) return;
      const late = error instanceof TooLate ? refusal.late : refusal.stopped;
      say((error instanceof DOMException ? refusal.unreadable : late)(name));
    }
  }

  #read(
    bytes: Uint8Array,
    name: string,
    options: ReadingOptions,
    show: (progress: Progress) => void,
  ): Promise<FileReading> {
    const { atlas, features } = this.#catalog;
    const places = features.filter(({ properties }) => properties.layer === 'places');
    const given = { area: atlas.studyArea, ...options };
    const task = readInWorker({ bytes, name, options: given, features: places }, show);
    this.#cancel = task.cancel;
    return task.reading;
  }
}
