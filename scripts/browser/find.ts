/** Finds a Chrome or Chromium on this machine; `install.ts` installs one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { packagedBrowser } from './npm-chromium';

const home = process.env['HOME'] ?? '';
const knownPaths: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(home, 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [];
  }),
};

/**
 * The paths of the installed browsers: CHROME_PATH, then the usual places of Chrome and Chromium,
 * then the one from an npm package, which exists only if nothing else started, then Playwright's
 * Chromium in the user's cache.
 */
export function findBrowsers(): readonly string[] {
  const named = process.env['CHROME_PATH'];
  const candidates = [
    ...(named ? [named] : []),
    ...(knownPaths[process.platform] ?? []),
    packagedBrowser(),
    chromium.executablePath(),
  ];
  return candidates.filter((path) => existsSync(path));
}

/** The first of them; null if there is none. */
export function findBrowser(): string | null {
  return findBrowsers()[0] ?? null;
}

/** Keeps the browser off the network, because its own services would send requests. */
export const quietFlags: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
