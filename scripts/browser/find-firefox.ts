/** Finds a Firefox on this machine: FIREFOX_PATH, then the usual places. Null if there is none. */
import { existsSync } from 'node:fs';

const knownPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

export function findFirefox(): string | null {
  const named = process.env['FIREFOX_PATH'];
  return [...(named ? [named] : []), ...knownPaths].find((path) => existsSync(path)) ?? null;
}
