import type { TextDateWords } from '../text-date-words';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const told: TextDateWords = {
  date: 'Date in the text',
  edited: 'set by hand',
  inferred: 'a part of it is inferred',
  noDay: 'which day this is depends on the date of the article',
  recurring: 'comes again and again',
  mod: { start: 'its beginning', mid: 'its middle', end: 'its end' },
  outside: (first, last) => `outside the dates of this map: ${first} to ${last}`,
  change: 'Another date',
  refuse: 'No date',
  hint: 'A day, month or year as 2020-11-09, 2020-11 or 2020; two with a slash between them are a span.',
  bad: (value) =>
    `“${value}” is not a date that exists. Write it as 2020-11-09, 2020-11, 2020 or 2020-09-27/2020-11-10.`,
  together: 'Place and date together',
  counted: (n) => count(n, 'date', 'dates'),
  lost: (n) =>
    `${count(n, 'date that you checked has', 'dates that you checked have')} no sure place in this text.`,
};
