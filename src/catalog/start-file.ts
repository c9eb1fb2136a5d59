/**
 * The start file: one line of JSON a section, so that a damaged section fails alone. Written at
 * build time from parsed files, read by the page, which checks every line against its schema.
 */
import * as v from 'valibot';
import { assemble } from './assemble';
import { problem, type Problem } from './problems';
import { damagedSection, sections, type SectionName, type Sections } from './schema';
import type { Catalog } from './types';

const names = Object.keys(sections) as SectionName[];

export function writeStartFile(complete: Sections): string {
  return names.map((name) => `${JSON.stringify({ [name]: complete[name] })}\n`).join('');
}

/** Reads what can be read; every section that is missing or broken is empty and has a problem. */
export function readStartFile(text: string): { catalog: Catalog; problems: Problem[] } {
  const found = new Map<SectionName, unknown>();
  const problems: Problem[] = [];
  for (const line of text.split('\n')) {
    const section = readLine(line);
    if (section) found.set(...section);
  }
  const complete = Object.fromEntries(
    names.map((name) => {
      const result = v.safeParse(sections[name], found.get(name));
      if (result.success) return [name, result.output];
      const [issue] = result.issues;
      const reason = found.has(name) ? issue.message : 'is missing or damaged';
      problems.push(problem('start file', [name], undefined, reason, name));
      return [name, damagedSection(name)];
    }),
  ) as Sections;
  return { catalog: assemble(complete), problems };
}

function readLine(line: string): [SectionName, unknown] | null {
  try {
    const [entry] = Object.entries(JSON.parse(line) as object);
    return entry && names.includes(entry[0] as SectionName) ? (entry as never) : null;
  } catch {
    // A damaged line: the section that it held is reported as missing.
    return null;
  }
}
