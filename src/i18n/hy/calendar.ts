import type { Calendar } from '../messages';

const months = [
  'հունվար',
  'փետրվար',
  'մարտ',
  'ապրիլ',
  'մայիս',
  'հունիս',
  'հուլիս',
  'օգոստոս',
  'սեպտեմբեր',
  'հոկտեմբեր',
  'նոյեմբեր',
  'դեկտեմբեր',
];
const name = (month: number) => months[month - 1] ?? '';

/** Chrome has no Armenian months. */
export const calendar: Calendar = {
  day: (day, month, year) => `${year} թ. ${name(month)}ի ${day}`,
  month: (month, year) => `${year} թ. ${name(month)}`,
  short: (month) => name(month).slice(0, 3),
};
