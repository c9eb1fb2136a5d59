/**
 * `npm test`: gets a browser if there is none, then runs the unit tests and the short browser tests.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findOrGetBrowser } from './browser/install';

const browser = findOrGetBrowser();
if (!browser) process.exit(1);

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const projects = ['unit', 'alone', 'browser'].flatMap((name) => ['--project', name]);
const child = spawn(
  process.execPath,
  [vitest, 'run', '--configLoader', 'runner', ...projects, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: browser },
  },
);
child.on('exit', (code) => process.exit(code ?? 1));
