import type { EventWords } from '../event-words';

export const event: EventWords = {
  kicker: 'Event',
  titled: (date, text) => `${date}: ${text}`,
  english: (words) => `${words} (en)`,
  number: (number) => `Number ${number} on the map`,
  offMap: 'It stands at no place that this map draws.',
  where: 'Where it happened',
  changed: 'What the record says changed',
  nothingChanged: 'The record ties no change of hands to it.',
  said: 'Who says so',
  unknown: 'No such event',
  unknownText: (id) => `The record has no event called “${id}”.`,
};
