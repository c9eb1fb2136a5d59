/**
 * The build environment of the element `<corridor-atlas>`: one script without imports, which other
 * pages load by one tag.
 */
import { fileURLToPath } from 'node:url';
import type { EnvironmentOptions, Rolldown, ViteBuilder } from 'vite';
import { environmentOf } from './prerender';

export const elementName = 'element';

export const elementEnvironment: EnvironmentOptions = {
  consumer: 'client',
  build: {
    write: false,
    copyPublicDir: false,
    reportCompressedSize: false,
    modulePreload: false,
    rolldownOptions: {
      input: fileURLToPath(new URL('../../src/embed/element.ts', import.meta.url)),
      output: { format: 'iife', codeSplitting: false },
    },
  },
};

/** The text of the script. */
export async function buildElement(builder: ViteBuilder): Promise<string> {
  const built = await builder.build(environmentOf(builder, elementName));
  const files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] =
    'output' in built ? built.output : [];
  const chunks = files.filter((file) => file.type === 'chunk');
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1)
    throw new Error(`The build has ${chunks.length} chunks for the element, not one`);
  return chunk.code;
}
