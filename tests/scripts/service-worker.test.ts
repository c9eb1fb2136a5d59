import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { workerFiles } from '../../scripts/vite/service-worker';

const contents = {
  'index.html': '<p>English',
  'ru/index.html': '<p>Русский',
  'background.html': '<p>Map',
  'ru/background.html': '<p>Карта',
  'assets/index-1.js': 'a',
  'assets/ru-index-2.js': 'b',
  'assets/en-index-3.js': 'c',
  'data/start-4.json': 'd',
  'data/words-ru-5.json': 'e',
  'fonts/noto-sans.woff2': new Uint8Array([1, 2]),
  'icons/icon-192.png': new Uint8Array([3]),
  'manifest.webmanifest': '{}',
  'ru/manifest.webmanifest': '{}',
  'feed.xml': 'of no use to the page',
  'place/goris/index.html': 'for other sites',
};

describe('the list of what is kept for use without a network', () => {
  it('has each file once: for every language, or for the one that needs it', () => {
    const { shared, languages } = workerFiles(contents);
    expect(shared).toEqual([
      'assets/index-1.js',
      'data/start-4.json',
      'fonts/noto-sans.woff2',
      'icons/icon-192.png',
    ]);
    expect(languages['en']).toEqual(['assets/en-index-3.js', 'index.html', 'manifest.webmanifest']);
    expect(languages['ru']).toEqual([
      'assets/ru-index-2.js',
      'data/words-ru-5.json',
      'ru/index.html',
      'ru/manifest.webmanifest',
    ]);
    expect(languages['hy']).toEqual([]);
  });

  it('has pages that are kept only once somebody visits them', () => {
    const { visited, shared, languages } = workerFiles(contents);
    expect(visited).toEqual(['background.html', 'ru/background.html']);
    const ahead = [...shared, ...Object.values(languages).flat()];
    expect(ahead.filter((path) => visited.includes(path))).toEqual([]);
  });

  it('knows the content of what has no hash in its name', () => {
    const { sha256 } = workerFiles(contents);
    expect(Object.keys(sha256)).toEqual([
      'background.html',
      'fonts/noto-sans.woff2',
      'icons/icon-192.png',
      'index.html',
      'manifest.webmanifest',
      'ru/background.html',
      'ru/index.html',
      'ru/manifest.webmanifest',
    ]);
    expect(sha256['index.html']).toBe(createHash('sha256').update('<p>English').digest('hex'));
  });

  it('is another version when any file of the page changes, and only then', () => {
    const { version } = workerFiles(contents);
    expect(workerFiles({ ...contents, 'feed.xml': 'changed' }).version).toBe(version);
    for (const path of ['index.html', 'assets/index-1.js', 'fonts/noto-sans.woff2'])
      expect(workerFiles({ ...contents, [path]: 'changed' }).version).not.toBe(version);
  });
});
