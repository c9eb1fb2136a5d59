/**
 * Publishes the formats of `control.json`, of the articles, of the places of the world and of the
 * file that keeps a text's links as JSON Schema (draft-07), made from the schemas that the atlas
 * itself reads with. Checks that no schema can say (dates that exist, offsets that fit) are made by
 * `atlas check`, of linked texts by `readOwnFile`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { article, control } from '../src/catalog/schema';
import { geodataFolder } from '../src/cli/geodata-files';
import { linkedText } from '../src/formats/linked-text';
import { worldPlaces } from '../src/linking/names/world';

const folder = join(geodataFolder, 'schema');
mkdirSync(folder, { recursive: true });
const schemas = { control, article, world: worldPlaces, 'linked-text': linkedText };
for (const [name, schema] of Object.entries(schemas)) {
  const json = toJsonSchema(schema, { errorMode: 'ignore' });
  writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(json, null, 2)}\n`);
}
