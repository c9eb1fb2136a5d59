/** DuckDB, which sorts more than memory holds. It is no part of the package: 70 MB that few need. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { optionalLibrary } from './optional-library';

export interface DatabaseLimits {
  /** GB that DuckDB may hold; the rest goes to `temporary`. */
  readonly memory: number;
  readonly threads?: number | undefined;
  /** A folder for what does not fit. */
  readonly temporary: string;
}

type Row = Readonly<Record<string, unknown>>;

export class Database {
  readonly #connection: DuckDBConnection;

  private constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  /** `file` is the path of the database, or `:memory:`. Throws `BadInput` where DuckDB is missing. */
  static async open(file: string, { memory, threads, temporary }: DatabaseLimits) {
    const { DuckDBInstance } = await optionalLibrary(
      '@duckdb/node-api',
      () => import('@duckdb/node-api'),
    );
    const instance = await DuckDBInstance.create(file, {
      memory_limit: `${memory}GB`,
      temp_directory: temporary,
      ...(threads !== undefined && { threads: String(threads) }),
    });
    const database = new Database(await instance.connect());
    // What is given to queries is read as it is; nothing is fetched or installed.
    await database.run('SET autoinstall_known_extensions = false');
    return database;
  }

  async run(sql: string): Promise<void> {
    await this.#connection.run(sql);
  }

  /** The rows of an answer; whole numbers are numbers, and none of ours is above 2^53. */
  async rows<Found extends Row>(sql: string): Promise<readonly Found[]> {
    const read = await this.#connection.runAndReadAll(sql);
    return read.getRowObjectsJS().map((row) => {
      const cells = Object.entries(row).map(([name, value]) => [
        name,
        typeof value === 'bigint' ? Number(value) : value,
      ]);
      return Object.fromEntries(cells) as Found;
    });
  }

  /** The only row of an answer. */
  async row<Found extends Row>(sql: string): Promise<Found> {
    const [row] = await this.rows<Found>(sql);
    if (row === undefined) throw new Error(`No row: ${sql}`);
    return row;
  }

  close(): void {
    this.#connection.disconnectSync();
  }
}

/** A text as SQL writes it. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A path to read from, as SQL writes it: signs of patterns in it stand for themselves. */
export function quotedPath(path: string): string {
  return sqlText(path.replace(/[[*?]/g, '[$&]'));
}

/** The first line of what DuckDB says is wrong, without the path of the file. */
export function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.replace(/"[^"]*\//g, '"').replace(/[.\s]+$/, '');
}
