import type { Calendar } from '../language-messages';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const shortMonths = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;

/** Needed because the first of a month is an ordinal in French, which `Intl` leaves out. */
export const calendar: Calendar = {
  day: (day, month, year) => `${day === 1 ? '1er' : day} ${months[month - 1] ?? ''} ${year}`,
  month: (month, year) => `${months[month - 1] ?? ''} ${year}`,
  brief: (day, month, year) => `${day === 1 ? '1er' : day} ${shortMonths[month - 1] ?? ''} ${year}`,
  short: (month) => shortMonths[month - 1] ?? '',
};
