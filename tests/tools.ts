/**
 * Tests that need a program that is not an npm package. They run if it is installed; otherwise they
 * are skipped, and a line on standard error names what was skipped and the Debian package to
 * install.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe } from 'vitest';

/** The programs, and the Debian packages that contain them; `.ci/run` installs these packages. */
export const debianPackages = {
  ogrinfo: 'gdal-bin',
  ogr2ogr: 'gdal-bin',
  nginx: 'nginx-light',
  caddy: 'caddy',
  parallel: 'parallel',
  pdftotext: 'poppler-utils',
} as const;
export type Tool = keyof typeof debianPackages;

/** Whether a program is in one of the folders of a search path. */
export function isInstalled(tool: string, path = process.env['PATH'] ?? ''): boolean {
  const names = process.platform === 'win32' ? [`${tool}.exe`, `${tool}.cmd`] : [tool];
  return path
    .split(delimiter)
    .some((folder) => folder !== '' && names.some((name) => existsSync(join(folder, name))));
}

/** The line about skipped tests. */
export function leftOut(name: string, tool: Tool): string {
  return `Left out: "${name}", since ${tool} is not installed (Debian: ${debianPackages[tool]}).`;
}

/** Tests under a name that run only if a program is installed. */
export function describeWith(tool: Tool, name: string, tests: () => void): void {
  const isThere = isInstalled(tool);
  if (!isThere) process.stderr.write(`${leftOut(name, tool)}\n`);
  describe.runIf(isThere)(name, tests);
}
