import type { EventWords } from '../event-words';

export const event: EventWords = {
  kicker: 'Hadisə',
  titled: (date, text) => `${date}: ${text}`,
  english: (words) => `${words} (ing.)`,
  number: (number) => `Xəritədə ${number} nömrə`,
  offMap: 'Onun yeri bu xəritədə çəkilməyib.',
  where: 'Harada baş verib',
  changed: 'Qeydlərə görə nə dəyişib',
  nothingChanged: 'Qeydlər onunla heç bir nəzarət dəyişikliyini tarixləndirmir.',
  said: 'Bunu kim deyir',
  unknown: 'Belə hadisə yoxdur',
  unknownText: (id) => `Qeydlərdə “${id}” adlı hadisə yoxdur.`,
};
