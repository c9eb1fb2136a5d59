/** The day on the wall calendar where the reader is: the one place where a clock becomes a day. */
export function todayOf(clock = new Date()): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${clock.getFullYear()}-${pad(clock.getMonth() + 1)}-${pad(clock.getDate())}`;
}
