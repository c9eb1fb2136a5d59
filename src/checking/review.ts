/** Text -> what the record says of its claims. Pure: the same text gives the same findings. */
import type { Catalog } from '../catalog/types';
import type { LinkLanguage } from '../linking/languages';
import type { LinkedMention } from '../linking/linker';
import type { Check } from './check';
import { checkDistance } from './checks/distance';
import { checkEventDate } from './checks/event-date';
import { checkExistence } from './checks/existence';
import { checkGarrison } from './checks/garrison';
import { checkNoSuchDay } from './checks/no-such-day';
import { checkNumber } from './checks/number';
import { checkWeekday } from './checks/weekday';
import type { Finding } from './finding';
import type { CheckingRules } from './rules';
import { Said } from './said';
import { readSentences } from './sentences';

const checks: readonly Check[] = [
  checkWeekday,
  checkNoSuchDay,
  checkExistence,
  checkGarrison,
  checkEventDate,
  checkDistance,
  checkNumber,
];

export interface TextToReview {
  readonly text: string;
  /** The places that the linker found in it. */
  readonly mentions: readonly LinkedMention[];
  /** Day of publication, YYYY-MM-DD; null where nobody knows. */
  readonly published: string | null;
  /** Without it each paragraph's language is guessed. */
  readonly language?: LinkLanguage | undefined;
}

/** The findings in the order of the text. Offsets are UTF-16 code units, half-open. */
export function review(
  catalog: Catalog,
  rules: CheckingRules,
  text: TextToReview,
): readonly Finding[] {
  const findings = readSentences(text).flatMap((sentence) => {
    const said = new Said(sentence, rules);
    const { start, end } = sentence;
    return checks
      .flatMap((check) => check({ catalog, rules, sentence, said }))
      .map((finding) => ({ ...finding, sentence: { start, end } }));
  });
  return findings.toSorted((a, b) => a.start - b.start);
}
