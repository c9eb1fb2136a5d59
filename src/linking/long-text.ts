/** Where a text is divided that goes on too long: a paragraph for a reader, a line for a browser. */

/** Ends of sentences in the seven languages. */
const sentenceEnds = ['. ', '! ', '? ', '։ ', '” ', '» '];

/**
 * The end of the first part of a text from an offset on, at most `longest` code units: behind a line
 * end, else behind a sentence, else behind a space, and only where there is none within a word.
 */
export function endOfPart(text: string, from: number, longest: number): number {
  const part = text.slice(from, from + longest);
  const ends = [
    part.lastIndexOf('\n') + 1,
    Math.max(...sentenceEnds.map((sign) => part.lastIndexOf(sign))) + 2,
    part.lastIndexOf(' ') + 1,
  ];
  // A part of a few words would help nobody.
  const end = ends.find((one) => one > longest / 2) ?? part.length;
  return from + end - (isHigh(text, from + end - 1) ? 1 : 0);
}

/** Half of a pair is no character. */
function isHigh(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff;
}
