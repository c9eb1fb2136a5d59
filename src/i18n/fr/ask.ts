import type { AskWords } from '../ask-words';
import { counted } from '../plural';

export const ask: AskWords = {
  intro:
    'Distances, longueurs et superficies sur l’ellipsoïde WGS84, avec l’erreur possible de chacune. La question est dans l’adresse\u00a0: un lien la répète.',
  kindLabel: 'Question',
  kind: {
    within: 'ce qui est à moins d’une distance',
    nearest: 'ce qui est le plus proche',
    inside: 'ce qui est à l’intérieur',
    containing: 'dans quel district ou corridor il se trouve',
    between: 'à quelle distance',
    along: 'près de quoi passe une ligne',
    crossing: 'quelle longueur d’une ligne passe par chaque district',
    overlap: 'quelle part d’une surface se trouve dans chaque district',
    measure: 'quelle longueur ou superficie',
    control: 'qui le tenait',
  },
  subject: 'Lieu ou objet',
  subjectHint: (example) => `un nom dans n’importe quelle écriture, ou ${example}`,
  other: 'Jusqu’où',
  km: 'Distance en km',
  count: 'Combien',
  layer: 'Lesquels',
  anyLayer: 'tout',
  anyFeature: 'lieux, positions, lignes et districts',
  layers: {
    places: 'lieux',
    districts: 'districts',
    corridor: 'dessins du corridor',
    posts: 'positions des forces de maintien de la paix',
    lines: 'lignes et routes',
  },
  ownLayer: (name) => `éléments de votre couche «\u00a0${name}\u00a0»`,
  day: 'Quel jour',
  dayHint: 'AAAA-MM-JJ\u00a0; vide\u00a0: n’importe lequel',
  submit: 'Poser la question',
  missing: '…',
  question: {
    within: ({ what, km, subject }) =>
      `${subject}\u00a0: qu’y a-t-il à moins de ${km}\u00a0km (${what})`,
    nearest: ({ what, count, subject }) =>
      `${subject}\u00a0: qu’y a-t-il de plus proche (${what}, ${count})`,
    inside: ({ what, subject }) => `${subject}\u00a0: qu’y a-t-il à l’intérieur (${what})`,
    containing: ({ subject }) => `${subject}\u00a0: dans quel district ou corridor`,
    between: ({ subject, other }) => `${subject} – ${other}\u00a0: quelle distance`,
    along: ({ what, km, subject }) =>
      `${subject}\u00a0: qu’y a-t-il à moins de ${km}\u00a0km du tracé (${what})`,
    crossing: ({ what, subject }) => `${subject}\u00a0: quelle longueur passe par les ${what}`,
    overlap: ({ what, subject }) => `${subject}\u00a0: quelle part se trouve dans les ${what}`,
    measure: ({ subject }) => `${subject}\u00a0: quelle longueur ou superficie`,
    control: ({ subject }) => `${subject}\u00a0: qui le tenait`,
  },
  dated: (question, date) => (date === '' ? `${question}\u00a0?` : `${question} (${date})\u00a0?`),
  trouble: {
    kind: (what) =>
      `«\u00a0${what}\u00a0» n’est pas une question de ce formulaire\u00a0; choisissez-en une sous «\u00a0Question\u00a0».`,
    subject: () => 'Dites sur quoi porte la question\u00a0: écrivez un nom ou des coordonnées.',
    position: (what, example) =>
      `«\u00a0${what}\u00a0» n’est pas un point\u00a0; écrivez latitude et longitude en degrés, comme ${example}.`,
    path: () => 'Une ligne demande au moins deux points\u00a0; ajoutez-en.',
    area: () => 'Une surface demande au moins trois sommets\u00a0; ajoutez-en.',
    and: () => 'Dites jusqu’où mesurer\u00a0: écrivez un second nom.',
    km: (what) =>
      what === ''
        ? 'Dites à quelle distance, en kilomètres.'
        : `«\u00a0${what}\u00a0» n’est pas une distance\u00a0; écrivez des kilomètres en chiffres, comme 5 ou 0,5.`,
    count: (what) =>
      what === ''
        ? 'Dites combien.'
        : `«\u00a0${what}\u00a0» n’est pas un nombre de 1 à 999\u00a0; écrivez-en un.`,
    layer: (what) =>
      `Il n’y a pas de couche «\u00a0${what}\u00a0»\u00a0; choisissez-en une sous «\u00a0Lesquels\u00a0».`,
    day: (what) =>
      `«\u00a0${what}\u00a0» n’est pas un jour valable\u00a0; écrivez-le comme 2022-08-27 ou laissez vide.`,
    'no-day': () => 'Cette question porte sur un seul jour\u00a0; écrivez-le comme 2022-08-27.',
  },
  unknownPlace: (what) =>
    `L’atlas ne connaît aucun lieu «\u00a0${what}\u00a0»\u00a0; écrivez un nom et choisissez-le dans la liste.`,
  unreachable: 'La réponse n’a pas pu être calculée ici. Rechargez la page pour réessayer.',
  change: 'Changer la question',
  figure: {
    within: 'Trouvés',
    nearest: 'Distance au plus proche',
    inside: 'Trouvés',
    containing: 'Se trouve dans',
    between: 'Distance',
    along: 'Longueur',
    crossing: 'Longueur à l’intérieur',
    overlap: 'Surface commune',
    measure: 'Mesure',
    control: 'Qui le tenait',
  },
  answer: 'Réponse',
  asking: 'Calcul en cours…',
  first: (shown, all) =>
    `Les ${shown} premières lignes sur ${all}\u00a0; les téléchargements les contiennent toutes.`,
  columns: {
    name: 'Nom',
    km: 'km',
    fromLineKm: 'km depuis la ligne',
    km2: 'km²',
    share: 'Part',
    giveOrTake: 'Marge (±)',
  },
  statement: {
    columns: {
      holder: 'Qui',
      manner: 'Comment',
      from: 'Depuis',
      to: 'Jusqu’à',
      precision: 'Précision de la date',
      certainty: 'Certitude',
      sides: 'Sources de qui',
      citations: 'Références',
    },
    precision: {
      day: 'jour',
      month: 'mois',
      year: 'année',
      season: 'saison',
      decade: 'décennie',
      century: 'siècle',
    },
  },
  sortBy: (column) => `Trier par\u00a0: ${column}`,
  possibly: 'Peut-être aussi',
  unsure: 'dans la marge d’erreur',
  more: (count) => `En montrer ${count} de plus`,
  copy: 'Copier le tableau',
  copyLink: 'Copier le lien',
  linkNotCopied:
    'Le navigateur n’a pas permis de copier\u00a0; le lien est l’adresse de cette page.',
  copied: 'Copié.',
  notCopied: 'Le navigateur n’a pas permis de copier\u00a0; téléchargez plutôt le tableau.',
  events: (count) =>
    `${counted('fr', count, { one: 'événement', other: 'événements' })} à cet endroit`,
  excerpts: (count) =>
    `${counted('fr', count, { one: 'extrait nomme', other: 'extraits nomment' })} ces lieux`,
  draw: {
    heading: 'Dessiner et mesurer',
    tool: { point: 'Point', line: 'Ligne', area: 'Surface', circle: 'Cercle' },
    edit: 'Modifier le dessin',
    hint: {
      point: 'Appuyez sur la carte.',
      line: 'Appuyez pour chaque point\u00a0; appuyez encore sur le dernier, sur Entrée ou sur «\u00a0Terminé\u00a0» pour finir. Échap recommence.',
      area: 'Appuyez pour chaque sommet\u00a0; appuyez encore sur le premier, sur Entrée ou sur «\u00a0Terminé\u00a0» pour finir. Échap recommence.',
      circle: 'Appuyez pour le centre, puis pour le bord.',
      edit: 'Faites glisser le dessin ou un sommet\u00a0; le point situé entre deux sommets en crée un nouveau. Le bord d’un cercle change son rayon.',
    },
    undo: 'Annuler',
    stop: 'Terminé',
    line: (length, off) => `${length}, à ${off} près`,
    area: (area, off, boundary) => `${area}, à ${off} près\u00a0; contour\u00a0: ${boundary}`,
    typed: 'Ou écrire des coordonnées',
    typedHint:
      'Latitude et longitude, une ligne pour chaque point\u00a0; le premier répété à la fin fait une surface',
    take: 'Utiliser ces coordonnées',
    otherOrder: 'Vouliez-vous dire ces coordonnées dans l’autre ordre\u00a0?',
    unread: (line, example) =>
      `«\u00a0${line}\u00a0» n’est pas une position\u00a0; écrivez-la comme ${example}.`,
  },
  examples: 'Questions fréquentes',
  earlier: 'Questions précédentes',
};
