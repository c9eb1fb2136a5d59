/** `atlas publish`: a project file as a web page of its own, in a folder for any static host. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeOwnFile } from '../formats/own-file';
import { listFile, projectFile, publishedFiles } from '../publish/published-files';
import { titleOf } from '../reading/own-article';
import { BadInput } from './bad-input';
import { englishTerms } from './english-notice';
import { parseWords } from './parse-words';
import { readProject } from './read-project';

/** Where `npm run build` writes the page. */
const built = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Prints how many files it wrote, and where, as one JSON object. */
export async function publish(words: readonly string[]): Promise<number> {
  const { name, out, page } = readWords(words);
  const { linked, licence } = readProject(name);
  const { full, title } = linked.text;
  if (full === null)
    throw new BadInput(`${name} has no text: save it in the page as a project file.`);
  if (!existsSync(join(page, listFile)))
    throw new BadInput(
      `There is no built page in ${page}: run "npm run build" first, or name the folder of one with --page.`,
    );
  const project = writeOwnFile(linked, englishTerms(licence), { fullText: true });
  const read = async (path: string) => new Uint8Array(await readFile(join(page, path)));
  const article = { title: title ?? titleOf(full), linked };
  let files = 0;
  for await (const file of publishedFiles(read, article, project)) {
    const path = join(out, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.bytes);
    files += 1;
  }
  process.stdout.write(`${JSON.stringify({ folder: out, files, project: projectFile })}\n`);
  return 0;
}

function readWords(words: readonly string[]): { name: string; out: string; page: string } {
  const { values, positionals } = parseWords(words, {
    out: { type: 'string' },
    page: { type: 'string', default: built },
  });
  const [name = '', ...more] = positionals;
  const { out = '', page } = values;
  if (name === '' || more.length > 0 || out === '')
    throw new BadInput('"atlas publish" takes one project file and --out FOLDER.');
  // A folder that was published before is written anew; no other files are touched.
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, projectFile)))
    throw new BadInput(`${out} is not empty: name a new folder, or one that was published before.`);
  return { name, out, page };
}
