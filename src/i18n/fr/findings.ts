import type { FindingWords } from '../finding-words';

export const findings: FindingWords = {
  kind: {
    weekday: 'Jour de la semaine',
    'no-such-day': 'Jour du calendrier',
    existence: 'Présence ce jour-là',
    'event-date': 'Date d’un événement',
    distance: 'Distance',
    number: 'Nombre',
  },
  verdict: {
    agrees: 'concorde',
    contradicts: 'ne concorde pas',
    silent: 'reste indécis',
  },
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  weekday: (date, weekday) => `${date}\u00a0: ${weekday}`,
  dayExists: (date) => `Ce jour existe dans le calendrier\u00a0: ${date}.`,
  noSuchDay: (month, days) => `${month}\u00a0: le mois compte ${days} jours.`,
  eventDay: (date, event) => `Date dans le registre\u00a0: ${date}. ${event}.`,
  there: (thing, interval) => `${thing}, dans le registre\u00a0: ${interval}.`,
  held: (place, holders) => `Contrôle ce jour-là, selon le registre. ${place}\u00a0: ${holders}.`,
  distance: (places, km) => `Distance en ligne droite\u00a0: ${km} (${places}).`,
  number: (thing, values) => `${thing}, dans le registre\u00a0: ${values}.`,
};
