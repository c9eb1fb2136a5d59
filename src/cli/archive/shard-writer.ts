/** Writes lines as shards: gzipped files of as many articles each, which one worker links. */
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';
import { BadInput } from '../bad-input';

/** A worker links as many in about half a minute, so that its start costs little. */
const shardSize = 50_000;

export class ShardWriter {
  readonly #folder: string;
  readonly #size: number;
  #open: { gzip: Gzip; written: Promise<void>; path: string; lines: number } | null = null;
  #shards = 0;
  #articles = 0;

  /** Throws `BadInput` where the archive has shards, which new ones would repeat or mix with. */
  constructor(archive: string, size = shardSize) {
    this.#folder = join(archive, 'shards');
    this.#size = size;
    if (existsSync(this.#folder) && readdirSync(this.#folder).length > 0)
      throw new BadInput(`${this.#folder} has shards already: choose another folder.`);
    mkdirSync(this.#folder, { recursive: true });
  }

  /** How much was written. */
  get written() {
    return { shards: this.#shards, articles: this.#articles };
  }

  async write(line: string): Promise<void> {
    this.#open ??= this.#begin();
    this.#open.lines += 1;
    this.#articles += 1;
    const { gzip, lines, written } = this.#open;
    if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, 'drain'), written]);
    if (lines === this.#size) await this.end();
  }

  /** Ends the shard that is open. It has its name only now, so that no shard is half of one. */
  async end(): Promise<void> {
    if (this.#open === null) return;
    const { gzip, written, path } = this.#open;
    this.#open = null;
    gzip.end();
    await written;
    renameSync(`${path}.tmp`, path);
  }

  #begin() {
    this.#shards += 1;
    const path = join(this.#folder, `${String(this.#shards).padStart(5, '0')}.jsonl.gz`);
    const gzip = createGzip({ level: 1 });
    const file = createWriteStream(`${path}.tmp`);
    file.on('error', (error) => gzip.destroy(error));
    const written = finished(gzip.pipe(file));
    // Whoever waits for it is told; nobody waits before the shard is full or its buffer is.
    written.catch(() => undefined);
    return { gzip, written, path, lines: 0 };
  }
}
