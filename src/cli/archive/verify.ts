/** `atlas archive verify`: whether an index is what its description and its parts say. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { BadInput } from '../bad-input';
import { loadLinkable } from '../load-linkable';
import { parseWords } from '../parse-words';
import { checkPart } from './check-part';
import { Database } from './database';
import { type LinkedBy, linkedBy } from '../../archive/linked-by';
import { type IndexedFile, type Manifest, manifestFile } from '../../archive/manifest';
import { fingerprint, readManifest } from './manifest';
import { readArchive } from './pending';
import { archivePartNames, partsFolder } from './shard-files';
import { contentTroubles } from './verify-content';

/** GB; every check reads its files as a stream. */
const memory = 2;

/** Prints what was checked; each trouble is a sentence on standard error, and then the exit is 1. */
export async function verifyIndex(words: readonly string[]): Promise<number> {
  const { positionals } = parseWords(words, {});
  const archive = resolve(readArchive(positionals));
  const index = join(archive, 'index');
  if (!existsSync(index))
    throw new BadInput(`${archive} has no index: make it with "atlas archive index".`);
  const manifest = readManifest(index);
  const { catalog, places } = loadLinkable();
  const by = linkedBy(catalog);
  const known = new Set(places.map(({ id }) => id));
  const files = await fileTroubles(index, manifest);
  const troubles = [
    ...troublesOfAtlas(manifest, by),
    ...manifest.leftOut.map(({ part, reason }) => `the part ${part} was left out: it ${reason}`),
    ...files.troubles,
    ...(await inDatabase((database) =>
      contentTroubles(database, index, manifest, files.whole, known),
    )),
    ...(await partTroubles(archive, manifest)),
  ];
  for (const trouble of troubles) process.stderr.write(`atlas: ${archive}: ${trouble}.\n`);
  const { articles, mentions } = manifest;
  const told = { articles, mentions, files: manifest.files.length, troubles: troubles.length };
  process.stdout.write(`${JSON.stringify(told)}\n`);
  return troubles.length > 0 ? 1 : 0;
}

function troublesOfAtlas(manifest: Manifest, { atlas, data }: LinkedBy): readonly string[] {
  if (manifest.atlas !== atlas)
    return [
      `it belongs to the atlas ${JSON.stringify(manifest.atlas)}, and this is ${JSON.stringify(atlas)}`,
    ];
  return manifest.data === data
    ? []
    : [
        `it was made with the data of ${manifest.data ?? 'no day'}, and the data here is of ${data ?? 'no day'}; link and index it again`,
      ];
}

/** The files that are as described, and a sentence for each of the others. */
async function fileTroubles(index: string, { files }: Manifest) {
  const whole: IndexedFile[] = [];
  const troubles: string[] = [];
  for (const file of files) {
    const path = join(index, file.path);
    const found = existsSync(path) ? await fingerprint(path) : null;
    if (found === null) troubles.push(`${file.path} is missing`);
    else if (found.bytes !== file.bytes)
      troubles.push(`${file.path} has ${found.bytes} bytes, and ${file.bytes} were written`);
    else if (found.sha256 !== file.sha256)
      troubles.push(`${file.path} is not the file that was written (its SHA-256 differs)`);
    else whole.push(file);
  }
  const described = new Set([manifestFile, ...files.map(({ path }) => path)]);
  for (const path of filesBelow(index))
    if (!described.has(path)) troubles.push(`${path} is no file of this index`);
  return { whole, troubles };
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** Whether the parts, where they are still there, count the same as the index. */
async function partTroubles(archive: string, manifest: Manifest): Promise<readonly string[]> {
  const left = new Set(manifest.leftOut.map(({ part }) => part));
  const names = archivePartNames(archive).filter((name) => !left.has(name));
  if (names.length === 0) return [];
  const troubles: string[] = [];
  let articles = 0;
  for (const name of names) {
    const check = await checkPart(join(partsFolder(archive), name), manifest);
    if ('trouble' in check) troubles.push(`the part ${name} ${check.trouble}`);
    else articles += check.end.articles;
  }
  const told = manifest.articles + manifest.repeated;
  if (troubles.length === 0 && articles !== told)
    troubles.push(`its parts have ${articles} articles, and the index was made of ${told}`);
  return troubles;
}

async function inDatabase<Found>(use: (database: Database) => Promise<Found>): Promise<Found> {
  const temporary = mkdtempSync(join(tmpdir(), 'atlas-archive-'));
  const database = await Database.open(':memory:', { memory, temporary });
  try {
    return await use(database);
  } finally {
    database.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}
