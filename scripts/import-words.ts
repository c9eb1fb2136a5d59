/**
 * `npm run --silent words:import -- hy.po`: puts the texts of a gettext file in their places. A file
 * with something wrong in it changes nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { loadCatalog } from '../src/cli/geodata-files';
import { languages } from '../src/i18n/languages';
import { readPo } from './translators/po';
import { changesOf, writeChanges } from './translators/take-in';
import { unitsOf } from './translators/translation-units';

const [file = ''] = process.argv.slice(2);
process.exitCode = takeIn(file);

function takeIn(path: string): number {
  if (!existsSync(path)) return refuse([`There is no file “${path}”. Name the gettext file.`]);
  const read = readFile(path);
  if (read === null) return 1;
  const { entries } = read;
  const language = languages.find((one) => one !== 'en' && one === read.language);
  if (!language)
    return refuse([`${path}: “Language: ${read.language}” in its header names no translation.`]);
  const { changes, troubles } = changesOf(entries, unitsOf(language, loadCatalog()));
  if (troubles.length > 0)
    return refuse([
      ...troubles.map(({ context, reason }) => `${language}: ${context}: ${reason}`),
      'Nothing was changed.',
    ]);
  writeChanges(changes);
  console.log(`${changes.length} texts changed. Run \`npm run format\` and \`npm test\`.`);
  return 0;
}

function readFile(path: string): ReturnType<typeof readPo> | null {
  try {
    return readPo(readFileSync(path, 'utf8'));
  } catch (error) {
    refuse([`${path} is not a gettext file: ${(error as Error).message}`]);
    return null;
  }
}

function refuse(lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 1;
}
