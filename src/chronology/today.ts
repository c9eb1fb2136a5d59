/** Today by the reader's own calendar. No other module reads the clock for a day. */
export function todayOf(clock = new Date()): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${clock.getFullYear()}-${pad(clock.getMonth() + 1)}-${pad(clock.getDate())}`;
}
