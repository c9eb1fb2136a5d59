import type { InlineConfig } from 'vite';
import { buildAtlas } from './build-atlas';

/** Builds the atlas, or says in lines what is wrong with its data and ends the process with 1. */
export async function buildOrSay(config: InlineConfig): Promise<void> {
  try {
    await buildAtlas(config);
  } catch (error) {
    // By its name: Vite has its configuration load the class anew.
    if (!(error instanceof Error && error.name === 'BadData')) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
