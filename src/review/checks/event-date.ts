/** The day of an event that the record has. */
import { daysOf, type Days } from '../../chronology/calendar';
import { precisionOf } from '../../chronology/dates';
import type { AtlasEvent } from '../../catalog/types';
import type { Check, CheckInput } from '../check';
import { groupsIn } from '../word-groups';
import type { ReviewRules } from '../rules';
import { daysApart, isFirm, mentionsOn, type SentenceDate } from '../linked-sentences';

type Rule = ReviewRules['events'][number];

interface Match {
  readonly rule: Rule;
  readonly event: AtlasEvent;
  readonly days: Days;
  readonly apart: number;
}

/** A day farther from the event is taken for another event. */
const nearDays = 60;

export const checkEventDate: Check = (input) => {
  const told = input.sentence.dates.flatMap((date) => {
    const { days } = date;
    if (!days || input.said.of(date, ['denial'])) return [];
    return matchesOf(input, date, days)
      .slice(0, 1)
      .map((match) => ({ ...match, date, told: days }));
  });
  // A sentence that has the day of an event tells something else of its other days.
  const right = new Set(told.filter(({ apart }) => apart === 0).map(({ event }) => event.id));
  return told.flatMap((match) => {
    const { event, apart, date } = match;
    const verdict = apart === 0 ? 'agrees' : 'contradicts';
    if (verdict === 'contradicts' && (right.has(event.id) || !isWrong(input, match))) return [];
    const { start, end } = date;
    const reason = { code: 'event-day', event: event.id, day: dayOf(event) } as const;
    const { citations } = event;
    return [{ kind: 'event-date', verdict, start, end, ref: event.id, reason, citations } as const];
  });
};

/** Whether another day than the record's is a contradiction. */
function isWrong(
  { said }: CheckInput,
  { rule, event, days, apart, date, told }: Match & { date: SentenceDate; told: Days },
): boolean {
  const { often, later, anyYear, near = nearDays, says } = rule;
  if (often === true || said.isUnsettled(date) || !isFirm(date, said.sentence)) return false;
  if (!said.isDayOf(date, groupsIn(says))) return false;
  if (later === true && told.last < days.first) return false;
  const isOtherYear = told.first === told.last && told.first.slice(5) === days.first.slice(5);
  return !isVague(event, apart) && (apart <= near || (anyYear === true && isOtherYear));
}

/** The events that the sentence may tell of on a date; the nearest in time first. */
function matchesOf({ catalog, rules, said, sentence }: CheckInput, date: SentenceDate, days: Days) {
  const named = mentionsOn(sentence, date).filter(({ role }) => role !== 'adjective');
  const found: Match[] = [];
  for (const rule of rules.events) {
    if (!said.of(date, rule.says)) continue;
    const event = catalog.events.find(({ id }) => id === rule.event);
    if (!event) continue;
    const places = rule.at ?? event.places;
    if (places.length > 0 && !named.some(({ placeId }) => places.includes(placeId))) continue;
    const own = daysOf({ from: event.from, to: event.to });
    found.push({ rule, event, days: own, apart: daysApart(own, days) });
  }
  return found.toSorted((a, b) => a.apart - b.apart);
}

/** A day beside the day of the record is no contradiction where sources differ about it. */
function isVague({ certainty, differs, from }: AtlasEvent, apart: number): boolean {
  const isDay = from !== null && precisionOf(from) === 'day';
  return !isDay || (apart <= 2 && (certainty !== 'certain' || differs !== null));
}

function dayOf({ from, to }: AtlasEvent): string {
  return from === to || to === null ? (from ?? '') : `${from ?? ''}/${to}`;
}
