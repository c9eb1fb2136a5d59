/** How a feature is called in what the reader chose to see. */
import { displayName, type NameOf } from '../catalog/naming';
import { subjectOf } from '../catalog/statements';
import type { Catalog } from '../catalog/types';
import type { Language } from '../i18n/languages';
import { writtenNames } from '../linking/written-names';
import { openArticle } from './own';
import type { View } from './view';

export function namesIn(
  { naming, panel, trail }: View,
  catalog: Catalog,
  language: Language,
): NameOf {
  const article = naming === 'article' ? openArticle([...trail, panel], catalog) : undefined;
  const names = article && writtenNames(article);
  return (feature) => {
    const written = names?.get(subjectOf(feature));
    return displayName(feature.properties.toponyms, { naming, language, written });
  };
}
