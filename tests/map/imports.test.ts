import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src/map', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte)$/.test(file))
  .map((file) => join('src/map', file));

describe('the rooms of the map', () => {
  it('have no modules that import each other in a circle, types apart', () => {
    const circles = files.filter((file) => reachable(file).has(file));
    expect(files.length).toBeGreaterThan(60);
    expect(reachable('src/map/picture/draw.ts')).toContain('src/map/picture/picture-content.ts');
    expect(circles).toEqual([]);
  });

  it('have components under 120 lines with their styles', () => {
    const long = files.filter(
      (file) => file.endsWith('.svelte') && readFileSync(file, 'utf8').split('\n').length > 120,
    );
    expect(long).toEqual([]);
  });
});

/** The modules that a module needs to run, including indirect ones. */
function reachable(file: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const other of importsOf(next)) {
      if (found.has(other)) continue;
      found.add(other);
      open.push(other);
    }
  return found;
}

function importsOf(file: string): readonly string[] {
  const pattern = /^\s*(?:import|export)\s+(?!type\s)([^'";]*?)from\s+'(\.[^']+)'/gm;
  return [...readFileSync(file, 'utf8').matchAll(pattern)].flatMap(([, names = '', what = '']) => {
    const onlyTypes = /^\{(\s*type\s[^,}]+,?)+\s*\}\s*$/.test(names);
    const path = join(dirname(file), what);
    const there = [path, `${path}.ts`, `${path}/index.ts`].find(
      (one) => /\.\w+$/.test(one) && existsSync(one),
    );
    return onlyTypes || there === undefined ? [] : [there];
  });
}
