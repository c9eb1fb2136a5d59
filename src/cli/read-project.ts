import { errorCode } from './error-code';
import { readFileSync } from 'node:fs';
import type { LinkedText } from '../formats/linked-text';
import { readOwnFile } from '../formats/own-file';
import { BadInput } from './bad-input';
import { problemLine } from './problem-line';

interface Project {
  readonly linked: LinkedText;
  /** The address of the licence of the data in it. */
  readonly licence: string;
}

/** The text and the links of a project file. Throws `BadInput` where there is none. */
export function readProject(name: string): Project {
  let json: string;
  try {
    json = readFileSync(name, 'utf8');
  } catch (error) {
    throw new BadInput(`Cannot read ${name} (${errorCode(error) ?? 'error'}).`);
  }
  const read = readOwnFile(name, json);
  if (!read.linked) throw new BadInput(problemLine(read.problems[0]));
  return read;
}
