/** `atlas search`: what the search of the page finds, best first, one JSON object a line. */
import { displayName } from '../catalog/naming';
import { pointOf } from '../catalog/point-of';
import type { Catalog } from '../catalog/types';
import { languages, type Language } from '../i18n/languages';
import { placeSearch, type SearchResult } from '../search/place-search';
import { BadInput } from './bad-input';
import { loadCatalog } from './geodata-files';

export function search(words: readonly string[]): number {
  const { query, language } = readWords(words);
  const catalog = loadCatalog();
  for (const result of placeSearch(catalog)(query))
    process.stdout.write(`${JSON.stringify(resultLine(catalog, result, language))}\n`);
  return 0;
}

/** Coordinates may begin with a dash, as options do: nothing but `--lang` is taken for one. */
function readWords(words: readonly string[]): { query: string; language: Language } {
  const at = words.findIndex((word) => /^--lang(=|$)/.test(word));
  const own = at < 0 ? [] : words.slice(at, words[at]?.includes('=') ? at + 1 : at + 2);
  const query = words.filter((_, index) => index < at || index >= at + own.length).join(' ');
  const [unknown] = words.filter((word) => /^--(?!lang(=|$))\w/.test(word));
  if (unknown) throw new BadInput(`"atlas search" does not know ${unknown}; leave it out.`);
  if (query.trim() === '')
    throw new BadInput('Say what to search for: a name, an event, a date or coordinates.');
  return { query, language: readLanguage(own) };
}

function readLanguage(args: readonly string[]): Language {
  if (args.length === 0) return 'en';
  const lang = args.length === 1 ? args[0]?.split('=')[1] : args[1];
  const known = languages.find((language) => language === lang);
  if (known) return known;
  throw new BadInput(`There are no names in "${lang ?? ''}"; choose from ${languages.join(', ')}.`);
}

/** `name` is in the language that was asked for, `matched` what the words fit, in `lang`. */
function resultLine(catalog: Catalog, result: SearchResult, language: Language): object {
  if (result.kind === 'day') return result;
  if (result.kind === 'coordinates') {
    const { kind, at, accuracy, turned } = result;
    const [lon, lat] = at;
    return { kind, lon, lat, accuracy, turned };
  }
  const feature = result.kind === 'feature' ? catalog.featureById[result.id] : undefined;
  if (!feature) return result;
  const { kind, id, matched, lang } = result;
  const { layer, toponyms } = feature.properties;
  const name = displayName(toponyms, { naming: 'mine', language });
  const [lon = null, lat = null] = pointOf(feature) ?? [];
  return { kind, id, layer, name, matched, lang, lon, lat };
}
