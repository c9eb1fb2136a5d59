/**
 * `npm run test:faults`: breaks, one after the other, what the page needs, and looks at what the
 * reader sees (`docs/reliability.md`); then presses what a seed says.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findOrGetBrowser } from './browser/install';

const browser = findOrGetBrowser();
if (!browser) process.exit(1);

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const words = ['run', '--configLoader', 'runner', '--project', 'browser-faults'];
spawn(process.execPath, [vitest, ...words, '--testTimeout', '300000', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROME_PATH: browser },
}).on('exit', (code) => process.exit(code ?? 1));
