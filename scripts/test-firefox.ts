/**
 * `npm run test:firefox`: runs the Firefox tests, or says how to get a Firefox if there is none.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findFirefox } from './browser/find-firefox';

const firefox = findFirefox();
if (!firefox) {
  console.log(
    'The tests need a Firefox: install it, for example by `apt-get install firefox-esr`, or set FIREFOX_PATH to it.',
  );
  process.exit(1);
}

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const config = ['--config', 'vitest.firefox.config.ts', '--configLoader', 'runner'];
spawn(process.execPath, [vitest, 'run', ...config, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, FIREFOX_PATH: firefox },
}).on('exit', (code) => process.exit(code ?? 1));
