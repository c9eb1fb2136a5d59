/** The links that nobody has looked at, one after the other. */
import type { ShownMention } from './own-article';

/** The next one behind an offset, from the end on from the start; null where all are checked. */
export function nextUnchecked(
  mentions: readonly ShownMention[],
  after: number,
  way: 1 | -1 = 1,
): ShownMention | null {
  const open = mentions.filter(({ state }) => state === 'machine');
  const [next, first] =
    way === 1
      ? [open.find(({ start }) => start > after), open[0]]
      : [open.findLast(({ start }) => start < after), open.at(-1)];
  return next ?? first ?? null;
}

/** How many unchecked links stand behind each wording, the commonest first. */
export function uncheckedNames(
  text: string,
  mentions: readonly ShownMention[],
): readonly { readonly placeId: string; readonly surface: string; readonly count: number }[] {
  const counts = new Map<string, { placeId: string; surface: string; count: number }>();
  for (const { start, end, placeId, state } of mentions) {
    if (state !== 'machine') continue;
    const surface = text.slice(start, end);
    const key = `${placeId} ${surface}`;
    const known = counts.get(key) ?? { placeId, surface, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
