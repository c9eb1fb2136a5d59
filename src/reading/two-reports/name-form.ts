/** Whose usage the form of a name follows that a text writes. */
import type { Toponym } from '../../catalog/types';
import { foldName } from '../../linking/names/characters';

/** How much of a recorded form must stand at the beginning of an inflected one. */
const leastShare = 0.75;

/**
 * The communities whose own usage a written form follows; null where the recorded forms do not
 * tell. Endings are unlike in seven languages, so the recorded form decides that shares the most
 * letters with the written one from its beginning: first those of the language of the text, then
 * all. Forms of two communities that share as many do not tell.
 */
export function communitiesUsing(
  surface: string,
  language: string,
  toponyms: readonly Toponym[],
): readonly string[] | null {
  const own = toponyms.filter(({ lang }) => lang === language);
  return usageAmong(surface, own) ?? usageAmong(surface, toponyms);
}

function usageAmong(surface: string, forms: readonly Toponym[]): readonly string[] | null {
  const written = foldName(surface);
  let best = 0;
  let usages = new Set<string>();
  for (const { text, usedBy } of forms) {
    const form = foldName(text);
    const shared = sharedStart(written, form);
    if (shared < best || shared < form.length * leastShare || usedBy === undefined) continue;
    if (shared > best) usages = new Set();
    best = shared;
    usages.add([...usedBy].sort().join(' '));
  }
  const [usage] = usages;
  return usages.size === 1 && usage !== undefined ? usage.split(' ') : null;
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
