import type { FindingWords } from '../finding-words';

export const findings: FindingWords = {
  kind: {
    weekday: 'Həftənin günü',
    'no-such-day': 'Təqvim günü',
    existence: 'Həmin gün mövcudluq',
    'event-date': 'Hadisənin tarixi',
    distance: 'Məsafə',
    number: 'Say',
  },
  verdict: {
    agrees: 'uyğundur',
    contradicts: 'uyğun deyil',
    silent: 'müəyyən edilmir',
  },
  weekdays: [
    'bazar ertəsi',
    'çərşənbə axşamı',
    'çərşənbə',
    'cümə axşamı',
    'cümə',
    'şənbə',
    'bazar',
  ],
  weekday: (date, weekday) => `${date}: ${weekday}`,
  dayExists: (date) => `Təqvimdə belə bir gün var: ${date}.`,
  noSuchDay: (month, days) => `${month}: ayda ${days} gün var.`,
  eventDay: (date, event) => `Qeydlərdəki tarix: ${date}. ${event}.`,
  there: (thing, interval) => `${thing}, qeydlərə görə: ${interval}.`,
  held: (place, holders) => `Həmin gün nəzarət, qeydlərə görə. ${place}: ${holders}.`,
  distance: (places, km) => `Düz xətt üzrə məsafə: ${km} (${places}).`,
  number: (thing, values) => `${thing}, qeydlərə görə: ${values}.`,
};
