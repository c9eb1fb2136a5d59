/**
 * Publishes the format of each data file as JSON Schema (draft-07), generated from the schemas with
 * which the atlas reads. What no schema can check (days that exist, ids that exist, offsets that
 * match) is checked by `atlas check`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatNames } from '../src/cli/data-formats';
import { geodataFolder } from '../src/cli/geodata-files';
import { publishedSchema } from './json-schemas/publish';

const folder = join(geodataFolder, 'schema');
mkdirSync(folder, { recursive: true });
for (const name of formatNames) {
  const json = JSON.stringify(publishedSchema(name), null, 2);
  writeFileSync(join(folder, `${name}.schema.json`), `${json}\n`);
}
