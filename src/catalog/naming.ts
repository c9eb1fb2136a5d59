/**
 * The naming policy, in one place: both communities' names, in alphabetical order, never by
 * preference. `docs/guide.md` ("Names") explains it to readers.
 */
import { alphabetical } from './alphabetical';
import type { AtlasFeature, Toponym } from './types';

/** Which names the reader wants to see. */
export const namings = ['mine', 'article', 'official', 'all'] as const;
export type Naming = (typeof namings)[number];

/** A function that gives the shown name of a feature. */
export type NameOf = (feature: Pick<AtlasFeature, 'id' | 'properties'>) => string;

export interface NamingChoice {
  readonly naming: Naming;
  /** The language of the page. */
  readonly language: string;
  /** What the open article calls the place most often. */
  readonly written?: string | undefined;
}

const inEnglish: NamingChoice = { naming: 'mine', language: 'en' };

/**
 * The name shown for a place. Names that begin or end with the same words are joined: "Akna
 * district", "Aghdam district" -> "Aghdam / Akna district".
 */
export function displayName(
  toponyms: readonly Toponym[],
  { naming, language, written }: NamingChoice = inEnglish,
): string {
  if (naming === 'article' && written !== undefined) return written;
  const wanted = {
    mine: () => formsIn(language, toponyms),
    article: () => formsIn(language, toponyms),
    official: () => nativeNames(toponyms).filter(({ ownOf }) => ownOf !== undefined),
    all: () => toponyms.map(kept),
  }[naming]();
  const forms = (wanted.length > 0 ? wanted : formsIn(language, toponyms)).map(({ text }) => text);
  const isEachOwn = naming === 'official' || naming === 'all';
  const sorted = [...new Set(forms)].sort(inOrder(isEachOwn ? 'en' : language));
  return naming === 'all' ? sorted.join(' / ') : joinForms(sorted, language);
}

/** The names of a feature in English, for the command line. */
export const englishName: NameOf = ({ properties }) => displayName(properties.toponyms);

/**
 * The names that the communities write themselves, and those in languages the atlas adds to them.
 */
export function nativeNames(toponyms: readonly Toponym[]): readonly Toponym[] {
  const first = toponyms.filter(
    ({ native }, index) =>
      native !== undefined && toponyms.findIndex((form) => form.native === native) === index,
  );
  return first.toSorted((a, b) => (a.native ?? 0) - (b.native ?? 0));
}

/** Whether all names follow the usage of one community, since the other's is not recorded. */
export function hasOneSidedName(toponyms: readonly Toponym[]): boolean {
  return new Set(toponyms.flatMap(({ usedBy }) => usedBy ?? [])).size === 1;
}

function uses({ usedBy }: Toponym, whose: string): boolean {
  return usedBy?.includes(whose) ?? false;
}

/**
 * The name that each community uses in a language, or its English name if that language has none.
 * If both have the same English name, that one is used in every language; the first if none is
 * marked.
 */
function formsIn(language: string, toponyms: readonly Toponym[]): readonly Toponym[] {
  const inLanguage = toponyms.filter(({ lang }) => lang === language);
  const english = toponyms.filter(({ lang, usedBy }) => lang === 'en' && usedBy !== undefined);
  const split = english.some(({ usedBy }) => usedBy?.length === 1);
  const own = inLanguage.filter(({ usedBy }) => usedBy !== undefined);
  const communities = new Set(toponyms.flatMap(({ usedBy }) => usedBy ?? []));
  const forms = [...communities].sort().flatMap((whose) => {
    const found = own.filter((form) => uses(form, whose));
    if (found.length > 0 || !split) return found;
    return english.filter((form) => uses(form, whose));
  });
  if (forms.length > 0) return forms;
  const one = inLanguage[0] ?? english[0] ?? toponyms.find(({ lang }) => lang === 'en');
  return [one ?? toponyms[0]].filter((form) => form !== undefined);
}

/** Adds a direction mark to a Persian name, so that the text after it keeps its own direction. */
function kept(form: Toponym): Toponym {
  return form.lang === 'fa' ? { ...form, text: `${form.text}\u200e` } : form;
}

/** The letters of languages that are not written in Latin ones. */
const letters: Readonly<Record<string, RegExp>> = {
  hy: /\p{Script=Armenian}/u,
  ru: /\p{Script=Cyrillic}/u,
};

/**
 * The order of the alphabet, forms in the letters of the language first. Browsers lack the order of
 * some languages, so which letters come first is not left to `localeCompare`.
 */
function inOrder(language: string): (a: string, b: string) => number {
  const isForeign = (text: string) => letters[language]?.test(text) === false;
  const ordered = alphabetical(language);
  return (a, b) => Number(isForeign(a)) - Number(isForeign(b)) || ordered(a, b);
}

/** In Spanish and French the kind of a place comes first: "distrito de Shusha / Shushi". */
const kindFirst = ['es', 'fr'];

function joinForms(forms: readonly string[], language: string): string {
  const [one = ''] = forms;
  if (forms.length < 2) return one;
  const words = forms.map((form) => form.split(' '));
  const least = Math.min(...words.map(({ length }) => length));
  const same = (index: number) => words.every((form) => form.at(index) === words[0]?.at(index));
  let head = 0;
  if (kindFirst.includes(language)) while (head < least - 1 && same(head)) head += 1;
  let tail = 0;
  if (head === 0) while (tail < least - 1 && same(-1 - tail)) tail += 1;
  const between = words.map((form) => form.slice(head, form.length - tail).join(' '));
  return [
    words[0]?.slice(0, head),
    between.join(' / '),
    words[0]?.slice(one.split(' ').length - tail),
  ]
    .flat()
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}
