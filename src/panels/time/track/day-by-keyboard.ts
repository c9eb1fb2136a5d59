import { addDays, addMonths, type Days } from '../../../chronology/calendar';

const days: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};
const months: Readonly<Record<string, number>> = { PageUp: 1, PageDown: -1 };

/** The day to which a key press moves the slider; null for a key that moves nothing. */
export function dayByKeyboard(key: string, day: string, { first, last }: Days): string | null {
  if (key === 'Home') return first;
  if (key === 'End') return last;
  if (days[key] !== undefined) return addDays(day, days[key]);
  return months[key] === undefined ? null : addMonths(day, months[key]);
}
