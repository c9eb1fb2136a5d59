import { pad } from './calendar';

/** Today by the reader's own calendar. No other module reads the clock for a day. */
export function todayOf(clock = new Date()): string {
  const [year, month, date] = [clock.getFullYear(), clock.getMonth() + 1, clock.getDate()];
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}
