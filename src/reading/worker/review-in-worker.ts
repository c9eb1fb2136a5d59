/** The page's side of a review: the record goes to the engine once, then articles. */
import type { Catalog } from '../../catalog/types';
import { inTime } from '../../deadline';
import type { Days } from '../../chronology/calendar';
import type { ReviewRules } from '../../review/rules';
import type { ArticleToReview, ReviewedText } from '../review-article';
import type { TextEngineClient } from './client';

export interface ReviewedInWorker extends ReviewedText {
  /** What things and numbers of the rules are called. */
  readonly labels: ReviewRules['labels'];
}

/** A text of 400,000 characters takes a second; a worker that is silent for so long has died. */
const deadlineMs = 60_000;

const taken = new WeakMap<TextEngineClient, Promise<ReviewRules['labels']>>();

/**
 * Reviews an article. `loadRules` gives the text of the rules; it is called once a worker. Rejects
 * where the rules cannot be loaded, the worker stops or the deadline passes; the next call then
 * starts anew.
 */
export async function reviewInWorker(
  engine: TextEngineClient,
  catalog: Catalog,
  loadRules: () => Promise<string>,
  article: ArticleToReview,
  days: Days,
): Promise<ReviewedInWorker> {
  const labels =
    taken.get(engine) ?? loadRules().then((rules) => engine.ask('take', catalog, rules));
  taken.set(engine, labels);
  const { text, details, mentions, dates, places } = article;
  const answer = async () => ({
    labels: await labels,
    ...(await engine.ask('review', { text, details, mentions, dates, places }, days)),
  });
  try {
    return await inTime(answer(), deadlineMs, () => engine.end());
  } catch (error) {
    taken.delete(engine);
    throw error;
  }
}
