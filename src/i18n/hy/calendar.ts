import type { Calendar } from '../language-messages';

const months = [
  ['հունվար', 'հնվ'],
  ['փետրվար', 'փտվ'],
  ['մարտ', 'մրտ'],
  ['ապրիլ', 'ապր'],
  ['մայիս', 'մյս'],
  ['հունիս', 'հնս'],
  ['հուլիս', 'հլս'],
  ['օգոստոս', 'օգս'],
  ['սեպտեմբեր', 'սեպ'],
  ['հոկտեմբեր', 'հոկ'],
  ['նոյեմբեր', 'նոյ'],
  ['դեկտեմբեր', 'դեկ'],
] as const;
const name = (month: number) => months[month - 1]?.[0] ?? '';

/** Needed because Chrome has no Armenian months. */
export const calendar: Calendar = {
  day: (day, month, year) => `${year} թ. ${name(month)}ի ${day}`,
  month: (month, year) => `${year} թ. ${name(month)}`,
  short: (month) => months[month - 1]?.[1] ?? '',
  brief: (day, month, year) => `${day} ${months[month - 1]?.[1] ?? ''}, ${year} թ.`,
};
