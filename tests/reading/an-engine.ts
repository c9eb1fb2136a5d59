/** The text engine without its worker, and files in the form that browsers give. */
import { readWorld } from '../../src/cli/geodata-files';
import { catalogPlaces } from '../../src/linking/names/places';
import { parseWorld } from '../../src/linking/names/world';
import { TextEngine } from '../../src/reading/text-engine';
import type { TextEngineClient } from '../../src/reading/worker/client';
import { catalog } from '../fixtures';

const engine = new TextEngine(
  catalogPlaces(catalog),
  parseWorld(readWorld()).places ?? [],
  catalog.atlas.linking,
);

export const client: Pick<TextEngineClient, 'ask'> = {
  ask: async (verb, ...asked) => {
    const call = engine[verb] as (...asked: readonly unknown[]) => never;
    return await call.apply(engine, asked);
  },
};

export function fileOf(name: string, content: string | Uint8Array<ArrayBuffer>): File {
  return new File([content], name);
}

/** A file that was deleted after it was chosen. */
export const gone = {
  name: 'gone.txt',
  size: 10,
  arrayBuffer: () => Promise.reject(new Error('NotFoundError')),
  text: () => Promise.reject(new Error('NotFoundError')),
};
