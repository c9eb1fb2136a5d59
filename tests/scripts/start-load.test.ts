import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLoad } from '../../scripts/start-load';

const dist = mkdtempSync(join(tmpdir(), 'atlas-start-load-'));
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
};

beforeAll(() => {
  write(
    'index.html',
    '<link rel="modulepreload" crossorigin href="./assets/index-1.js" data-start /><link rel="preload" as="fetch" crossorigin href="./data/start-1.json">',
  );
  write('assets/index-1.js', 'import{a}from"./words-1.js";const m=()=>import(`./create-map-1.js`)');
  write('assets/words-1.js', 'export const a=()=>import("./AskView-1.js")');
  write('assets/create-map-1.js', 'import"./map-shared-1.js";new URL(`map-worker-1.js`)');
  write('assets/map-shared-1.js', '');
  write('assets/map-worker-1.js', 'import"./map-shared-1.js"');
  write('assets/AskView-1.js', '');
  write('data/start-1.json', '{}');
  write('data/background-1a.json', '{}');
  write('data/world-1.json', '{}');
  write('fonts/noto-sans.woff2', '');
  write('fonts/noto-sans-armenian.woff2', '');
});
afterAll(() => rmSync(dist, { recursive: true }));

it('lists what the page loads until its map is drawn, each file once, and no later view', () => {
  expect(startLoad(dist)).toEqual([
    'index.html',
    'assets/index-1.js',
    'assets/words-1.js',
    'assets/create-map-1.js',
    'assets/map-shared-1.js',
    'assets/map-worker-1.js',
    'data/start-1.json',
    'data/background-1a.json',
    'fonts/noto-sans.woff2',
  ]);
});
