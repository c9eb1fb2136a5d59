import type { ManyWords } from '../many-words';

export const many: ManyWords = {
  heading: 'Lire de nombreux fichiers à la fois',
  hint: (most) =>
    `Choisissez un dossier ou jusqu’à ${most} fichiers. Chacun devient un article à vous dans ce navigateur.`,
  folder: 'Choisir un dossier',
  files: 'Choisir des fichiers',
  tooMany: (count, most) =>
    `Il y a ${count} fichiers. La page en lit au plus ${most} à la fois. La commande « atlas archive » en lit autant qu’on veut (docs/archive.md).`,
  progress: (done, all) => `Lus : ${done} sur ${all}`,
  stop: 'Arrêter',
  done: (count) => `Articles lus : ${count}.`,
  others: (count) => `Fichiers qui ne sont pas des textes, omis : ${count}.`,
  notRead: (count) => `Non lus : ${count}.`,
  search: 'Mots dans les articles',
  place: 'Lieu',
  publisher: 'Média',
  language: 'Langue',
  any: 'Tous',
  shown: (shown, all) => `Affichés : ${shown} sur ${all}`,
  title: 'Titre',
  published: 'Jour',
  mentions: 'Mentions',
  sortBy: (column) => `Trier par : ${column}`,
  more: (count) => `Afficher plus : ${count}`,
  none: 'Aucun fichier de texte n’a été choisi.',
};
