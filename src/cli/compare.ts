/** `atlas compare`: how far two project files of one article agree, or one file of both. */
import { writeOwnFile } from '../formats/own-file';
import { agreement, sharedText, type Difference } from '../reading/agreement';
import { decisions, settledLinks, type Decision } from '../reading/settle-links';
import { BadInput } from './bad-input';
import { englishTerms } from './english-notice';
import { parseWords } from './parse-words';
import { readProject } from './read-project';

const troubles = {
  'no-text': 'Neither file holds its text: save one of them as a project file.',
  'other-text': 'The two files are about different texts.',
} as const;

/** Without --settle: the figures on one line, then each difference on a line of its own. */
export function compare(words: readonly string[]): number {
  const { values, positionals } = parseWords(words, { settle: { type: 'string' } });
  const [nameA = '', nameB = '', ...more] = positionals;
  if (nameB === '' || more.length > 0)
    throw new BadInput('"atlas compare" takes two project files: A.json B.json.');
  const [first, second] = [readProject(nameA), readProject(nameB)];
  const [a, b] = [first.linked, second.linked];
  const shared = sharedText(a, b);
  if ('trouble' in shared) throw new BadInput(troubles[shared.trouble]);
  const { differences, ...figures } = agreement(shared.text, a, b);
  if (values.settle === undefined) {
    const head = { ...figures, differences: differences.length };
    const lines = [head, ...differences.map((one, at) => ({ number: at + 1, ...briefly(one) }))];
    for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
    return 0;
  }
  const decide = readDecisions(values.settle, differences.length);
  if (first.licence !== second.licence)
    throw new BadInput(
      `The files have different licences, ${first.licence} and ${second.licence}, and a third one can have only one of them: settle two files that were made with the same atlas.`,
    );
  const settled = settledLinks(a, b, differences, decide);
  process.stdout.write(writeOwnFile(settled, englishTerms(first.licence), { fullText: true }));
  return 0;
}

function briefly({ start, end, words, a, b }: Difference) {
  const links = (of: Difference['a']) =>
    of.map(({ quote, place, role, state }) => ({ words: quote.exact, place, role, state }));
  return { start, end, words, a: links(a), b: links(b) };
}

/** `a`, or `b,3=a,5=none`: what counts everywhere, and for single differences by their numbers. */
function readDecisions(written: string, count: number): (number: number) => Decision {
  const [first = '', ...single] = written.split(',').map((part) => part.trim());
  const decisionOf = (word: string): Decision => {
    const known = decisions.find((decision) => decision === word);
    if (known) return known;
    throw new BadInput(`--settle takes a, b or none, and numbers as 3=a; not "${word}".`);
  };
  const general = decisionOf(first);
  const byNumber = new Map<number, Decision>();
  for (const part of single) {
    const [number = '', word = ''] = part.split('=');
    if (!/^[1-9]\d*$/.test(number) || Number(number) > count)
      throw new BadInput(`There is no difference "${number}"; they go from 1 to ${count}.`);
    byNumber.set(Number(number) - 1, decisionOf(word));
  }
  return (number) => byNumber.get(number) ?? general;
}
