/** Problems in English, for the command line and the build. */
import type { Fault } from '../catalog/faults';
import type { Problem } from '../catalog/problems';
import type { FileProblem, ReadingOffer } from '../formats/readers/file-reading';
import { dataProblems } from '../i18n/en/data-problems';
import { editorProblems } from '../i18n/en/editor-problems';
import { problems } from '../i18n/en/problems';
import { faultSentence } from '../sentences/problem-sentence';

const words = { ...problems, ...dataProblems, ...editorProblems };

/** What is wrong, in words that follow a value or the name of a file. */
export function faultInEnglish(fault: Fault): string {
  return faultSentence(fault, words);
}

/** One line: file, feature, field, value and reason; no field where it is the whole file. */
export function problemLine(problem: Problem): string {
  const { file, feature, pointer, value } = problem;
  const field = pointer === '' ? [] : [pointer];
  const spot = [file, feature ?? '(file)', ...field, value ?? '(missing)'];
  return [...spot, faultInEnglish(problem)].join(': ');
}

/** One line about a file that somebody brought: where, feature, value, reason and what was done. */
export function fileProblemLine(file: string, problem: FileProblem): string {
  const { where, feature, value, outcome } = problem;
  const spot = [file, ...(where === '' || file.endsWith(where) ? [] : [where])];
  const known = [feature, value].filter((part) => part !== null && part !== undefined);
  const done = outcome === 'left-out' ? 'left out' : 'taken';
  return `${[...spot, ...known, faultInEnglish(problem)].join(': ')} (${done})`;
}

/** How to have a file read otherwise. */
export function offerLine(offer: ReadingOffer): string {
  if (offer.kind === 'swap') return 'to read it as [latitude, longitude], add --swap';
  return `to name the reference system of its coordinates, add --epsg ${offer.epsg ?? 'CODE'}`;
}
