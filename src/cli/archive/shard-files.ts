/** Where the files of an archive stand, and which shards have a part. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../bad-input';

const shard = /^[\w-][\w.-]*\.jsonl(\.gz)?$/;

export function partsFolder(archive: string): string {
  return join(archive, 'parts');
}

/** The name of the part of a shard; parts are gzipped, whether or not the shard is. */
export function partNameOf(shardName: string): string {
  return `${shardName.replace(/\.gz$/, '')}.gz`;
}

/** The names of the shards, in order. Throws `BadInput` where the folder has none. */
export function shardNames(archive: string): readonly string[] {
  const folder = join(archive, 'shards');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const found = names.filter((name) => shard.test(name)).sort();
  if (found.length === 0)
    throw new BadInput(
      `${folder} has no shards: files .jsonl or .jsonl.gz, with names of letters, digits and . _ -`,
    );
  const twice = found.find((name) => found.includes(`${name}.gz`));
  if (twice !== undefined)
    throw new BadInput(
      `${folder} has ${twice} and ${twice}.gz, which would be one part: remove one.`,
    );
  return found;
}

/** The names of the parts that are there, in order; `.tmp` files are none. */
export function archivePartNames(archive: string): readonly string[] {
  const folder = partsFolder(archive);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => shard.test(name)).sort();
}
