import { readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { debianPackages, isInstalled, leftOut } from './tools';

describe('tests that need a program', () => {
  it('know whether it is in the folders of the search path', () => {
    const path = ['', '/no/such/folder', dirname(process.execPath)].join(delimiter);
    expect(isInstalled('node', path)).toBe(true);
    expect(isInstalled('no-such-program', path)).toBe(false);
    expect(isInstalled('node', '')).toBe(false);
  });

  it('say by name what is left out, and how to get it', () => {
    expect(leftOut('GDAL', 'ogrinfo')).toBe(
      'Left out: "GDAL", since ogrinfo is not installed (Debian: gdal-bin).',
    );
  });

  it('are all run by CI, which installs their packages', () => {
    const ci = readFileSync('.ci/run', 'utf8');
    const installed = /^tools=\((.*)\)$/m.exec(ci)?.[1]?.split(' ');
    expect(installed).toEqual([...new Set(Object.values(debianPackages))].sort());
  });
});
