import type { FindingWords } from '../finding-words';

export const findings: FindingWords = {
  kind: {
    weekday: 'Weekday',
    'no-such-day': 'Day of the calendar',
    existence: 'There on that day',
    'event-date': 'Date of an event',
    distance: 'Distance',
    number: 'Number',
  },
  verdict: {
    agrees: 'fits',
    contradicts: 'does not fit',
    silent: 'is not decided',
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weekday: (date, weekday) => `${date}: ${weekday}`,
  dayExists: (date) => `The calendar has this day: ${date}.`,
  noSuchDay: (month, days) => `${month}: the month has ${days} days.`,
  eventDay: (date, event) => `The record dates this to ${date}: ${event}.`,
  there: (thing, interval) => `${thing}, in the record: ${interval}.`,
  held: (place, holders) => `Who held ${place} that day, in the record: ${holders}.`,
  distance: (places, km) => `In a straight line it is ${km}: ${places}.`,
  number: (thing, values) => `${thing}, in the record: ${values}.`,
};
