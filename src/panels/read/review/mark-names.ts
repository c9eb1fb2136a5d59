import { tableOf } from '../../../known-keys';
import type { ReviewWords } from '../../../i18n/review-words';
import type { Messages } from '../../../i18n/messages';
import { markKinds, type MarkKind } from '../../../reading/sentence-notes';

/** What a mark is called, alone and beside its line; made once, for a text may have thousands. */
export type MarkNames = Readonly<
  Record<MarkKind, { readonly whole: string; readonly short: string }>
>;

export function markNames(words: ReviewWords, t: Messages): MarkNames {
  return tableOf(markKinds, (kind) => {
    const short = kind === 'record' ? t.card.control : words.mark[kind];
    return { whole: `${words.heading} · ${short}`, short };
  });
}
