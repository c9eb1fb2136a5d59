/**
 * Edits of an article that can be undone: each holds what it removed and what it added, so that a
 * history is small and can be stored with the article.
 */
import type { Span } from '../linking/anchors';
import type { Content, OwnDate, OwnMention } from './own-article';

/** Links or dates that replace others, or parts of the content that replace earlier ones. */
export type Edit =
  | { readonly gone: readonly OwnMention[]; readonly come: readonly OwnMention[] }
  | { readonly goneDates: readonly OwnDate[]; readonly comeDates: readonly OwnDate[] }
  | { readonly before: Partial<Content>; readonly after: Partial<Content> };

export interface History {
  readonly edits: readonly Edit[];
  /** The number of edits in effect; those after them were undone. */
  readonly done: number;
}

export const noHistory: History = { edits: [], done: 0 };
const longestHistory = 500;
/** Letters of all edits together: a history of whole texts would grow with each change of one. */
const heaviestHistory = 2_000_000;

/** The content after an edit. Links are compared by place: storing them makes new objects. */
export function apply<C extends Content>(content: C, edit: Edit): C {
  if ('after' in edit) return { ...content, ...edit.after };
  if ('goneDates' in edit)
    return { ...content, dates: swapped(content.dates ?? [], edit.goneDates, edit.comeDates) };
  return { ...content, mentions: swapped(content.mentions, edit.gone, edit.come) };
}

/** The edit that undoes another. */
export function inverse(edit: Edit): Edit {
  if ('after' in edit) return { before: edit.after, after: edit.before };
  return 'goneDates' in edit
    ? { goneDates: edit.comeDates, comeDates: edit.goneDates }
    : { gone: edit.come, come: edit.gone };
}

/** The history after one more edit; edits that were undone before it cannot be redone. */
export function pushEdit({ edits, done }: History, edit: Edit): History {
  const kept = [...edits.slice(0, done), edit].slice(-longestHistory);
  let weight = 0;
  const first = kept.findLastIndex((one) => (weight += weightOf(one)) > heaviestHistory);
  const light = kept.slice(Math.min(first + 1, kept.length - 1));
  return { edits: light, done: light.length };
}

/** About as many letters as an edit has when it is stored; a link or a date takes about 150. */
function weightOf(edit: Edit): number {
  if (!('after' in edit)) {
    const swaps = 'gone' in edit ? [edit.gone, edit.come] : [edit.goneDates, edit.comeDates];
    return 150 * swaps.flat().length;
  }
  return [edit.before, edit.after].reduce((sum, { text = '', mentions = [], dates = [] }) => {
    return sum + text.length + 150 * (mentions.length + dates.length);
  }, 0);
}

function swapped<One extends Span>(
  all: readonly One[],
  gone: readonly One[],
  come: readonly One[],
): readonly One[] {
  const keys = new Set(gone.map(key));
  return [...all.filter((one) => !keys.has(key(one))), ...come].sort((a, b) => a.start - b.start);
}

function key({ start, end }: Span): string {
  return `${start}-${end}`;
}
