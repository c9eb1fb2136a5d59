import type { FindingWords } from '../finding-words';

export const findings: FindingWords = {
  kind: {
    weekday: 'День недели',
    'no-such-day': 'День календаря',
    existence: 'Наличие в этот день',
    'event-date': 'Дата события',
    distance: 'Расстояние',
    number: 'Число',
  },
  verdict: {
    agrees: 'сходится',
    contradicts: 'не сходится',
    silent: 'не определяется',
  },
  weekdays: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  weekday: (date, weekday) => `${date}: ${weekday}`,
  dayExists: (date) => `${date} — такой день в календаре есть.`,
  noSuchDay: (month, days) => `${month}: дней в месяце — ${days}.`,
  eventDay: (date, event) => `Дата в записях — ${date}: ${event}.`,
  there: (thing, interval) => `${thing}, по записям: ${interval}.`,
  held: (place, holders) => `Контроль в этот день по записям. ${place}: ${holders}.`,
  distance: (places, km) => `Расстояние по прямой: ${km} (${places}).`,
  number: (thing, values) => `${thing}, по записям: ${values}.`,
};
