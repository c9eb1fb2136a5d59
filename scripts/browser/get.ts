/** Gets a browser for the tests where the machine has none, and says what it does. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find';

const playwright = fileURLToPath(new URL('../../node_modules/playwright/cli.js', import.meta.url));

/** The path of a browser that starts, installed if need be. Null, with one line that helps, else. */
export function findOrGetBrowser(): string | null {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) console.log(`CHROME_PATH names ${named}, which is not there.`);
  const troubles: string[] = [];
  if (!findBrowser() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chrome or Chromium found: installing the chromium package.');
    run('apt-get', ['update', '-qq']);
    const packages = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    troubles.push(...run('apt-get', packages));
  }
  if (!findBrowser()) {
    console.log('No Chrome or Chromium found: downloading Chromium into the user cache.');
    troubles.push(...run(process.execPath, [playwright, 'install', '--no-shell', 'chromium']));
  }
  const browser = findBrowser();
  const unable = browser ? startTrouble(browser) : troubles;
  if (browser && unable.length === 0) return browser;
  console.log(
    `The browser tests need a Chrome or Chromium that starts (${unable.join('; ')}): install it, for example by \`apt install chromium\`, or set CHROME_PATH to it.`,
  );
  return null;
}

/** Whether a browser says its version; one without its libraries does not. */
function startTrouble(browser: string): string[] {
  // On Windows `--version` opens a window instead.
  return process.platform === 'win32' ? [] : run(browser, ['--version']);
}

/** Runs a command to its end; what went wrong, if anything, in one line. */
function run(command: string, args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      // A firewall that drops packets should not cost minutes.
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
    },
    timeout: 8 * 60_000,
  });
  return status === 0 ? [] : [reason(stderr) ?? reason(stdout) ?? `${command} failed`];
}

/** The line that says what went wrong: the last "Error:" or "E:", not the end of a stack. */
function reason(output: string | null): string | undefined {
  const lines = (output ?? '').split('\n').flatMap((line) => line.trim() || []);
  return lines.findLast((line) => /^(E|\w*Error): /.test(line)) ?? lines.at(-1);
}
