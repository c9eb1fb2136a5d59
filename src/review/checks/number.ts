/** A number that the record has for the same thing on the same day. */
import { daysOf, daysOverlap } from '../../chronology/calendar';
import type { Check, CheckInput } from '../check';
import type { ReviewRules } from '../rules';
import { dateOf } from '../linked-sentences';
import { findBeginnings } from '../words/all';

type Rule = ReviewRules['numbers'][number];

/** How far behind a number the word stands that it counts. */
const farthest = 25;
/** A number of people or things; dots, spaces and commas group thousands. */
const figures =
  /(?<![\p{L}\d.,:/–-])(\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d{1,6})(?![\d:/–-]|[.,]\d|\s*(?:%|°))/gu;

export const checkNumber: Check = (input) => {
  const { sentence } = input;
  const own = sentence.text.slice(sentence.start, sentence.end);
  return Array.from(own.matchAll(figures), ({ 1: written = '', index }) => {
    const start = sentence.start + index;
    const span = { start, end: start + written.length };
    const isInDate = sentence.dates.some((date) => date.start < span.end && span.start < date.end);
    const value = Number(written.replace(/[^\d]/g, ''));
    const rule = isInDate ? undefined : input.rules.numbers.find((one) => tells(input, one, span));
    if (!rule) return [];
    const verdict = rule.values.includes(value) ? 'agrees' : 'contradicts';
    if (verdict === 'contradicts' && (input.said.has('bound') || input.said.has('plan'))) return [];
    const reason = { code: 'number', thing: rule.id, values: rule.values } as const;
    const { id: ref, citations } = rule;
    return [{ kind: 'number', verdict, ...span, ref, reason, citations } as const];
  }).flat();
};

/** Whether a number counts what a rule counts, of a day of the rule. */
function tells(
  { sentence, said, rules }: CheckInput,
  rule: Rule,
  span: { readonly start: number; readonly end: number },
): boolean {
  const behind = sentence.text.slice(span.end, Math.min(sentence.end, span.end + farthest));
  const words = rules.words[rule.counts]?.[sentence.language];
  const counted = words === undefined ? [] : findBeginnings(behind, words);
  // Another number or a comma in between ends what the number may count.
  const between = behind.slice(0, counted[0]?.start ?? 0);
  if (counted.length === 0 || /[\d,;:()]/.test(between)) return false;
  const date = dateOf(sentence, span);
  if (!date?.days) return false;
  return daysOverlap(date.days, daysOf(rule)) && said.of(date, rule.says);
}
