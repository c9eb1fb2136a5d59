import type { EventWords } from '../event-words';

export const event: EventWords = {
  kicker: 'Olay',
  titled: (date, text) => `${date}: ${text}`,
  english: (words) => `${words} (İng.)`,
  number: (number) => `Haritada ${number} numara`,
  offMap: 'Yeri bu haritada çizilmemiş.',
  where: 'Nerede oldu',
  changed: 'Kayda göre ne değişti',
  nothingChanged: 'Kayıt bununla hiçbir el değiştirmeyi tarihlendirmiyor.',
  said: 'Kim söylüyor',
  unknown: 'Böyle bir olay yok',
  unknownText: (id) => `Kayıtta “${id}” adlı bir olay yok.`,
};
