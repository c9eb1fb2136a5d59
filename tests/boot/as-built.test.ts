import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isAsBuilt } from '../../src/boot/as-built';

const text = '{"places":"Lachin / Լաչին"}\n';
const digits = createHash('sha256').update(text).digest('hex').slice(0, 8);
const name = `data/start-${digits}.json`;

describe('a file of the data', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is as the build wrote it where its text has the hash of its name', async () => {
    expect(await isAsBuilt(name, text)).toBe(true);
  });

  it('is not where a letter has changed, or the end is missing', async () => {
    expect(await isAsBuilt(name, text.replace('Lachin', 'Lachim'))).toBe(false);
    expect(await isAsBuilt(name, text.slice(0, -1))).toBe(false);
    expect(await isAsBuilt(name, '')).toBe(false);
  });

  it('cannot be told where its name has no hash, or the browser has none', async () => {
    expect(await isAsBuilt('data/start.json', text)).toBe(false);
    vi.stubGlobal('crypto', {});
    expect(await isAsBuilt(name, text)).toBe(false);
  });
});
