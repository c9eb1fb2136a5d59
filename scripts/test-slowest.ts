/**
 * `npm run test:slowest [-- REPORT]`: runs `npm test` with a report, or reads an existing one, and
 * prints the ten slowest files and tests as tables of Markdown. Vitest writes a report with
 * `--reporter=json`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { relative } from 'node:path';
import { slowest, table, type Report } from './slowest/tables';

const given = process.argv[2];
const file = given ?? '.cache/tests.json';
const began = performance.now();
if (!given) {
  mkdirSync('.cache', { recursive: true });
  const words = [
    'test',
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  spawnSync('npm', words, { stdio: 'inherit' });
}
const took = (performance.now() - began) / 1000;
const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
const { files, tests } = slowest(report, (name) => relative(process.cwd(), name), 10);

if (!given)
  console.log(
    `\n${report.numTotalTests} tests in ${took.toFixed(0)} s on ${cpus().length} processors`,
  );
console.log(`\n${table(['file', 'tests', 's'], files)}\n\n${table(['test', 's'], tests)}`);
