/** Reads a start file that is not as the build wrote it: every line is checked against its schema. */
import * as v from 'valibot';
import { keysOf } from '../known-keys';
import { assemble } from './assemble';
import { fault } from './faults';
import { problem, type SectionProblems, type ShownProblem } from './problems';
import { schemaProblem } from './schema-problems';
import { damagedSection, sections, type SectionName, type Sections } from './schema';
import type { Catalog } from './types';

/** The file name that its problems give. */
const startFile = 'start.jsonl';
const names = keysOf(sections);
const missing = problem(startFile, [], undefined, fault('damaged-section'));

interface ReadStart {
  readonly catalog: Catalog;
  readonly problems: readonly SectionProblems[];
  /** Whether no section could be read: the file is another one, such as the page of an error. */
  readonly isNothing: boolean;
}

/** Reads what it can; a section that is missing or broken becomes empty and gets a problem. */
export function readStartFile(text: string): ReadStart {
  const sent = new Map<SectionName, unknown>();
  const problems: SectionProblems[] = [];
  for (const line of text.split('\n')) {
    const section = readLine(line);
    if (section) sent.set(...section);
  }
  const complete = Object.fromEntries(
    names.map((name) => {
      const result = v.safeParse(sections[name], sent.get(name));
      if (result.success) return [name, result.output];
      const found = sent.has(name) ? result.issues.map((issue) => wrongIn(name, issue)) : [missing];
      problems.push({ section: name, kinds: byKind(found) });
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

/** Problems with one code are told once: a section with one mistake often has it everywhere. */
function byKind(problems: readonly ShownProblem[]): SectionProblems['kinds'] {
  const kinds = new Map<string, SectionProblems['kinds'][number]>();
  for (const one of problems) {
    const { count, ...first } = kinds.get(one.code) ?? { ...one, count: 0 };
    kinds.set(one.code, { ...first, count: count + 1 });
  }
  return [...kinds.values()];
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
