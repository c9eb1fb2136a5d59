import { describe, expect, it } from 'vitest';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attempts, type Machine } from '../../scripts/browser/install';
import { installWords, packagedBrowser, startScript } from '../../scripts/browser/npm-chromium';

const debian: Machine = { platform: 'linux', arch: 'x64', isRoot: true, hasApt: true };
const ways = (machine: Partial<Machine>) =>
  attempts({ ...debian, ...machine }).map(({ says }) => says.split(' ')[0]);

describe('getting a browser for the tests', () => {
  it.each([
    ['Debian, as root', {}, ['installing', 'downloading', 'fetching']],
    ['Debian, as somebody else', { isRoot: false }, ['downloading', 'fetching']],
    ['Fedora', { hasApt: false }, ['downloading', 'fetching']],
    ['Linux on ARM', { arch: 'arm64', isRoot: false }, ['downloading']],
    [
      'macOS',
      { platform: 'darwin', arch: 'x64', isRoot: false, hasApt: false } as const,
      ['downloading'],
    ],
    ['Windows', { platform: 'win32', isRoot: false, hasApt: false } as const, ['downloading']],
  ])('tries one way after the other on %s', (_, machine, expected) => {
    expect(ways(machine)).toEqual(expected);
  });

  it('keeps the browser of an npm package outside the project, and out of its lock file', () => {
    expect(packagedBrowser({ XDG_CACHE_HOME: '/var/caches' })).toBe(
      '/var/caches/corridor-atlas/chromium-143.0.4/start-chromium',
    );
    expect(packagedBrowser({})).toMatch(/\.cache\/corridor-atlas\/chromium-/);
    const words = installWords('/var/caches/x');
    expect(words).toEqual(expect.arrayContaining(['--no-save', '--no-package-lock']));
    expect(words.slice(-3)).toEqual(['--prefix', '/var/caches/x', '@sparticuz/chromium@143.0.4']);
  });

  it.runIf(process.platform === 'linux')(
    'starts that browser with its own libraries before those of the machine',
    () => {
      const folder = join(mkdtempSync(join(tmpdir(), 'atlas-')), "a reader's folder");
      mkdirSync(folder);
      const [script, browser] = [join(folder, 'start'), join(folder, 'chromium')];
      writeFileSync(browser, '#!/bin/sh\necho "$LD_LIBRARY_PATH" "$@"\n');
      writeFileSync(script, startScript(folder));
      for (const file of [script, browser]) chmodSync(file, 0o755);
      const started = (libraries: Record<string, string>) =>
        spawnSync(script, ['--headless', 'a b'], { encoding: 'utf8', env: libraries }).stdout;
      const own = join(folder, 'al2023/lib');
      expect(started({})).toBe(`${own} --no-sandbox --headless a b\n`);
      expect(started({ LD_LIBRARY_PATH: '/opt/lib' })).toBe(
        `${own}:/opt/lib --no-sandbox --headless a b\n`,
      );
      rmSync(join(folder, '..'), { recursive: true });
    },
  );
});
