/**
 * `npm run geodata:package` writes `datapackage.json` beside the data: which files there are, in
 * which format, under which licence, with their hashes. It is for those who take the folder as it
 * is; git leaves it out, because each edit of the data would change a second line.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { geodataFolder, loadCatalog } from '../src/cli/geodata-files';
import { describeData, descriptorFile, writeDescriptor } from './datapackage/describe';
import { orSay } from './or-say';
import { version } from './site/version';

await orSay(() => {
  // Says what is wrong with a folder that is no whole atlas.
  loadCatalog();
  const described = writeDescriptor(describeData(geodataFolder, version));
  writeFileSync(join(geodataFolder, descriptorFile), described);
});
