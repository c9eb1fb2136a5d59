/** Gets a browser for the tests where the machine has none, and says what it does. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find';

/** The path of a browser, installed if need be. Null, with one line that helps, where none is had. */
export function findOrGetBrowser(): string | null {
  const found = findBrowser();
  if (found) return found;
  const named = process.env['CHROME_PATH'];
  if (named) console.log(`CHROME_PATH names ${named}, which is not there.`);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chrome or Chromium found: installing the chromium package.');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if (!findBrowser()) {
    console.log('No Chrome or Chromium found: downloading Chromium into the user cache.');
    run(process.execPath, [playwrightCli, 'install', '--no-shell', 'chromium']);
  }
  const got = findBrowser();
  if (!got)
    console.log(
      'The browser tests need Chrome or Chromium: install it (for example `apt install chromium`) or set CHROME_PATH to it.',
    );
  return got;
}

const playwrightCli = fileURLToPath(
  new URL('../../node_modules/playwright/cli.js', import.meta.url),
);

function run(command: string, args: readonly string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: environment,
    timeout: 8 * 60_000,
  });
  if (status !== 0) console.log(lastLine(stderr) ?? lastLine(stdout) ?? `${command} failed`);
}

function lastLine(output: string | null): string | undefined {
  return output
    ?.trim()
    .split('\n')
    .findLast((line) => line.trim() !== '');
}
