/** The mentions that say a place by one name, in whatever form, so that all are corrected at once. */
import { akin, contentWords } from '../search/inflection';
import type { Edit } from './undo-history';
import { shownMentions, type Content, type OwnMention, type ShownMention } from './own-article';

/**
 * The mentions that lead to the same place as this one by the same words, also in another case
 * ("Шуша", "в Шуше"); another name of the place ("Şuşa", "Shushi") is not among them.
 */
export function ofSameName(
  article: Pick<Content, 'text' | 'mentions'>,
  mention: OwnMention,
): readonly ShownMention[] {
  const wordsOf = ({ start, end }: OwnMention) => contentWords(article.text.slice(start, end));
  const wanted = wordsOf(mention);
  return shownMentions(article).filter((other) => {
    if (other.placeId !== mention.placeId) return false;
    const words = wordsOf(other);
    return (
      words.length === wanted.length && words.every((word, at) => akin(word, wanted[at] ?? ''))
    );
  });
}

/** Joins the corrections of several mentions into one edit, so that one Undo reverts them all. */
export function joinEdits(
  mentions: readonly ShownMention[],
  correct: (mention: ShownMention) => Edit,
): Edit {
  const edits = mentions.map(correct).flatMap((edit) => ('gone' in edit ? [edit] : []));
  return {
    gone: edits.flatMap(({ gone }) => gone),
    come: edits.flatMap(({ come }) => come),
  };
}
