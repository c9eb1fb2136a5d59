import type { ReviewWords } from '../review-words';

export const review: ReviewWords = {
  checking: 'Checking against the record…',
  failed:
    'The part that checks the text could not be loaded or did not answer. The article is still here.',
  again: 'Try again',
  none: 'Nothing in this text can be checked against the record or the calendar.',
  count: {
    agrees: (n) => `${n} ${n === 1 ? 'agrees' : 'agree'}`,
    contradicts: (n) => `${n} ${n === 1 ? 'differs' : 'differ'}`,
    silent: (n) => `${n} the record is silent about`,
    dismissed: (n) => `${n} dismissed`,
  },
  onlyDiffers: 'Only what differs',
  noneDiffers: 'Nothing differs.',
  nextMark: 'Next mark',
  undated:
    'Without a day of publication, words such as “yesterday” cannot be checked. Weekdays beside a date are.',
  heading: 'What the record says of this sentence',
  mark: {
    contradicts: 'something differs',
    agrees: 'it agrees',
    silent: 'it does not decide',
    dismissed: 'dismissed',
  },
  checks: 'Checks',
  eventsNear: 'Events there within ten days',
  otherArticles: 'Other articles on this place and day',
  dismiss: 'Dismiss',
  reason: 'Reason',
  dismissNow: 'Dismiss with this reason',
  dismissedFor: (reason) => `Dismissed: ${reason}`,
  takeBack: 'Count it again',
  calendar: 'Measured by the calendar.',
  csv: 'Checks as CSV',
};
