import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { writeCompressed } from '../../scripts/vite/compressed';

it('writes text files in gzip and Brotli beside them, and leaves fonts and small files alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-compressed-'));
  const page = '<p>Berdzor / Lachin · Բերձոր / Լաչին</p>'.repeat(100);
  mkdirSync(join(folder, 'hy'));
  writeFileSync(join(folder, 'hy/index.html'), page);
  writeFileSync(join(folder, 'small.js'), 'start()');
  writeFileSync(join(folder, 'noto-sans.woff2'), Buffer.alloc(5000));
  await writeCompressed(folder);
  const read = (name: string) => readFileSync(join(folder, name));
  expect(gunzipSync(read('hy/index.html.gz')).toString()).toBe(page);
  expect(brotliDecompressSync(read('hy/index.html.br')).toString()).toBe(page);
  expect(read('hy/index.html').toString()).toBe(page);
  expect(readdirSync(folder).sort()).toEqual(['hy', 'noto-sans.woff2', 'small.js']);
  rmSync(folder, { recursive: true });
});
