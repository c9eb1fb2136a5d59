/**
 * A sentence on lines no wider than `width`, in the unit of `widthOf`; a word that is wider than
 * that has a line to itself. The lines joined with spaces are the sentence.
 */
export function wrapLines(
  sentence: string,
  width: number,
  widthOf: (words: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
