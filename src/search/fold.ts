/**
 * Text as it is compared. A reader types what the keyboard has: "Susa" for Şuşa, "Lacin" for Laçın,
 * "Lachin" for Lachín, all of it in lower case. So marks, cases and signs are dropped on both sides.
 *
 * NFKD takes marks apart from their letters, so that ş, ç, ğ, ö, é, ё and й become s, c, g, o, e, е
 * and и, and the Armenian ligature և becomes եւ. What it leaves whole is in `letters`.
 */
const letters: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  // Arabic keyboards have these in place of the Persian letters.
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  // Joins no letters; rarely typed.
  '\u200c': '',
};
const letter = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Words in lower case without marks, one space between them; signs count as spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(letter, (found) => letters[found] ?? found)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Every way to type a name without its letter ə: Turkish and most English texts write e
 * (Kelbecer), official English ones a (Kalbajar).
 */
export function foldings(text: string): readonly string[] {
  return [...new Set([fold(text), fold(text.replace(/ə/g, 'a').replace(/Ə/g, 'A'))])];
}

/** Folded text in one piece: whether a name is one word or two (Mets Shen, Метсшен) is a habit. */
export function compact(folded: string): string {
  return folded.replaceAll(' ', '');
}

/** Whether a name has every word of another, so that showing both would say nothing new. */
export function coversWords(name: string, part: string): boolean {
  const words = new Set(fold(name).split(' '));
  return fold(part)
    .split(' ')
    .every((word) => words.has(word));
}
