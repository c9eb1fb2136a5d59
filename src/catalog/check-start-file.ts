/** Reads a start file that is not as the build wrote it: every line is checked against its schema. */
import * as v from 'valibot';
import { keysOf } from '../keyed';
import { assemble } from './assemble';
import { fault } from './faults';
import { problem, type SectionProblem, type ShownProblem } from './problems';
import { schemaProblem } from './schema-problems';
import { damagedSection, sections, type SectionName, type Sections } from './schema';
import type { Catalog } from './types';

/** The file name that its problems give. */
const startFile = 'start.jsonl';
const names = keysOf(sections);
const missing = problem(startFile, [], undefined, fault('damaged-section'));

interface ReadStart {
  readonly catalog: Catalog;
  readonly problems: readonly SectionProblem[];
  /** Whether no section could be read: the file is another one, such as the page of an error. */
  readonly isNothing: boolean;
}

/** Reads what it can; a section that is missing or broken becomes empty and gets a problem. */
export function readStartFile(text: string): ReadStart {
  const found = new Map<SectionName, unknown>();
  const problems: SectionProblem[] = [];
  for (const line of text.split('\n')) {
    const section = readLine(line);
    if (section) found.set(...section);
  }
  const complete = Object.fromEntries(
    names.map((name) => {
      const result = v.safeParse(sections[name], found.get(name));
      if (result.success) return [name, result.output];
      const [issue] = result.issues;
      problems.push({ ...(found.has(name) ? wrongIn(name, issue) : missing), section: name });
      return [name, damagedSection(name)];
    }),
  ) as Sections;
  const isNothing = problems.length === names.length;
  return { catalog: assemble(complete), problems, isNothing };
}

function wrongIn(section: SectionName, issue: v.BaseIssue<unknown>): ShownProblem {
  const found = schemaProblem(startFile, issue);
  return { ...found, pointer: `/${section}${found.pointer}` };
}

function readLine(line: string): [SectionName, unknown] | null {
  try {
    const [entry] = Object.entries(JSON.parse(line) as object);
    return entry && names.includes(entry[0] as SectionName)
      ? (entry as [SectionName, unknown])
      : null;
  } catch {
    // A damaged line is not a section, so its section is reported as missing.
    return null;
  }
}
