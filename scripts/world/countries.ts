/** The names of countries and territories in the seven languages, from the CLDR data in Node. */
import { linkLanguages } from '../../src/linking/languages';

/** Parts of China in CLDR's long names, which no text uses. */
const shortOnly = new Set(['HK', 'MO']);

/** Language -> the forms that a text may use, the usual one first. */
export function countryNames(code: string): Record<string, string[]> {
  return Object.fromEntries(linkLanguages.map((language) => [language, forms(code, language)]));
}

function forms(code: string, language: string): string[] {
  const styles = shortOnly.has(code) ? (['short'] as const) : (['long', 'short'] as const);
  const names = styles.map((style) => {
    const names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
    const name = names.of(code);
    if (name === undefined) throw new Error(`CLDR has no name of ${code} in ${language}`);
    return withoutRemark(name);
  });
  // Names of two letters ("UK", "RU") are initials, and mean something else elsewhere.
  const [usual = '', short = ''] = names;
  const kept = short.replace(/\P{L}/gu, '').length > 3 ? [usual, short] : [usual];
  return [...new Set(kept.flatMap(spelledOut))];
}

/** "Myanmar (Burma)" -> "Myanmar": the name in brackets is another one or no name at all. */
function withoutRemark(name: string): string {
  return name.replace(/ \(.*?\)/g, '');
}

/** CLDR shortens for tables: "Bosnia & Herzegovina", "Соломоновы о-ва". */
function spelledOut(name: string): string[] {
  const full = name
    .replace(' & ', ' and ')
    .replace(/(?<!\p{L})о-ва(?!\p{L})/u, 'острова')
    .replace(/(?<!\p{L})о-в(?!\p{L})/u, 'остров')
    .replace(/^St\. /, 'Saint ');
  return full === name ? [name] : [full, name];
}
