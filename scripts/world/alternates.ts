/**
 * The names of a GeoNames row that a text in one of the seven languages may use. The table does
 * not say the language of an alternate, so script and shape decide.
 */
import { fold } from '../../src/search/fold';
import type { CityRow } from './city-rows';

/** Letters of English, Spanish, French, Azerbaijani and Turkish. İ has no lower case to match by. */
const latin = /^[a-zàâäáçéèêëíîïñóôöúùûüÿœæəğıiİşç’' .-]+$/iu;
const russian = /^[а-яё’' .-]+$/iu;
const armenian = /^[\p{Script=Armenian} -]+$/u;
/** "Ehskal'des", "Kel'n": a sign of Cyrillic written as an apostrophe, in no language's spelling. */
const softSign =
  /[bcdfghjklmnpqrstvwxz]['’]([^\p{L}]|$)|[bcdfghjklmnpqrstvwxz]['’][bcdfghjklmnpqrstvwxz]/iu;
/** "Ehrzurum": the letter э in a romanisation that only tables use. */
const tableRomanisation = /\bEh[b-df-hj-np-tv-xz]/;
/** Words for "town" that say nothing where the bare name stands beside them. */
const generic =
  /(?:^(?:gorad|gorod|horad|misto|ciudad|ville)\s)|(?:^(?:горад|город)\s)|(?:[\s-](?:city|shi|gorad|gorod|şəhəri|şehri)$)/iu;
const mostWords = 4;
/** Three Latin letters are a word in one of five languages: Ben, Sol, Vin, Big. */
const shortestLatin = 4;

/** Main name and its ASCII form first, then the alternates that are kept, each once. */
export function namesOf({ name, ascii, alternates }: CityRow): string[] {
  const kept = alternates.filter(isName);
  const bare = new Set([name, ascii, ...kept].map(fold));
  const told = kept.filter((one) => {
    const rest = one.replace(generic, '');
    return rest === one || !bare.has(fold(rest));
  });
  return [...new Set([name, ascii, ...told])];
}

/** Whether an alternate has the script and the shape of a name in one of the seven languages. */
export function isName(text: string): boolean {
  const inScript = latin.test(text) || russian.test(text) || armenian.test(text);
  return (
    inScript &&
    /^\p{Lu}/u.test(text) &&
    text.length >= (latin.test(text) ? shortestLatin : 3) &&
    // Codes of airports are in capitals.
    text !== text.toUpperCase() &&
    !softSign.test(text) &&
    !tableRomanisation.test(text) &&
    text.split(' ').length <= mostWords
  );
}
