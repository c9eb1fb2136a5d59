/** Texts as a translator reads them: in one piece, with a name in braces for what the page puts in. */
import type { Parts } from './literals';

/** `{date}` for an expression that is a name, else `{1}`, `{2}`. */
export function withPlaceholders(parts: Parts): string {
  const names = placeholderNames(parts);
  return parts
    .map((part) => (typeof part === 'string' ? part : `{${names.get(part.expression)}}`))
    .join('');
}

/** The placeholders of a text by their expressions. */
export function placeholderNames(parts: Parts): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const part of parts) {
    if (typeof part === 'string' || names.has(part.expression)) continue;
    const isName = /^[\w.]+$/.test(part.expression);
    names.set(part.expression, isName ? part.expression : String(unnamed(names) + 1));
  }
  return names;
}

/** A text of a translator in parts again. Braces that are no placeholder of `like` are given back. */
export function readPlaceholders(
  text: string,
  like: Parts,
): {
  readonly parts: Parts;
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
} {
  const names = placeholderNames(like);
  const byName = new Map<string, Parts[number]>(
    like.flatMap((part) =>
      typeof part === 'string' ? [] : [[`{${names.get(part.expression)}}`, part] as const],
    ),
  );
  const pieces =
    byName.size === 0 ? [text] : text.split(/(\{[^{}]*\})/).filter((piece) => piece !== '');
  const isPlaceholder = (piece: string) => /^\{.*\}$/.test(piece);
  return {
    parts: pieces.map((piece) => byName.get(piece) ?? piece),
    unknown: pieces.filter((piece) => isPlaceholder(piece) && !byName.has(piece)),
    missing: [...byName.keys()].filter((name) => !pieces.includes(name)),
  };
}

function unnamed(names: ReadonlyMap<string, string>): number {
  return [...names.values()].filter((name) => /^\d+$/.test(name)).length;
}
