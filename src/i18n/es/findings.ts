import type { FindingWords } from '../finding-words';

export const findings: FindingWords = {
  kind: {
    weekday: 'Día de la semana',
    'no-such-day': 'Día del calendario',
    existence: 'Presencia ese día',
    'event-date': 'Fecha de un suceso',
    distance: 'Distancia',
    number: 'Número',
  },
  verdict: {
    agrees: 'encaja',
    contradicts: 'no encaja',
    silent: 'queda sin decidir',
  },
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  weekday: (date, weekday) => `${date}: ${weekday}`,
  dayExists: (date) => `El calendario tiene ese día: ${date}.`,
  noSuchDay: (month, days) => `${month}: el mes tiene ${days} días.`,
  eventDay: (date, event) => `Fecha en el registro: ${date}. ${event}.`,
  there: (thing, interval) => `${thing}, en el registro: ${interval}.`,
  held: (place, holders) => `Control ese día, según el registro. ${place}: ${holders}.`,
  distance: (places, km) => `Distancia en línea recta: ${km} (${places}).`,
  number: (thing, values) => `${thing}, en el registro: ${values}.`,
};
