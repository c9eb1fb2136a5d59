/** Where the lines of a text end, and where a very long one is divided. */

/** Code units: a browser lays out no more of one paragraph at once without a pause that is felt. */
export const longestPart = 12_000;

/** Ends of sentences in the seven languages. */
const sentenceEnds = ['. ', '! ', '? ', '։ ', '” ', '» '];

/**
 * Where the line ends that goes on at `from`. A very long line ends earlier: behind a sentence, else
 * behind a space, else in the middle of a word.
 */
export function endOfPart(text: string, from: number): number {
  const limit = from + longestPart;
  const newline = text.slice(from, limit + 1).indexOf('\n');
  if (newline >= 0) return from + newline;
  if (limit >= text.length) return text.length;
  const part = text.slice(from, limit);
  const sentence = Math.max(...sentenceEnds.map((sign) => part.lastIndexOf(sign))) + 2;
  const space = part.lastIndexOf(' ') + 1;
  const end = sentence > longestPart / 2 ? sentence : space > longestPart / 2 ? space : longestPart;
  return from + end - (isHigh(text, from + end - 1) ? 1 : 0);
}

/** Half of a pair is no character. */
function isHigh(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff;
}
