/** The words of the view that compares two reports. */
import type { ReportsWords } from '../reports-words';

export const reports: ReportsWords = {
  intro:
    'Choisissez deux articles\u00a0: la carte et un tableau montrent quels lieux chacun nomme, sous quels noms, et lesquels un seul des deux nomme.',
  report: { first: 'Premier article', second: 'Second article' },
  choose: 'Choisir un article',
  compare: 'Comparer',
  example: 'Voir un exemple',
  invented: 'Inventé\u00a0: rien de tout cela n’a eu lieu.',
  missing: (id) =>
    `Aucun article de ce navigateur n’a l’identifiant «\u00a0${id}\u00a0»\u00a0: choisissez-en un autre.`,
  same: 'C’est deux fois le même article\u00a0: choisissez-en un autre.',
  noPlaces: 'Aucun des deux articles ne nomme un lieu que l’atlas connaît.',
  noCommon: 'Aucun lieu n’est nommé dans les deux articles.',
  undated: (title) => `Le jour de cet article n’est pas connu\u00a0: ${title}.`,
  noExample: 'L’exemple n’a pas pu être chargé.',
  happens: (title) => `Où cela se passe (${title})`,
  happensHow:
    'Chaque mention d’un lieu compte 1, une de plus dans le titre, dans le premier paragraphe et dans une phrase avec une date\u00a0; il faut 2 au premier lieu, la moitié du premier à deux autres.',
  side: {
    both: 'Nommé dans les deux',
    first: 'Seulement dans le premier article',
    second: 'Seulement dans le second article',
  },
  place: 'Lieu',
  record: 'Ce que dit le registre',
  noDay: 'Aucun jour n’est dit.',
  usage: (whose) => `forme employée par\u00a0: ${whose}`,
  usageUnknown: 'emploi de la forme inconnu',
  notNamed: 'N’est pas nommé.',
  eventsNear: 'Événements sur place à dix jours près',
  byDay: 'Jour par jour',
  day: 'Jour',
  all: (count) => `Montrer tous les lieux\u00a0: ${count}`,
  csv: 'Enregistrer en CSV',
  webPage: 'Enregistrer en page web',
  print: 'Imprimer',
};
