/**
 * Text in the form in which it is compared. Readers type what their keyboard has, often in lower
 * case: "Susa" for Şuşa, "Lacin" for Laçın. So accents, case and signs are dropped on both sides.
 *
 * NFKD separates marks from letters, so that ş, ç, ğ, ö, é, ё and й become s, c, g, o, e, е
 * and и, and the Armenian ligature և becomes եւ. Letters that it does not split are in `letters`.
 */
const letters: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  // Arabic keyboards type these in place of the Persian letters.
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  // The zero-width non-joiner, which few people type.
  '\u200c': '',
};
const letter = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Words in lower case without marks, one space between them; signs become spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(letter, (found) => letters[found] ?? found)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The ways to type a name that has the letter ə: Turkish and most English texts write e
 * (Kelbecer), official English ones a (Kalbajar).
 */
export function foldings(text: string): readonly string[] {
  return [...new Set([foldText(text), foldText(text.replace(/ə/g, 'a').replace(/Ə/g, 'A'))])];
}

/** Folded text without spaces: some names are written as one word or two (Mets Shen, Метсшен). */
export function compact(folded: string): string {
  return folded.replaceAll(' ', '');
}

/** Whether a name has every word of another name, so that showing both would add nothing. */
export function coversWords(name: string, part: string): boolean {
  const words = new Set(foldText(name).split(' '));
  return foldText(part)
    .split(' ')
    .every((word) => words.has(word));
}
