/** Text -> what the record says of its claims. Pure: the same text gives the same findings. */
import type { Catalog } from '../catalog/types';
import type { Check } from './check';
import { checkDistance } from './checks/distance';
import { checkEventDate } from './checks/event-date';
import { checkExistence } from './checks/existence';
import { checkGarrison } from './checks/garrison';
import { checkNoSuchDay } from './checks/no-such-day';
import { checkNumber } from './checks/number';
import { checkWeekday } from './checks/weekday';
import type { Finding } from './finding';
import type { ReviewRules } from './rules';
import { SentenceWords } from './sentence-words';
import { readSentences, type TextToReview } from './linked-sentences';

const checks: readonly Check[] = [
  checkWeekday,
  checkNoSuchDay,
  checkExistence,
  checkGarrison,
  checkEventDate,
  checkDistance,
  checkNumber,
];

/** The findings in the order of the text. Offsets are UTF-16 code units, half-open. */
export function review(
  catalog: Catalog,
  rules: ReviewRules,
  text: TextToReview,
): readonly Finding[] {
  const findings = readSentences(text).flatMap((sentence) => {
    const said = new SentenceWords(sentence, rules);
    const { start, end } = sentence;
    return checks
      .flatMap((check) => check({ catalog, rules, sentence, said }))
      .map((finding) => ({ ...finding, sentence: { start, end } }));
  });
  return findings.toSorted((a, b) => a.start - b.start);
}
