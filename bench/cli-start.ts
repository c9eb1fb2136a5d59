/**
 * `npm run bench:cli`: the processor time (user and system) that a call of the command line takes
 * from its start to its end, by the compiled command and by its sources, as medians of rounds in
 * turn. What is kept for later calls is there, as after a first call.
 */
import { spawnSync } from 'node:child_process';
import { median } from './medians';

const rounds = 7;
const text = 'On 12 December 2022 the road from Goris to Shusha was closed near Lachin.';
const calls = {
  'ask containing': ['ask', 'containing', '--at', '46.75,39.76'],
  link: ['link'],
};
const ways = {
  compiled: ['scripts/atlas.js'],
  sources: ['--import', 'tsx', 'src/cli/atlas.ts'],
};

/** The time of one call, in milliseconds, as its own process counts it when it ends. */
function timeOf(words: readonly string[]): number {
  const count = `process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    process.stderr.write(String((user + system) / 1000));
  });`;
  const counter = `data:text/javascript,${encodeURIComponent(count)}`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', counter, ...words], {
    encoding: 'utf8',
    input: text,
  });
  const ms = Number(stderr);
  if (status !== 0 || !(ms > 0)) throw new Error(`${words.join(' ')} ended with: ${stderr}`);
  return ms;
}

for (const [call, words] of Object.entries(calls)) {
  const times = Object.entries(ways).map(([way, start]) => ({
    way,
    words: [...start, ...words],
    taken: [] as number[],
  }));
  // The first round compiles and fills what is kept, and is not counted; it may say so.
  for (const { words: all } of times) spawnSync(process.execPath, all, { input: text });
  for (let round = 0; round < rounds; round += 1)
    for (const { words: all, taken } of times) taken.push(timeOf(all));
  for (const { way, taken } of times)
    console.log(`${call.padEnd(16)} ${way.padEnd(10)} ${median(taken).toFixed(0)} ms`);
}
