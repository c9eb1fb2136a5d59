import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isOfMapLibre, maplibre } from '../../scripts/vite/maplibre';

const folder = fileURLToPath(new URL('../../node_modules/maplibre-gl/', import.meta.url));

async function transformed(path: string): Promise<string> {
  const id = `${folder}src/${path}`;
  const { transform } = maplibre();
  const run = transform as (code: string, id: string) => Promise<{ code: string } | null>;
  const result = await run(readFileSync(id, 'utf8'), id);
  return result?.code ?? '';
}

describe('the source of MapLibre', () => {
  it('loses fields that are only types, which would empty what a parent class has set', async () => {
    const source = readFileSync(`${folder}src/util/evented.ts`, 'utf8');
    expect(source).toContain('_listeners?: Listeners<EventType>;');
    const code = await transformed('util/evented.ts');
    expect(code).toContain('class Evented');
    expect(code).not.toMatch(/^\s*_listeners;/m);
  });

  it('has the modules that the page and the worker start with', () => {
    expect(readFileSync(`${folder}src/index.ts`, 'utf8')).toContain('setWorkerUrl');
    expect(readFileSync(`${folder}src/source/worker.ts`, 'utf8')).toContain('self.worker');
  });

  it('is told from other packages, with the packages that it needs', () => {
    expect(isOfMapLibre(`${folder}src/ui/map.ts`)).toBe(true);
    expect(isOfMapLibre('/atlas/node_modules/@mapbox/point-geometry/index.js')).toBe(true);
    expect(isOfMapLibre('/atlas/node_modules/svelte/src/index.js')).toBe(false);
    expect(isOfMapLibre('/atlas/src/map/live/create-map.ts')).toBe(false);
  });
});
