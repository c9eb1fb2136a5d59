/**
 * How many letters must be added, dropped or changed, or neighbours change places, to make one text
 * of another (Damerau and Levenshtein, in the form that edits no letter twice).
 */
export function editDistance(from: string, to: string): number {
  const [letters, target] = [[...from], [...to]];
  let before: readonly number[] = [];
  let row: readonly number[] = [0, ...target.map((_, index) => index + 1)];
  letters.forEach((letter, above) => {
    const next = [above + 1];
    target.forEach((other, index) => {
      const changed = (row[index] ?? 0) + (letter === other ? 0 : 1);
      const isTurned = index > 0 && letter === target[index - 1] && letters[above - 1] === other;
      const turned = isTurned ? (before[index - 1] ?? Infinity) + 1 : Infinity;
      next.push(Math.min(changed, turned, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    });
    [before, row] = [row, next];
  });
  return row.at(-1) ?? 0;
}

/** The words that come of a word whose neighbouring letters changed places once: "shuhsa", shusha. */
export function turnedWords(word: string): readonly string[] {
  const letters = [...word];
  return letters.slice(1).flatMap((letter, index) => {
    const other = letters[index] ?? '';
    if (letter === other) return [];
    return [[...letters.slice(0, index), letter, other, ...letters.slice(index + 2)].join('')];
  });
}
