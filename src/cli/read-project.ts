import { errorCode } from './error-code';
import { readFileSync } from 'node:fs';
import type { LinkedText } from '../formats/linked-text';
import { readOwnFile } from '../formats/own-file';
import { BadInput } from './bad-input';
import { problemLine } from './problem-line';

/** The text and the links of a project file. Throws `BadInput` where there is none. */
export function readProject(name: string): LinkedText {
  let json: string;
  try {
    json = readFileSync(name, 'utf8');
  } catch (error) {
    throw new BadInput(`Cannot read ${name} (${errorCode(error) ?? 'error'}).`);
  }
  const { linked, problems } = readOwnFile(name, json);
  if (!linked) throw new BadInput(problemLine(problems[0]));
  return linked;
}
