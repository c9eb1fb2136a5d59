/**
 * Words with a letter of another script in them (Azәrbaycan with a Cyrillic ә, Лaчин with a Latin
 * a), as keyboards and old fonts leave them: each such word is read in the script of its other
 * letters. The letters are those of Unicode's table of confusables (UTS #39) that our alphabets have.
 */

const pairs = 'aа eе oо pр cс yу xх iі hһ əә öө sѕ jј AА BВ EЕ KК MМ HН OО PР CС TТ XХ IІ YУ ƏӘ';
const cyrillicOf = new Map<string, string>();
const latinOf = new Map<string, string>();
for (const pair of pairs.split(' ')) {
  const [latin = '', cyrillic = ''] = pair;
  cyrillicOf.set(latin, cyrillic);
  latinOf.set(cyrillic, latin);
}

/** A letter of one beside a letter of the other; ranges, since this reads every text. */
const isMixed =
  /[A-Za-z\u00c0-\u024f\u0259][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z\u00c0-\u024f\u0259]/;
const word = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]+/gu;

/** The text with each word in one script; of the same length, so that offsets hold. */
export function inOneScript(text: string): string {
  return isMixed.test(text) ? text.replace(word, oneScript) : text;
}

function oneScript(mixed: string): string {
  const latin = mixed.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const cyrillic = mixed.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (latin === 0 || cyrillic === 0) return mixed;
  const table = latin > cyrillic ? latinOf : cyrillicOf;
  return mixed.replace(/./gu, (letter) => table.get(letter) ?? letter);
}
