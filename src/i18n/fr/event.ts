import type { EventWords } from '../event-words';

export const event: EventWords = {
  kicker: 'Événement',
  titled: (date, text) => `${date} : ${text}`,
  english: (words) => `${words} (en anglais)`,
  number: (number) => `Numéro ${number} sur la carte`,
  offMap: 'Il n’est à aucun lieu que cette carte dessine.',
  where: 'Où il a eu lieu',
  changed: 'Ce qui a changé selon le registre',
  nothingChanged: 'Le registre ne date de lui aucun changement de mains.',
  said: 'Qui le dit',
  unknown: 'Événement introuvable',
  unknownText: (id) => `Le registre n’a aucun événement nommé « ${id} ».`,
};
