/** The halves of the globe as the seven languages of the page write them -> N, S, E and W. */
const halves: Readonly<Record<'N' | 'S' | 'E' | 'W', readonly string[]>> = {
  N: ['с.ш', 'հս.լ', 'şm.e', 'k'],
  S: ['ю.ш', 'հվ.լ', 'c.e', 'g'],
  E: ['в.д', 'արլ.ե', 'ş.u', 'd'],
  W: ['з.д', 'արմ.ե', 'q.u', 'b', 'o'],
};
/** "с. ш.", "с.ш." and "с ш" are the same; none is a part of a longer word. */
const patterns = Object.entries(halves).flatMap(([letter, forms]) =>
  forms.map((form) => {
    const loose = form.replace('.', String.raw`\.?\s*`);
    return { letter, pattern: new RegExp(`(?<!\\p{L})${loose}(?!\\p{L})\\.?`, 'giu') };
  }),
);

export function withCompassLetters(text: string): string {
  return patterns.reduce((words, { letter, pattern }) => words.replace(pattern, letter), text);
}
