/** The reader's desk without its worker, and files in the form that browsers give. */
import { readWorld } from '../../src/cli/geodata-files';
import { catalogPlaces } from '../../src/linking/names/places';
import { parseWorld } from '../../src/linking/names/world';
import { Desk } from '../../src/reading/desk';
import type { DeskClient } from '../../src/reading/worker/client';
import { catalog } from '../fixtures';

const desk = new Desk(
  catalogPlaces(catalog),
  parseWorld(readWorld()).places ?? [],
  catalog.atlas.linking,
);

export const client: Pick<DeskClient, 'ask'> = {
  ask: async (verb, ...asked) => {
    const call = desk[verb] as (...asked: readonly unknown[]) => never;
    return await call.apply(desk, asked);
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
