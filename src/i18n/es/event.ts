import type { EventWords } from '../event-words';

export const event: EventWords = {
  kicker: 'Suceso',
  titled: (date, text) => `${date}: ${text}`,
  english: (words) => `${words} (en inglés)`,
  number: (number) => `Número ${number} en el mapa`,
  offMap: 'No está en ningún lugar que dibuje este mapa.',
  where: 'Dónde ocurrió',
  changed: 'Qué cambió según el registro',
  nothingChanged: 'El registro no fecha con él ningún cambio de manos.',
  said: 'Quién lo dice',
  unknown: 'No existe ese suceso',
  unknownText: (id) => `El registro no tiene ningún suceso llamado «${id}».`,
};
