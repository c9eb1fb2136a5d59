/** Builds the atlas once and serves it, as `npm start` does, for all browser tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildAtlas } from '../../scripts/vite/build-atlas';

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const outDir = mkdtempSync(join(tmpdir(), 'atlas-dist-'));
  const config = {
    configLoader: 'runner',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  } as const;
  // As `npm start` builds it; the test runner's own mode would compile warnings into the page.
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  await buildAtlas(config);
  process.env['NODE_ENV'] = NODE_ENV;
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
  project.provide('address', server.resolvedUrls?.local[0] ?? '');
  return async () => {
    await server.close();
    rmSync(outDir, { recursive: true });
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}
