import type { EventWords } from '../event-words';

export const event: EventWords = {
  kicker: 'Événement',
  titled: (date, text) => `${date}\u00a0: ${text}`,
  english: (words) => `${words} (en anglais)`,
  number: (number) => `Numéro ${number} sur la carte`,
  offMap: 'Son lieu n’est pas dessiné sur cette carte.',
  where: 'Où il a eu lieu',
  changed: 'Ce qui a changé selon le registre',
  nothingChanged: 'Le registre n’indique aucun changement de mains à cette occasion.',
  said: 'Qui le dit',
  unknown: 'Événement introuvable',
  unknownText: (id) => `Le registre n’a aucun événement nommé «\u00a0${id}\u00a0».`,
};
