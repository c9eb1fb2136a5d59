/** What the map's labels call each feature. */
import type { NameOf } from '../../catalog/naming';
import type { Catalog } from '../../catalog/types';
import { languages } from '../../i18n/languages';

/** Names in letters that the map's fonts have; Persian and Georgian ones are for the lists. */
const drawable = new Set<string>(languages);

export function mapNames({ features }: Catalog, nameOf: NameOf): Readonly<Record<string, string>> {
  return Object.fromEntries(
    features.map(({ id, properties }) => {
      const toponyms = properties.toponyms.filter(({ lang }) => drawable.has(lang));
      return [id, nameOf({ id, properties: { ...properties, toponyms } })];
    }),
  );
}
