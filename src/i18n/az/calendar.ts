import type { Calendar } from '../language-messages';

const months = [
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'may',
  'iyun',
  'iyul',
  'avqust',
  'sentyabr',
  'oktyabr',
  'noyabr',
  'dekabr',
] as const;
const shortMonths = [
  'yan',
  'fev',
  'mar',
  'apr',
  'may',
  'iyn',
  'iyl',
  'avq',
  'sen',
  'okt',
  'noy',
  'dek',
] as const;

/** Needed because Chrome writes "M08" for an Azerbaijani month. */
export const calendar: Calendar = {
  day: (day, month, year) => `${day} ${months[month - 1] ?? ''} ${year}`,
  month: (month, year) => `${months[month - 1] ?? ''} ${year}`,
  short: (month) => shortMonths[month - 1] ?? '',
  brief: (day, month, year) => `${day} ${shortMonths[month - 1] ?? ''} ${year}`,
};
