import type { InlineConfig } from 'vite';
import { buildAtlas } from './build-atlas';

/** Builds the atlas, or prints what is wrong with its data or its settings and exits with 1. */
export async function buildOrSay(
  config: () => InlineConfig | Promise<InlineConfig>,
): Promise<void> {
  try {
    await buildAtlas(await config());
  } catch (error) {
    // Compared by name, because Vite's configuration loads the classes a second time.
    const isExpected = error instanceof Error && ['BadData', 'BadInput'].includes(error.name);
    if (!isExpected) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
