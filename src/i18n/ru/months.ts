import type { Precision } from '../../chronology/dates';

const genitives: Readonly<Record<string, string>> = {
  январь: 'января',
  февраль: 'февраля',
  март: 'марта',
  апрель: 'апреля',
  май: 'мая',
  июнь: 'июня',
  июль: 'июля',
  август: 'августа',
  сентябрь: 'сентября',
  октябрь: 'октября',
  ноябрь: 'ноября',
  декабрь: 'декабря',
};

/** Declines a date after "с" and "до": a day is in the genitive already, a month alone is not. */
export function inGenitive(date: string, precision: Precision): string {
  if (precision === 'year') return `${date} г.`;
  return precision === 'day'
    ? date
    : date.replace(/^\p{L}+/u, (month) => genitives[month] ?? month);
}
