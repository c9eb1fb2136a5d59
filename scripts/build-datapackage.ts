/**
 * Writes `datapackage.json` beside the data: which files there are, in which format, under which
 * licence, with their hashes. `npm run format:geodata` runs it after it has put the files in order.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { geodataFolder } from '../src/cli/geodata-files';
import { describeData, descriptorFile, writeDescriptor } from './datapackage/describe';
import { version } from './site/version';

writeFileSync(
  join(geodataFolder, descriptorFile),
  writeDescriptor(describeData(geodataFolder, version)),
);
