import type { FindingVerdict } from '../review/finding';

/** The words of the marks beside the text of an article, and of what they open. */
export interface ReviewWords {
  readonly checking: string;
  readonly failed: string;
  readonly again: string;
  /** Nothing in the text can be checked. */
  readonly none: string;
  readonly count: Readonly<Record<FindingVerdict | 'dismissed', (count: number) => string>>;
  readonly onlyDiffers: string;
  readonly noneDiffers: string;
  readonly nextMark: string;
  /** Said of an article without a day of publication. */
  readonly undated: string;
  readonly heading: string;
  /** What stands behind the heading in the name of a mark. */
  readonly mark: Readonly<Record<FindingVerdict | 'dismissed', string>>;
  readonly checks: string;
  readonly eventsNear: string;
  readonly otherArticles: string;
  readonly dismiss: string;
  readonly reason: string;
  readonly dismissNow: string;
  readonly dismissedFor: (reason: string) => string;
  readonly takeBack: string;
  /** What a finding without sources was measured by. */
  readonly calendar: string;
  readonly csv: string;
}
