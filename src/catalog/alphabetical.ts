/** The alphabets of languages whose order browsers lack: Chrome puts an Azerbaijani X behind S. */
const alphabets: Readonly<Record<string, string>> = {
  az: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
};

/** A function that puts words in the order of the alphabet of a language, in every browser. */
export function alphabetical(language: string): (a: string, b: string) => number {
  const alphabet = alphabets[language];
  if (alphabet === undefined) return (a, b) => a.localeCompare(b, language);
  const key = (text: string) =>
    Array.from(text.replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase(), (letter) =>
      keyOf(letter, alphabet),
    ).join('');
  return (a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === y) return a.localeCompare(b);
    return x < y ? -1 : 1;
  };
}

/** Spaces and marks come first, then the letters of the alphabet, then those of other languages. */
function keyOf(letter: string, alphabet: string): string {
  const rank = alphabet.indexOf(letter);
  if (rank >= 0) return String.fromCharCode(0x1000 + rank);
  return /\p{L}/u.test(letter) ? `\u2000${letter}` : letter;
}
