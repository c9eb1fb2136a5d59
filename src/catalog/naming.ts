/**
 * The naming policy, in one place: both communities' names, in alphabetical order, never by
 * preference. README.md ("Names") explains it to readers.
 */
import type { Toponym } from './types';

/**
 * The name shown for a place: the English form of each community, or the first English form
 * where none is marked as a community's own. Forms that end in the same
 * word share it: "Akna district", "Aghdam district" -> "Aghdam / Akna district".
 */
export function displayName(toponyms: readonly Toponym[]): string {
  const language = 'en';
  const inLanguage = toponyms.filter(({ lang }) => lang === language);
  const own = inLanguage.filter(({ usedBy }) => usedBy !== undefined);
  const forms = (own.length > 0 ? own : inLanguage.slice(0, 1)).map(({ text }) => text);
  if (forms.length === 0) return toponyms[0]?.text ?? '';
  return joinForms([...new Set(forms)].sort((a, b) => a.localeCompare(b, language)));
}

/** The names that the communities write themselves, with their language, and the Russian one. */
export function nativeNames(toponyms: readonly Toponym[]): readonly Toponym[] {
  const ownForm = (lang: string) =>
    toponyms.find((form) => form.lang === lang && form.usedBy !== undefined);
  const russian = toponyms.find(({ lang }) => lang === 'ru');
  return [ownForm('az'), ownForm('hy'), russian].filter((form) => form !== undefined);
}

/** Whether the names follow the usage of one community only: then the other's is not recorded. */
export function hasOneSidedName(toponyms: readonly Toponym[]): boolean {
  return new Set(toponyms.flatMap(({ usedBy }) => usedBy ?? [])).size === 1;
}

function joinForms(forms: readonly string[]): string {
  const tails = new Set(forms.map((form) => form.slice(form.lastIndexOf(' ') + 1)));
  const [tail] = tails;
  const shared =
    tail !== undefined && tails.size === 1 && forms.every((form) => form.includes(' '));
  if (!shared || forms.length < 2) return forms.join(' / ');
  return `${forms.map((form) => form.slice(0, -tail.length - 1)).join(' / ')} ${tail}`;
}
