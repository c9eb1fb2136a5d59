/** `atlas archive`: many articles, linked in shards over machines and read from Parquet files. */
import { BadInput } from '../bad-input';

/** Each command is loaded when it is asked for, with the libraries that it needs. */
export async function archive([command, ...words]: readonly string[]): Promise<number> {
  switch (command) {
    case 'shards':
      return (await import('./shards')).makeShards(words);
    case 'pending':
      return (await import('./pending')).listPending(words);
    case 'index':
      return (await import('./build-index')).buildIndex(words);
    case 'verify':
      return (await import('./verify')).verifyIndex(words);
    default:
      throw new BadInput(
        'atlas archive has the commands shards, pending, index and verify; "atlas help" tells what each reads.',
      );
  }
}
