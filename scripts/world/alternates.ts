/**
 * The names of a GeoNames row that texts in one of the seven languages may use. The table does not
 * say in which language an alternate is, so script and form decide.
 */
import { foldText } from '../../src/search/fold';
import type { CityRow } from './city-rows';

/**
 * Letters of English, Spanish, French, Azerbaijani and Turkish. İ is listed, because it has no
 * simple lower case.
 */
const latin = /^[a-zàâäáçéèêëíîïñóôöúùûüÿœæəğıiİşç’' .-]+$/iu;
const russian = /^[а-яё’' .-]+$/iu;
const armenian = /^[\p{Script=Armenian} -]+$/u;
/**
 * "Ehskal'des", "Kel'n": the apostrophe stands for a Cyrillic sign, which no language writes so.
 */
const softSign =
  /[bcdfghjklmnpqrstvwxz]['’]([^\p{L}]|$)|[bcdfghjklmnpqrstvwxz]['’][bcdfghjklmnpqrstvwxz]/iu;
/** "Ehrzurum": the letter э in a romanisation that only tables use. */
const tableRomanisation = /\bEh[b-df-hj-np-tv-xz]/;
/** Words for "town", which add nothing if the bare name is there too. */
const generic =
  /(?:^(?:gorad|gorod|horad|misto|ciudad|ville)\s)|(?:^(?:горад|город)\s)|(?:[\s-](?:city|shi|gorad|gorod|şəhəri|şehri)$)/iu;
const mostWords = 4;
/** Names of three Latin letters are common words in some language: Ben, Sol, Vin, Big. */
const shortestLatin = 4;

/** The main name and its ASCII form first, then the accepted alternates, each once. */
export function namesOf({ name, ascii, alternates }: CityRow): string[] {
  const kept = alternates.filter(isName);
  const bare = new Set([name, ascii, ...kept].map(foldText));
  const told = kept.filter((one) => {
    const rest = one.replace(generic, '');
    return rest === one || !bare.has(foldText(rest));
  });
  return [...new Set([name, ascii, ...told])];
}

/** Whether an alternate has the script and form of a name in one of the seven languages. */
export function isName(text: string): boolean {
  const inScript = latin.test(text) || russian.test(text) || armenian.test(text);
  return (
    inScript &&
    /^\p{Lu}/u.test(text) &&
    text.length >= (latin.test(text) ? shortestLatin : 3) &&
    // All capitals are codes of airports.
    text !== text.toUpperCase() &&
    !softSign.test(text) &&
    !tableRomanisation.test(text) &&
    text.split(' ').length <= mostWords
  );
}
