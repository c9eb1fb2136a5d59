/** The name of a feature by the reader's choice of names. */
import { displayName, type NameOf, type Naming } from '../catalog/naming';
import { subjectOf } from '../catalog/statements';
import type { Article, Catalog } from '../catalog/types';
import type { Language } from '../i18n/languages';
import { writtenNames } from '../linking/written-names';
import { openArticle } from './panel-about';
import type { View } from './view';

const known = new WeakMap<Catalog, Map<string, NameOf>>();

/**
 * Returns the same function for the same choice, because for a new one the map computes all names.
 */
export function chosenNames(
  { naming, panel, trail }: View,
  catalog: Catalog,
  language: Language,
): NameOf {
  const article = naming === 'article' ? openArticle([...trail, panel], catalog) : undefined;
  const key = [naming, language, article?.id].join(' ');
  const own = known.get(catalog) ?? new Map<string, NameOf>();
  const nameOf = own.get(key) ?? namesBy(naming, language, article);
  known.set(catalog, own.set(key, nameOf));
  return nameOf;
}

function namesBy(naming: Naming, language: Language, article: Article | undefined): NameOf {
  const names = article && writtenNames(article);
  return (feature) => {
    const written = names?.get(subjectOf(feature));
    return displayName(feature.properties.toponyms, { naming, language, written });
  };
}
