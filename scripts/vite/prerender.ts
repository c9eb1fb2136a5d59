/**
 * The build environment that compiles the components for the server. Its only chunk renders the
 * pages and runs without being written to disk.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import type { BuildEnvironment, EnvironmentOptions, Plugin, Rolldown, ViteBuilder } from 'vite';
import type * as Prerendering from '../../src/prerender/render-page';

export const prerenderName = 'prerender';

export const prerenderEnvironment: EnvironmentOptions = {
  consumer: 'server',
  // The chunk runs from memory, where it cannot import packages.
  resolve: { noExternal: true },
  build: {
    write: false,
    minify: false,
    copyPublicDir: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: fileURLToPath(new URL('../../src/prerender/render-page.ts', import.meta.url)),
      // Imports that work from memory, without a module loader.
      output: { format: 'cjs' },
    },
  },
};

/**
 * Leaves out what a rendered page does not need: components that load later, and styles, which the
 * bundle of the site has.
 */
export function onlyToRender(): Plugin {
  const empty = '\0atlas-no-style';
  return {
    name: 'atlas-only-to-render',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === prerenderName,
    resolveId(id, _, { kind }) {
      if (kind === 'dynamic-import') return { id, external: true };
      return id.endsWith('.css') ? empty : null;
    },
    load: (id) => (id === empty ? '' : null),
  };
}

/** Builds the chunk and runs it. */
export async function buildRenderer(builder: ViteBuilder): Promise<typeof Prerendering> {
  const built = await builder.build(environmentOf(builder, prerenderName));
  const files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] =
    'output' in built ? built.output : [];
  const chunks = files.filter((file) => file.type === 'chunk');
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1)
    throw new Error(`The build has ${chunks.length} chunks for rendering, not one`);
  const exports = {};
  const run = compileFunction(chunk.code, ['exports', 'require'], { filename: chunk.fileName });
  run(exports, createRequire(import.meta.url));
  return exports as typeof Prerendering;
}

export function environmentOf({ environments }: ViteBuilder, name: string): BuildEnvironment {
  const environment = environments[name];
  if (!environment) throw new Error(`The build has no environment "${name}"`);
  return environment;
}
