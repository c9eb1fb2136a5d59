/** A dump as a folder of pages, at any depth: .html, .md, .xml (TEI) and .txt. */
import { errorCode } from '../../error-code';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { plainText } from '../../../formats/plain-text';
import { faultInEnglish } from '../../problem-line';
import { pageLine, type DumpItem } from './dump';

const pages = /\.(html?|xhtml|md|markdown|xml|tei|txt)$/i;

/** In the order of their paths, which are their ids. */
export async function* readPageFolder(folder: string): AsyncGenerator<DumpItem> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => pages.test(one)).sort()) {
    const read = await readPage(join(folder, name), name);
    const id = name.split(sep).join('/');
    yield 'trouble' in read ? read : pageLine(id, read.text, read.details);
  }
}

async function readPage(path: string, name: string) {
  try {
    const read = await plainText(name, readFileSync(path));
    return 'refusal' in read ? { trouble: `${name} ${faultInEnglish(read.refusal)}` } : read;
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return { trouble: `${name} cannot be read (${code})` };
  }
}
