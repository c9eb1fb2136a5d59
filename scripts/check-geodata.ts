/** Checks the data as it was built; every problem is a line with file, feature, field, value and reason. */
import { problemLine } from '../src/cli/problem-line';
import { checkGeodata } from '../src/geometry-checks/geodata';
import { readGeodata } from '../src/cli/geodata-files';

const { problems } = checkGeodata(readGeodata());
for (const one of problems) console.error(problemLine(one));
if (problems.length > 0) process.exitCode = 1;
