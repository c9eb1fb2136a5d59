import type { ArchiveWords } from '../archive-words';

export const archive: ArchiveWords = {
  intro:
    'Une archive est un dossier de fichiers Parquet sur de nombreux articles, tel que l’écrit «\u00a0atlas archive index\u00a0». La carte montre combien de fois ses articles nomment un lieu, mois par mois.',
  rights:
    'Une phrase est affichée si son éditeur le permet\u00a0; sinon, seulement le titre avec un lien.',
  stays: 'Seul ce que vous regardez est lu. Rien n’est envoyé.',
  address: 'Adresse du dossier sur cet hôte',
  open: 'Ouvrir',
  pick: 'Choisir un dossier de cet appareil',
  opening: 'Ouverture de l’archive…',
  reading: 'Lecture…',
  close: 'Fermer l’archive',
  troubles: {
    'other-host': (file) =>
      `Cette adresse n’est pas sur l’hôte de la page\u00a0: «\u00a0${file}\u00a0». Une page ne lit que les archives de son propre hôte.`,
    missing: (file) => `Un fichier manque\u00a0: ${file}.`,
    'no-answer': (file, found) =>
      `Un fichier n’a pas pu être chargé\u00a0: ${file}${found && ` (état ${found})`}. Réessayez plus tard.`,
    'no-ranges': (file) =>
      `L’hôte n’envoie que des fichiers entiers, et une archive se lit par morceaux\u00a0: ${file}. Prenez un hôte qui répond aux requêtes d’intervalle\u00a0; la plupart le font.`,
    cut: (file, found, told) =>
      `Un fichier n’a pas la taille que dit son archive\u00a0: ${file}. Octets\u00a0: ${found || '–'} au lieu de ${told}.`,
    'no-archive': (file) =>
      `Ce fichier ne décrit pas une archive\u00a0: ${file}. Choisissez le dossier qu’a écrit «\u00a0atlas archive index\u00a0».`,
    version: (_, found, told) =>
      `L’archive a le format ${found}, et cette page lit le format ${told}. Refaites l’index de l’archive.`,
    'other-atlas': (_, found, told) =>
      `L’archive a été faite avec un autre atlas\u00a0: «\u00a0${found}\u00a0». Celui-ci est «\u00a0${told}\u00a0».`,
    'other-data': (_, found, told) =>
      `L’archive a été faite avec d’autres données. Ses données\u00a0: ${found || '–'}\u00a0; les données d’ici\u00a0: ${told || '–'}. Des lieux ont pu changer entre-temps.`,
    broken: (file) => `Un fichier est endommagé\u00a0: ${file}. Le reste de l’archive est affiché.`,
    differs: (file, found, told) =>
      `Quelque chose que l’archive compte n’est pas là\u00a0: ${file}. Trouvé\u00a0: ${found}\u00a0; compté\u00a0: ${told}.`,
    'unknown-places': (_, found) =>
      `Lieux de l’archive que cet atlas n’a pas\u00a0: ${found}. Ils ne sont pas affichés.`,
    'left-out': (_, found) =>
      `Parties qui n’ont pas pu être indexées et ne sont pas dans l’archive\u00a0: ${found}.`,
  },
  invented:
    'Tous les articles de cette archive sont inventés pour l’essayer. Rien de ce qu’ils racontent n’a eu lieu.',
  someInvented: (count) =>
    `Articles inventés dans cette archive\u00a0: ${count}. Chacun d’eux porte une marque.`,
  inventedMark: 'inventé',
  articles: (count) => `Articles\u00a0: ${count}`,
  mentions: (count) => `Mentions\u00a0: ${count}`,
  undated: (count) => `Articles sans jour, que les mois ne comptent pas\u00a0: ${count}`,
  histogram: 'Mentions par mois',
  from: 'Premier mois',
  to: 'Dernier mois',
  wholeSpan: 'Tous les mois',
  inSpan: (count) => `mentions\u00a0: ${count}`,
  places: 'Lieux par mentions',
  onlyListed:
    'Les pays, les régions et les lacs ne sont que dans cette liste\u00a0: sur la carte, un cercle représente un point.',
  allPlaces: 'Afficher tous les lieux',
  toPlaces: 'Tous les lieux de l’archive',
  card: 'Ce que l’atlas a sur ce lieu',
  month: 'Mois',
  noDay: 'sans jour',
  monthBefore: 'Mois précédent',
  monthAfter: 'Mois suivant',
  publisher: 'Éditeur',
  language: 'Langue',
  any: 'tout',
  list: 'Articles qui nomment le lieu',
  more: 'Afficher la suite',
  none: 'Aucun article ne correspond à ces choix.',
  untitled: 'Article sans titre',
};
