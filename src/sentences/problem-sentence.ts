/** Turns a fault or a problem into words of a language. */
import type { Fault, FaultCode } from '../catalog/faults';
import type { ShownProblem } from '../catalog/problems';
import type { ProblemWords } from '../i18n/problem-words';

type Words<Code extends FaultCode> = Readonly<Record<Code, string | ((args: never) => string)>>;

/** What is wrong, in words that follow a value or a name; without a full stop. */
export function faultSentence<Code extends FaultCode>(
  { code, args }: Fault<Code>,
  words: Words<Code>,
): string {
  const sentence: string | ((args: never) => string) = words[code];
  // Each code has its own arguments, and the sentence of a code takes those.
  return typeof sentence === 'string' ? sentence : sentence(args as never);
}

/** Where in a file the page found it: feature, field and value, if they help. */
export function problemSentence(problem: ShownProblem, words: ProblemWords): string {
  const { feature, pointer, value } = problem;
  const spot = [feature, pointer, value].filter((part) => part !== null && part !== '');
  return [...spot, faultSentence(problem, words)].join(': ');
}
