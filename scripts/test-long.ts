/**
 * `npm run test:long`: the tests whose number of runs comes from `tests/runs.ts`, with all their
 * runs (with TEST_RUNS=10 in front, ten times as many), and the browser tests of every size,
 * language and view.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOrGetBrowser } from './browser/install';
import { inDepth, slow } from './long-tests';

const browser = findOrGetBrowser();
if (!browser) process.exit(1);

const root = fileURLToPath(new URL('../', import.meta.url));
const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('tests', name))
  .filter((name) => /from '[./]+\/runs'/.test(readFileSync(join(root, name), 'utf8')));

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const projects = ['unit', 'bounded', 'slow', 'browser-long'].flatMap((name) => ['--project', name]);
const words = ['run', '--configLoader', 'runner', ...projects, '--testTimeout', '300000'];
files.push(...slow, ...inDepth);
spawn(process.execPath, [vitest, ...words, ...process.argv.slice(2), ...files], {
  stdio: 'inherit',
  cwd: root,
  env: { TEST_RUNS: '1', ...process.env, CHROME_PATH: browser },
}).on('exit', (code) => process.exit(code ?? 1));
