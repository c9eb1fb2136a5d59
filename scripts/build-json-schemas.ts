/**
 * Publishes the format of every data file as JSON Schema (draft-07), made from the schemas that the
 * atlas itself reads with. Checks that no schema can say (days that exist, ids that lead somewhere,
 * offsets that fit) are made by `atlas check`.
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
