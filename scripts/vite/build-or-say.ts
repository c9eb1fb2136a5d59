import type { InlineConfig } from 'vite';
import { buildAtlas } from './build-atlas';

/** Builds the atlas, or prints the problems of its data and exits with 1. */
export async function buildOrSay(config: InlineConfig): Promise<void> {
  try {
    await buildAtlas(config);
  } catch (error) {
    // Compared by name, because Vite's configuration loads the class a second time.
    if (!(error instanceof Error && error.name === 'BadData')) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
