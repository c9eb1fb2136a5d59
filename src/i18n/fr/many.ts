import type { ManyWords } from '../many-words';

export const many: ManyWords = {
  heading: 'Lire de nombreux fichiers à la fois',
  hint: (most) =>
    `Choisissez un dossier ou jusqu’à ${most} fichiers. Chacun devient un article à vous dans ce navigateur.`,
  folder: 'Choisir un dossier',
  files: 'Choisir des fichiers',
  tooMany: (count, most) =>
    `Il y a ${count} fichiers. La page en lit au plus ${most} à la fois. La commande «\u00a0atlas archive\u00a0» en lit autant qu’on veut (docs/archive.md).`,
  progress: (done, all) => `Lus\u00a0: ${done} sur ${all}`,
  stop: 'Arrêter',
  done: (count) => `Articles lus\u00a0: ${count}.`,
  others: (count) => `Fichiers qui ne sont pas des textes, omis\u00a0: ${count}.`,
  notRead: (count) => `Non lus\u00a0: ${count}.`,
  search: 'Mots dans les articles',
  place: 'Lieu',
  publisher: 'Média',
  language: 'Langue',
  any: 'Tout',
  shown: (shown, all) => `Affichés\u00a0: ${shown} sur ${all}`,
  title: 'Titre',
  published: 'Jour',
  mentions: 'Mentions',
  sortBy: (column) => `Trier par\u00a0: ${column}`,
  more: (count) => `Afficher plus\u00a0: ${count}`,
  none: 'Aucun fichier de texte n’a été choisi.',
};
