import type { ArticleToReview } from './review-article';

/** Whether a review would read the same of both versions of an article. */
export function isSameReviewInput(one: ArticleToReview, other: ArticleToReview): boolean {
  if (one === other) return true;
  if (one.text !== other.text) return false;
  const { details: a } = one;
  const { details: b } = other;
  if (a.published !== b.published || a.lang !== b.lang) return false;
  return (
    sameList(one.mentions, other.mentions, linkKey) && sameList(one.dates, other.dates, dateKey)
  );
}

function linkKey({
  start,
  end,
  placeId,
  role,
  state,
}: ArticleToReview['mentions'][number]): string {
  return `${start} ${end} ${placeId} ${role} ${state === 'removed'}`;
}

function dateKey(date: NonNullable<ArticleToReview['dates']>[number]): string {
  return [date.start, date.end, date.edtf, date.state].join(' ');
}

function sameList<One>(
  one: readonly One[] | undefined,
  other: readonly One[] | undefined,
  key: (one: One) => string,
): boolean {
  if (one === other) return true;
  if (!one || one.length !== other?.length) return false;
  return one.every((each, at) => {
    const there = other[at];
    return each === there || (there !== undefined && key(each) === key(there));
  });
}
