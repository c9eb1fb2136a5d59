/**
 * The start file: one line of JSON per section, so that a damaged section fails alone. The build
 * writes it from parsed files. The page takes it as it is where its hash says that nothing changed
 * on the way, and otherwise checks it (`check-start-file.ts`).
 */
import { assemble } from './assemble';
import type { SectionName, Sections } from './schema';
import type { Catalog } from './types';

export function writeStartFile(complete: Sections): string {
  return Object.entries(complete)
    .map(([name, section]) => `${JSON.stringify({ [name]: section })}\n`)
    .join('');
}

/** The catalog of a start file that is as the build wrote it; nothing is checked or frozen again. */
export function takeStartFile(text: string): Catalog {
  const lines = text.split('\n').filter((line) => line !== '');
  const found = lines.map((line) => JSON.parse(line) as Partial<Sections>);
  return assemble(Object.assign({}, ...found) as Record<SectionName, never>, { frozen: false });
}
