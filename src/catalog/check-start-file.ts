/** Reads a start file that is not as the build wrote it: every line is checked against its schema. */
import * as v from 'valibot';
import { assemble } from './assemble';
import { fault } from './faults';
import { problem, type ShownProblem } from './problems';
import { issuePath, schemaFault } from './schema-problems';
import { damagedSection, sections, type SectionName, type Sections } from './schema';
import type { Catalog } from './types';

/** The file name that its problems give. */
const startFile = 'start.jsonl';
const names = Object.keys(sections) as SectionName[];

interface ReadStart {
  readonly catalog: Catalog;
  readonly problems: ShownProblem[];
  /** Whether no section could be read: the file is another one, such as the page of an error. */
  readonly isNothing: boolean;
}

/** Reads what it can; a section that is missing or broken becomes empty and gets a problem. */
export function readStartFile(text: string): ReadStart {
  const found = new Map<SectionName, unknown>();
  const problems: ShownProblem[] = [];
  for (const line of text.split('\n')) {
    const section = readLine(line);
    if (section) found.set(...section);
  }
  const complete = Object.fromEntries(
    names.map((name) => {
      const result = v.safeParse(sections[name], found.get(name));
      if (result.success) return [name, result.output];
      const [issue] = result.issues;
      problems.push(
        found.has(name)
          ? problem(startFile, [name, ...issuePath(issue)], issue.input, schemaFault(issue), name)
          : problem(startFile, [], undefined, fault('damaged-section'), name),
      );
      return [name, damagedSection(name)];
    }),
  ) as Sections;
  const isNothing = problems.length === names.length;
  return { catalog: assemble(complete), problems, isNothing };
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
