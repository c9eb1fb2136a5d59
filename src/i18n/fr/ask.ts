import type { AskWords } from '../ask-words';
import { counted } from '../plural';

export const ask: AskWords = {
  intro:
    'Distances, longueurs et superficies sur l’ellipsoïde WGS84, avec l’erreur possible de chacune. La question est dans l’adresse\u00a0: un lien la répète.',
  kindLabel: 'Demander',
  kind: {
    within: 'ce qui est à moins d’une distance',
    nearest: 'ce qui est le plus proche',
    inside: 'ce qui est à l’intérieur',
    containing: 'dans quoi il se trouve',
    between: 'à quelle distance',
    along: 'près de quoi passe une ligne',
    crossing: 'combien d’une ligne passe où',
    overlap: 'combien d’une surface se trouve où',
    measure: 'quelle longueur ou superficie',
    control: 'qui le tenait',
  },
  subject: 'De quoi',
  subjectHint: 'un nom dans toute écriture, ou 39.76, 46.75',
  other: 'Jusqu’où',
  km: 'Distance en km',
  count: 'Combien',
  layer: 'Lesquels',
  anyLayer: 'tout',
  anyFeature: 'lieux, positions, lignes et districts',
  layers: {
    places: 'lieux',
    districts: 'districts dessinés',
    corridor: 'dessins du corridor',
    posts: 'positions des forces de paix',
    lines: 'lignes et routes',
  },
  day: 'Quel jour',
  dayHint: 'AAAA-MM-JJ\u00a0; vide\u00a0: n’importe lequel',
  submit: 'Demander',
  missing: '…',
  question: {
    within: ({ what, km, subject }) => `Quels ${what} sont à moins de ${km}\u00a0km de ${subject}`,
    nearest: ({ what, count, subject }) =>
      `Parmi les ${what}, que trouve-t-on de plus proche de ${subject} (${count})`,
    inside: ({ what, subject }) => `Parmi les ${what}, qu’y a-t-il à l’intérieur de ${subject}`,
    containing: ({ subject }) => `Dans quoi se trouve ${subject}`,
    between: ({ subject, other }) => `Quelle distance y a-t-il entre ${subject} et ${other}`,
    along: ({ what, km, subject }) =>
      `Parmi les ${what}, que longe ${subject} à moins de ${km}\u00a0km`,
    crossing: ({ what, subject }) => `Combien de ${subject} passe par les ${what}`,
    overlap: ({ what, subject }) => `Combien de ${subject} se trouve dans les ${what}`,
    measure: ({ subject }) => `Quelle longueur ou superficie a ${subject}`,
    control: ({ subject }) => `Qui tenait ${subject}`,
  },
  dated: (question, date) =>
    date === '' ? `${question}\u00a0?` : `${question}, à la date du ${date}\u00a0?`,
  trouble: {
    kind: (what) =>
      `«\u00a0${what}\u00a0» n’est pas une question de ce formulaire\u00a0; choisissez-en une sous «\u00a0Demander\u00a0».`,
    subject: () => 'Dites sur quoi porte la question\u00a0: écrivez un nom ou des coordonnées.',
    position: (what) =>
      `«\u00a0${what}\u00a0» n’est pas un point\u00a0; écrivez latitude et longitude en degrés, comme 39.76, 46.75.`,
    path: () => 'Une ligne demande au moins deux points\u00a0; ajoutez-en.',
    area: () => 'Une surface demande au moins trois sommets\u00a0; ajoutez-en.',
    and: () => 'Dites jusqu’où va la distance\u00a0: écrivez un second nom.',
    km: (what) =>
      what === ''
        ? 'Dites à quelle distance, en kilomètres.'
        : `«\u00a0${what}\u00a0» n’est pas une distance\u00a0; écrivez des kilomètres en chiffres, comme 5 ou 0.5.`,
    count: (what) =>
      what === ''
        ? 'Dites combien.'
        : `«\u00a0${what}\u00a0» n’est pas un nombre de 1 à 999\u00a0; écrivez-en un.`,
    layer: (what) =>
      `Il n’y a pas de couche «\u00a0${what}\u00a0»\u00a0; choisissez-en une sous «\u00a0Lesquels\u00a0».`,
    day: (what) =>
      `«\u00a0${what}\u00a0» n’est pas un jour qui existe\u00a0; écrivez-le comme 2022-08-27 ou laissez vide.`,
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
    between: 'Distance entre les deux',
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
    fromLineKm: 'km d’écart',
    km2: 'km²',
    share: 'Part',
    giveOrTake: 'À … près',
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
  csv: 'Télécharger en CSV',
  geojson: 'Télécharger en GeoJSON',
  events: (count) =>
    `${counted('fr', count, { one: 'événement', other: 'événements' })} à cet endroit`,
  excerpts: (count) =>
    `${counted('fr', count, { one: 'extrait nomme', other: 'extraits nomment' })} ces lieux`,
  draw: {
    heading: 'Dessiner et mesurer',
    tool: { point: 'Un point', line: 'Ligne', area: 'Surface', circle: 'Cercle' },
    edit: 'Modifier le dessin',
    hint: {
      point: 'Appuyez sur la carte.',
      line: 'Appuyez pour chaque point\u00a0; appuyez encore sur le dernier, sur Entrée ou sur «\u00a0Terminé\u00a0» pour finir. Échap recommence.',
      area: 'Appuyez pour chaque sommet\u00a0; appuyez encore sur le premier, sur Entrée ou sur «\u00a0Terminé\u00a0» pour finir. Échap recommence.',
      circle: 'Appuyez pour le centre, puis pour le bord.',
      edit: 'Faites glisser le dessin ou un sommet\u00a0; le point entre deux en crée un nouveau. Le bord d’un cercle change son rayon.',
    },
    undo: 'Annuler',
    stop: 'Terminé',
    line: (length, off) => `${length}, à ${off} près`,
    area: (area, off, boundary) => `${area}, à ${off} près\u00a0; contour\u00a0: ${boundary}`,
    typed: 'Ou écrire des coordonnées',
    typedHint:
      'Latitude et longitude, une ligne pour chaque point\u00a0; le premier répété à la fin fait une surface',
    take: 'Prendre ces coordonnées',
    otherOrder: 'Vouliez-vous dire ces coordonnées dans l’autre ordre\u00a0?',
    unread: (line) =>
      `«\u00a0${line}\u00a0» n’est pas une position\u00a0; écrivez-la comme 39.76, 46.75.`,
  },
  examples: 'Questions fréquentes',
  earlier: 'Demandé auparavant',
};
