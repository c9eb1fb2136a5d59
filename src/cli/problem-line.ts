/** Problems in English, for the command line and the build. */
import type { Fault } from '../catalog/faults';
import type { Problem } from '../catalog/problems';
import { editorProblems } from '../i18n/en/editor-problems';
import { problems } from '../i18n/en/problems';
import { faultSentence } from '../sentences/problem-sentence';

const words = { ...problems, ...editorProblems };

/** What is wrong, in words that follow a value or the name of a file. */
export function faultInEnglish(fault: Fault): string {
  return faultSentence(fault, words);
}

/** One line: file, feature, field, value and reason. */
export function problemLine(problem: Problem): string {
  const { file, feature, pointer, value } = problem;
  const spot = [file, feature ?? '(file)', pointer || '/', value ?? '(missing)'];
  return [...spot, faultInEnglish(problem)].join(': ');
}
