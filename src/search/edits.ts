/** How many letters must be added, dropped or changed to make one text of another (Levenshtein). */
export function edits(from: string, to: string): number {
  const target = [...to];
  let row = [0, ...target.map((_, index) => index + 1)];
  [...from].forEach((letter, above) => {
    const next = [above + 1];
    target.forEach((other, index) => {
      const changed = (row[index] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
