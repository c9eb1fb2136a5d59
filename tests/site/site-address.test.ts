import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../scripts/site/site-address';
import { siteOf } from '../../scripts/vite/site-of';

describe('the address of the site', () => {
  it.each([
    ['https://example.org/atlas/', 'https://example.org/atlas/'],
    ['https://example.org/atlas', 'https://example.org/atlas/'],
    ['https://example.org', 'https://example.org/'],
    ['HTTP://Example.org:8080/a/b', 'http://example.org:8080/a/b/'],
    [
      'https://пример.example/карта/',
      'https://xn--e1afmkfd.example/%D0%BA%D0%B0%D1%80%D1%82%D0%B0/',
    ],
  ])('of %s ends with a slash', (value, address) => {
    expect(siteAddress(value)).toBe(address);
    // Whatever comes out is an address that goes in again.
    expect(siteAddress(address)).toBe(address);
  });

  it('is not known where nobody gave one', () => {
    expect(siteAddress(undefined)).toBeNull();
    expect(siteAddress('')).toBeNull();
  });

  it.each([
    ['example.org', 'does not begin with https:// or http://'],
    ['ftp://example.org/', 'does not begin with https:// or http://'],
    ['javascript:alert(1)', 'does not begin with https:// or http://'],
    ['https:example.org', 'does not begin with https:// or http://'],
    ['https://', 'is no address'],
    ['https://example.org:port/', 'is no address'],
    ['https://example.org/a b/', 'has a space or a sign that no address has'],
    ['https://example.org/\n', 'has a space or a sign that no address has'],
    ['https://example.org/"><script>', 'has a space or a sign that no address has'],
    ['https://me:secret@example.org/', 'has a user name in it'],
    ['https://example.org/?lang=hy', 'has a part after "?" or "#"'],
    ['https://example.org/#map', 'has a part after "?" or "#"'],
    ['https://example.org/index.html', 'names a page and no folder'],
  ])('is not %j: a sentence says why and what to write', (value, fault) => {
    expect(() => siteAddress(value)).toThrow(
      `ATLAS_SITE is "${value}", which ${fault}. Give the whole address`,
    );
  });

  it('ends a build that gets a bad one, with one line and without a trace of the code', () => {
    const env = { ...process.env, ATLAS_SITE: 'example.org' };
    const words = ['--import', 'tsx', 'scripts/build.ts'];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      env,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^ATLAS_SITE is "example\.org", which [^\n]+\n$/);
  });

  it('reaches the pages from the plugin of the build, and is missing without it', () => {
    const plugin = { name: 'atlas-site', api: { site: 'https://example.org/' } };
    expect(siteOf([{ name: 'svelte' }, plugin])).toBe('https://example.org/');
    expect(siteOf([{ name: 'svelte' }])).toBeNull();
  });
});
