/** `atlas archive pending`: the shards that have no part which can be indexed, one a line. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../bad-input';
import { loadCatalog } from '../geodata-files';
import { parseWords } from '../parse-words';
import { checkPart } from './check-part';
import { linkedBy } from '../../archive/linked-by';
import { partNameOf, partsFolder, shardNames } from './shard-files';

/** Linking goes by this list: a part that is missing, cut off or of older data is made again. */
export async function listPending(words: readonly string[]): Promise<number> {
  const { positionals } = parseWords(words, {});
  const archive = readArchive(positionals);
  const by = linkedBy(loadCatalog());
  for (const shard of shardNames(archive)) {
    const name = partNameOf(shard);
    const path = join(partsFolder(archive), name);
    const check = existsSync(path) ? await checkPart(path, by) : null;
    if (check !== null && 'end' in check) continue;
    if (check !== null) process.stderr.write(`atlas: The part ${name} ${check.trouble}.\n`);
    process.stdout.write(`${shard}\n`);
  }
  return 0;
}

/** The folder that a command is about. Throws `BadInput` where it names none, or several. */
export function readArchive(positionals: readonly string[]): string {
  const [archive, ...more] = positionals;
  if (archive !== undefined && more.length === 0) return archive;
  throw new BadInput('Say the folder of the archive.');
}
