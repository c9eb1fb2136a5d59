import type { FindingWords } from '../finding-words';

export const findings: FindingWords = {
  kind: {
    weekday: 'Haftanın günü',
    'no-such-day': 'Takvim günü',
    existence: 'O gün var mıydı',
    'event-date': 'Olayın tarihi',
    distance: 'Uzaklık',
    number: 'Sayı',
  },
  verdict: {
    agrees: 'uyuyor',
    contradicts: 'uymuyor',
    silent: 'belirlenemiyor',
  },
  weekdays: ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'],
  weekday: (date, weekday) => `${date}: ${weekday}`,
  dayExists: (date) => `Takvimde bu gün var: ${date}.`,
  noSuchDay: (month, days) => `${month}: ayda ${days} gün var.`,
  eventDay: (date, event) => `Kayıtlardaki tarih: ${date}. ${event}.`,
  there: (thing, interval) => `${thing}, kayıtlara göre: ${interval}.`,
  held: (place, holders) => `O gün denetim, kayıtlara göre. ${place}: ${holders}.`,
  distance: (places, km) => `Kuş uçuşu uzaklık: ${km} (${places}).`,
  number: (thing, values) => `${thing}, kayıtlara göre: ${values}.`,
};
