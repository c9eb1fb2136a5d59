/** The names in the map's labels. */
import type { NameOf, Naming } from '../../catalog/naming';
import type { Catalog } from '../../catalog/types';
import { languages, type Language } from '../../i18n/languages';

export type NamesById = Readonly<Record<string, string>>;

/** Names in scripts that the map's fonts have; Persian and Georgian names appear only in lists. */
const drawable = new Set<string>(languages);

export function mapNames({ features }: Catalog, nameOf: NameOf): NamesById {
  return Object.fromEntries(
    features.map(({ id, properties }) => {
      const toponyms = properties.toponyms.filter(({ lang }) => drawable.has(lang));
      return [id, nameOf({ id, properties: { ...properties, toponyms } })];
    }),
  );
}

/**
 * The word "district" in each language, which maps shorten or leave out, since the key explains it.
 */
const shortened: Readonly<Record<Language, readonly [RegExp, string]>> = {
  az: [/ rayonu(?= \/|$)/g, ''],
  en: [/ district(?= \/|$)/g, ''],
  es: [/(?<=^|\/ )distrito de /g, ''],
  fr: [/(?<=^|\/ )(district )?(de |d’)/g, ''],
  hy: [/ շրջան(?= \/|$)/g, '\u00a0շրջ.'],
  ru: [/ район(?= \/|$)/g, '\u00a0р\u2011н'],
  tr: [/ (rayonu|district)(?= \/|$)/g, ''],
};

/** The names of countries and districts as the map writes them: short, and in capitals. */
export function mapCapitals(
  { features }: Catalog,
  names: NamesById,
  language: Language,
  naming: Naming,
): NamesById {
  // Other choices mix languages, and the capital of i depends on the language.
  if (naming !== 'mine') return {};
  return Object.fromEntries(
    features.flatMap(({ id, properties: { kind } }) => {
      if (kind !== 'district' && kind !== 'country') return [];
      // If a language lacks a name, the English one is shown.
      const short = [shortened[language], shortened.en].reduce(
        (name, [word, instead]) => name.replace(word, instead),
        names[id] ?? '',
      );
      // A line may end with a slash and does not begin with one.
      return [[id, short.toLocaleUpperCase(language).replaceAll(' / ', '\u00a0/ ')]];
    }),
  );
}
