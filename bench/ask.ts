/**
 * `npm run bench`: how long `atlas ask containing --jsonl` takes for 1,000 points after its start.
 * Runs with one point and with 1,001 alternate; the difference is the time for the points.
 */
import { spawnSync } from 'node:child_process';
import { median } from './medians';

const rounds = 9;
const points = Array.from({ length: 1001 }, (_, i) =>
  JSON.stringify({ id: String(i), lon: 45.5 + (i % 40) / 16, lat: 38.8 + Math.floor(i / 40) / 14 }),
);

const start: number[] = [];
const all: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  start.push(milliseconds(points.slice(0, 1)));
  all.push(milliseconds(points));
}
const difference = all.map((time, round) => time - (start[round] ?? 0));
console.log(`start and one point   ${median(start).toFixed(0)} ms`);
console.log(`1,000 points more     ${median(difference).toFixed(0)} ms`);

function milliseconds(lines: readonly string[]): number {
  const begin = performance.now();
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/atlas.ts', 'ask', 'containing', '--jsonl'],
    { input: `${lines.join('\n')}\n`, encoding: 'utf8' },
  );
  const answers = stdout.split('\n').filter((line) => line !== '').length;
  if (status !== 0 || answers !== lines.length)
    throw new Error(`${answers} answers, not ${lines.length}`);
  return performance.now() - begin;
}
