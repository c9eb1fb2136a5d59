/** Problems in English, as the command line and the build say them. */
import type { Fault } from '../catalog/faults';
import type { Problem } from '../catalog/problems';
import { editorProblems } from '../i18n/en/editor-problems';
import { problems } from '../i18n/en/problems';
import { faultSentence } from '../sentences/problem-sentence';

const words = { ...problems, ...editorProblems };

/** What is wrong, to stand behind a value or the name of a file. */
export function faultInEnglish(fault: Fault): string {
  return faultSentence(fault, words);
}

/** One line: file, feature, field, value and what is wrong with it. */
export function problemLine(problem: Problem): string {
  const { file, feature, pointer, value } = problem;
  const spot = [file, feature ?? '(file)', pointer || '/', value ?? '(missing)'];
  return [...spot, faultInEnglish(problem)].join(': ');
}
