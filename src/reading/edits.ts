/**
 * Edits of an article that can be taken back: each holds what it took away and what it put there,
 * so that a history is small and can be kept with the article.
 */
import type { Content, OwnMention } from './own-article';

/** Links in place of others, or parts of the content in place of what they were. */
export type Edit =
  | { readonly gone: readonly OwnMention[]; readonly come: readonly OwnMention[] }
  | { readonly before: Partial<Content>; readonly after: Partial<Content> };

export interface History {
  readonly edits: readonly Edit[];
  /** How many of the edits are in effect; those behind them were taken back. */
  readonly done: number;
}

export const noHistory: History = { edits: [], done: 0 };
const longestHistory = 500;

/** The content after an edit. Links are compared by their place: they were stored in between. */
export function apply<C extends Content>(content: C, edit: Edit): C {
  if ('after' in edit) return { ...content, ...edit.after };
  const gone = new Set(edit.gone.map(key));
  const kept = content.mentions.filter((mention) => !gone.has(key(mention)));
  const mentions = [...kept, ...edit.come].sort((a, b) => a.start - b.start);
  return { ...content, mentions };
}

/** The edit that takes another back. */
export function inverse(edit: Edit): Edit {
  return 'after' in edit
    ? { before: edit.after, after: edit.before }
    : { gone: edit.come, come: edit.gone };
}

/** The history after one more edit; what was taken back before it can no longer be done again. */
export function remember({ edits, done }: History, edit: Edit): History {
  const kept = [...edits.slice(0, done), edit].slice(-longestHistory);
  return { edits: kept, done: kept.length };
}

function key({ start, end }: OwnMention): string {
  return `${start}-${end}`;
}
