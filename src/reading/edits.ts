/**
 * Edits of an article that can be undone: each holds what it removed and what it added, so that a
 * history is small and can be stored with the article.
 */
import type { Content, OwnMention } from './own-article';

/** Links that replace others, or parts of the content that replace earlier ones. */
export type Edit =
  | { readonly gone: readonly OwnMention[]; readonly come: readonly OwnMention[] }
  | { readonly before: Partial<Content>; readonly after: Partial<Content> };

export interface History {
  readonly edits: readonly Edit[];
  /** The number of edits in effect; those after them were undone. */
  readonly done: number;
}

export const noHistory: History = { edits: [], done: 0 };
const longestHistory = 500;

/** The content after an edit. Links are compared by place: storing them makes new objects. */
export function apply<C extends Content>(content: C, edit: Edit): C {
  if ('after' in edit) return { ...content, ...edit.after };
  const gone = new Set(edit.gone.map(key));
  const kept = content.mentions.filter((mention) => !gone.has(key(mention)));
  const mentions = [...kept, ...edit.come].sort((a, b) => a.start - b.start);
  return { ...content, mentions };
}

/** The edit that undoes another. */
export function inverse(edit: Edit): Edit {
  return 'after' in edit
    ? { before: edit.after, after: edit.before }
    : { gone: edit.come, come: edit.gone };
}

/** The history after one more edit; edits that were undone before it cannot be redone. */
export function remember({ edits, done }: History, edit: Edit): History {
  const kept = [...edits.slice(0, done), edit].slice(-longestHistory);
  return { edits: kept, done: kept.length };
}

function key({ start, end }: OwnMention): string {
  return `${start}-${end}`;
}
