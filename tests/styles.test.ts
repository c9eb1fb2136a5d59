import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file}`)
  .filter((file) => /\.(svelte|css)$/.test(file));
const styles = files.map((file) => {
  const text = readFileSync(file, 'utf8');
  return {
    file,
    css: file.endsWith('.css') ? text : (/<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? ''),
  };
});
const media = readFileSync('src/styles/media.css', 'utf8');

describe('the style sheets', () => {
  it('are found', () => {
    expect(styles.filter(({ css }) => css !== '').length).toBeGreaterThan(50);
  });

  it('tell screens apart by the names in one file, each size of which stands there once', () => {
    const elsewhere = styles.filter(({ css }) => /@media[^{]*\b(width|height)\b/.test(css));
    expect(elsewhere.map(({ file }) => file)).toEqual([]);
    const sizes = [...media.matchAll(/\((?:max|min)-(?:width|height): [^)]+\)/g)].map(
      ([size]) => size,
    );
    expect(sizes.length).toBeGreaterThan(5);
    expect(new Set(sizes).size).toBe(sizes.length);
  });

  it('know every screen that they name, and name every one that there is', () => {
    const known = [...media.matchAll(/@custom-media (--[\w-]+)/g)].map(([, name]) => name);
    const named = styles.flatMap(({ file, css }) =>
      [...css.matchAll(/@media ([^{]*)\{/g)].flatMap(([, query = '']) =>
        [...query.matchAll(/--[\w-]+/g)].map(([name]) => ({ file, name })),
      ),
    );
    expect(named.filter(({ name }) => !known.includes(name))).toEqual([]);
    const inMedia = media.replace(/@custom-media --[\w-]+/g, '');
    const used = (name = '') => inMedia.includes(name) || named.some((one) => one.name === name);
    expect(known.filter((name) => !used(name))).toEqual([]);
    const importing = styles.filter(({ css }) => /@media[^{]*--/.test(css));
    expect(importing.filter(({ css }) => !/@import '[^']*media\.css'/.test(css))).toEqual([]);
  });

  it('say once how a popup, a summary, a quiet button and a kicker look', () => {
    const own = (pattern: RegExp) =>
      styles.filter(({ file, css }) => file.endsWith('.svelte') && pattern.test(css));
    expect(own(/box-shadow: 0 4px 14px/).map(({ file }) => file)).toEqual([]);
    expect(own(/summary[^{]*\{[^}]*cursor: pointer/).map(({ file }) => file)).toEqual([]);
    expect(own(/\.kicker[^{]*\{[^}]*(color|font)/).map(({ file }) => file)).toEqual([]);
    const quiet = own(/\{[^}]*border: 1px solid var\(--quiet\)[^}]*cursor: pointer/);
    expect(quiet.map(({ file }) => file)).toEqual([]);
  });
});
