/**
 * `npm run reference`: asks GDAL (Debian's gdal-bin) the questions of `reference/questions.ts` and
 * writes its figures to `tests/query/reference.json`, which a test holds the atlas to. The SQL
 * stands beside each figure; the commands are printed.
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
