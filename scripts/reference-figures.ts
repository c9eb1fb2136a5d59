/**
 * `npm run reference`: answers the questions of `reference/questions.ts` with GDAL (Debian's
 * gdal-bin) and writes the figures to `tests/query/reference.json`, with which a test compares the
 * atlas. The SQL stands beside each figure; the commands are printed.
 */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { askGdal } from './reference/gdal';

const { version, figures } = askGdal((command) => console.log(command));
const json = JSON.stringify({ madeBy: `npm run reference, with ${version}`, figures });
writeFileSync(
  'tests/query/reference.json',
  await format(json, { parser: 'json', printWidth: 100 }),
);
