import type { ReadWords } from '../read-words';
import { reasons } from './reasons';
import { told } from './text-dates';
import { counted, plural } from '../plural';

const quoted = (text: string) => `«\u00a0${text}\u00a0»`;
const what = (name: string) => (name === '' ? 'Ce texte' : quoted(name));
const imported = (n: number) => counted('fr', n, { one: 'lien importé', other: 'liens importés' });

export const read: ReadWords = {
  reasons,
  told,
  intro:
    'Collez, glissez ici ou ouvrez un article en anglais, espagnol, français, russe, arménien, azerbaïdjanais ou turc. Ses lieux sont marqués dans le texte et montrés sur la carte.',
  stays: 'Le texte reste dans ce navigateur. Rien n’est envoyé nulle part.',
  paste: 'Texte de l’article',
  pasteHint: 'Collez le texte ici',
  mark: 'Marquer ses lieux',
  openFile: 'Ouvrir un fichier (.txt, .md, .html ou un fichier enregistré ici)',
  reading: 'Lecture en cours…',
  refusal: {
    address: () =>
      'C’est une adresse. L’atlas n’ouvre aucun autre site\u00a0: ouvrez la page, copiez son texte et collez-le ici.',
    empty: (name) =>
      `${what(name)} ne contient aucun mot à lire. Collez ou ouvrez le texte d’un article.`,
    'too-long': (name, limit) =>
      `${what(name)} est plus long qu’un article\u00a0: ${limit} caractères au plus tiennent ici. N’en prenez qu’une partie, ou employez ${quoted('atlas link')} en ligne de commande.`,
    'too-large': (name, limit) =>
      `${what(name)} dépasse ${limit}. N’en prenez que le texte, ou employez ${quoted('atlas link')} en ligne de commande.`,
    unreadable: (name) =>
      `${what(name)} n’a pas pu être lu sur le disque. Essayez de l’ouvrir de nouveau.`,
  },
  fileRefusal: (name, reason) => `${quoted(name)} ne peut pas être lu\u00a0: ${reason}.`,
  readAs: (encoding) => `Le lire en ${encoding}`,
  notLoaded:
    'La partie qui trouve les noms de lieux n’a pas pu être chargée. Rechargez la page pour réessayer\u00a0; le texte est toujours ici.',
  withoutWorld:
    'Le répertoire du reste du monde n’a pas pu être chargé\u00a0: seuls des lieux de la région ont été reliés. Rechargez la page pour réessayer.',
  library: 'Articles que vous avez ouverts',
  trouble: {
    unkept:
      'Ce navigateur ne conserve pas ce que vous ouvrez ici (fenêtre privée ou place insuffisante). Enregistrez l’article dans un fichier avant de fermer la page.',
    overtaken:
      'Une autre fenêtre a modifié la même chose dans cet article. Sa version est affichée\u00a0; «\u00a0Rétablir\u00a0» ramène la vôtre.',
    unloaded:
      'Les articles que garde ce navigateur n’ont pas pu être chargés pour le moment. Ils sont toujours là\u00a0; rechargez la page pour réessayer.',
    unread:
      'Un article conservé ici est endommagé ou provient d’une autre version de l’atlas. Il a été laissé tel quel et n’est pas montré.',
    replaced:
      'Ce texte était déjà ici. Les liens, les dates et les indications du fichier ont remplacé les siens\u00a0; «\u00a0Annuler\u00a0» les rétablit.',
  },
  notHere:
    'Cet article n’est pas dans ce navigateur. Les articles restent là où vous les avez ouverts\u00a0; un fichier enregistré là-bas permet d’en apporter un ici.',
  remove: 'Supprimer',
  removeSure: (title) =>
    `Supprimer définitivement ${quoted(title)} avec toutes ses corrections\u00a0?`,
  keepIt: 'Le conserver',
  kicker: (language, guessed) => `Votre article, en ${language}${guessed ? ', semble-t-il' : ''}`,
  links: (links, places) =>
    `${counted('fr', links, { one: 'mention', other: 'mentions' })} de ${counted('fr', places, { one: 'lieu', other: 'lieux' })}`,
  noLinks:
    'Ce texte ne nomme aucun lieu que l’atlas connaisse. Des mots peuvent être reliés à la main.',
  state: {
    machine: 'trouvée par l’atlas, non vérifiée',
    verified: 'vérifiée',
    edited: 'reliée à la main',
  },
  counted: {
    machine: (n) => counted('fr', n, { one: 'non vérifiée', other: 'non vérifiées' }),
    verified: (n) => counted('fr', n, { one: 'vérifiée', other: 'vérifiées' }),
    edited: (n) => counted('fr', n, { one: 'à la main', other: 'à la main' }),
  },
  undo: 'Annuler',
  redo: 'Rétablir',
  acceptAll: (n) => `Accepter tous les liens non vérifiés (${n})…`,
  acceptWhat: 'Personne n’a regardé ces liens. Ils compteraient comme vérifiés\u00a0:',
  acceptThese: (n) => `Accepter sans lire\u00a0: ${n}`,
  accepted: (n) => `Liens qui comptent maintenant comme vérifiés\u00a0: ${n}.`,
  more: (n) => `et encore ${n}`,
  queue: {
    start: (n) => `Vérifier les liens (${n})`,
    left: (n) => `Non vérifiés\u00a0: ${n}`,
    keys: 'Touches quand ce cadre a le focus\u00a0: → suivant, ← précédent, 1 accepter, 2 autre lieu, 3 aucun lieu.',
    next: 'Lien non vérifié suivant',
    done: 'Tous les liens ont été regardés.',
  },
  all: (n, words) => `Changer toutes les mentions de «\u00a0${words}\u00a0» (${n})`,
  story: {
    happens: 'Où cela se passe',
    hint: 'Les lieux les plus nommés comme endroit\u00a0; le titre, le premier paragraphe et les phrases datées comptent davantage.',
  },
  day: {
    ask: 'De quel jour est cet article\u00a0?',
    hint: 'La carte montre alors qui contrôlait quoi ce jour-là. Par exemple 27 août 2022.',
    named: 'Ce jour figure dans le texte. L’article est-il de ce jour\u00a0?',
    show: 'Montrer ce jour',
    unknown: 'Inconnu',
  },
  follow: 'La carte suit la lecture',
  about: 'À propos de cet article',
  field: {
    title: 'Titre',
    publisher: 'Éditeur',
    published: 'Date',
    url: 'Adresse web',
    lang: 'Langue',
  },
  publishedHint: 'AAAA-MM-JJ, AAAA-MM ou AAAA',
  asGuessed: (language) => `déduite de chaque paragraphe (surtout ${language})`,
  badField: {
    published: (value) =>
      `${quoted(value)} n’est pas une date valable. Écrivez-la comme 2022-08-27, 2022-08 ou 2022.`,
    url: (value) =>
      `${quoted(value)} n’est pas une adresse web. Écrivez-la en entier, à partir de https://.`,
  },
  save: 'Enregistrer',
  changeText: 'Modifier le texte',
  changeTextHint:
    'Les liens que vous avez vérifiés ou faits sont recherchés dans le texte modifié. Ceux qu’on ne retrouve pas avec certitude ne sont pas déplacés, mais énumérés.',
  changed: (kept, lost) =>
    lost === 0
      ? `Le texte a été modifié\u00a0; tous vos liens (${kept}) ont été retrouvés.`
      : `Le texte a été modifié\u00a0; parmi vos liens, ${kept} ${plural('fr', kept, { one: 'a été retrouvé', other: 'ont été retrouvés' })}, ${lost} non.`,
  known: (title, publisher, found, of) =>
    `C’est ${quoted(title)} (${publisher})\u00a0: ${found} de ses ${of} citations ${plural('fr', found, { one: 'figure', other: 'figurent' })} dans le texte, et leurs liens vérifiés sont repris.`,
  lost: (n) =>
    `${counted('fr', n, { one: 'lien n’a pas été retrouvé', other: 'liens n’ont pas été retrouvés' })} avec certitude dans ce texte`,
  lostHint: 'Sélectionnez les mots dans le texte pour les relier de nouveau.',
  forget: 'Abandonner',
  mention: 'Mention',
  mentionOf: (number, of) => `Mention ${number} sur ${of}`,
  previous: 'Mention précédente',
  next: 'Mention suivante',
  accept: 'Accepter',
  change: 'Autre lieu',
  role: 'Rôle',
  unlink: 'Pas un lieu',
  card: 'Détails',
  offMap: 'hors de cette carte',
  close: 'Fermer',
  newPlace: 'Rechercher un lieu',
  nothingNamed: (words) => `L’atlas ne connaît aucun lieu nommé ${quoted(words)}`,
  linkByHand: 'Relier des mots à la main',
  words: 'Mots du texte',
  wordsHint: 'Sélectionnez-les dans le texte ou écrivez-les tels qu’ils y figurent',
  link: 'Relier ces mots',
  wordsNotThere: (words) => `${quoted(words)} ne figure nulle part sans lien dans le texte.`,
  choosePlace: 'Choisissez d’abord un lieu.',
  exchangeHeading: 'Exporter / importer',
  exportOwn: 'Fichier de projet (se rouvre ici)',
  exportHint:
    'Le fichier de projet et le TEI contiennent le texte entier, pour votre propre usage, et peuvent être rouverts ici. Les autres citent chaque nom avec 32\u00a0caractères de part et d’autre, et indiquent la licence et les sources.',
  bring: 'Importer les liens d’un fichier',
  brought: (n, lost) =>
    lost === 0
      ? `${imported(n)}.`
      : `${imported(n)}\u00a0; ${lost} ${plural('fr', lost, { one: 'n’a pas été retrouvé', other: 'n’ont pas été retrouvés' })} avec certitude dans ce texte.`,
  notBrought: (name, problem) => `Rien n’a été importé de ${quoted(name)}\u00a0: ${problem}.`,
  textMissing: (name) =>
    `${quoted(name)} contient des liens sans leur texte. Ouvrez d’abord le texte, puis importez-y les liens de ce fichier.`,
  notSavedHere: (name, problem) =>
    `${quoted(name)} n’est pas un fichier enregistré ici\u00a0: ${problem}.`,
};
