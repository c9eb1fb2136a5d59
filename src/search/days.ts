/** A date that was typed -> the days that the map can show, and the events that are dated then. */
import type { AtlasEvent } from '../catalog/types';
import type { Days } from '../chronology/calendar';
import { firstDay, lastDay } from '../chronology/dates';
import { datesTyped } from '../chronology/typed-date';

export interface FoundDay {
  readonly kind: 'day';
  /** The date as it is meant: a year, a month or a day. */
  readonly date: string;
  /** The day that the map shows for it: the first. */
  readonly day: string;
}

/** An event is dated then if it begins in the year, in the month or on the day. */
export function typedDays(
  text: string,
  days: Days,
  events: readonly AtlasEvent[],
): { readonly found: readonly FoundDay[]; readonly events: readonly AtlasEvent[] } {
  const dates = datesTyped(text);
  const found = dates.flatMap((date): readonly FoundDay[] => {
    const day = firstDay(date);
    return day < days.first || day > days.last ? [] : [{ kind: 'day', date, day }];
  });
  const isThen = ({ from }: AtlasEvent, date: string) =>
    from !== null && firstDay(from) >= firstDay(date) && lastDay(from) <= lastDay(date);
  return {
    found,
    events: events.filter((event) => dates.some((date) => isThen(event, date))),
  };
}
