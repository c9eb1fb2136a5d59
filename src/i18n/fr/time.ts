import { counted } from '../plural';
import type { TimeMessages } from '../time-messages';
import { event } from './event';

export const frTime: TimeMessages = {
  event,
  control: {
    thisPoint: 'ce point',
    said: (holder, { part, uncertain }, sides) => {
      const whose =
        sides.length === 0 ? 'non vérifié dans un document' : `sources\u00a0: ${sides.join(', ')}`;
      return `${part ? 'en partie, ' : ''}${holder} (${uncertain ? 'incertain\u00a0; ' : ''}${whose})`;
    },
    agree: (place, date, said) => `${place}, le ${date}. Tenu par\u00a0: ${said.join(' et ')}.`,
    differ: (place, date, said) =>
      `${place}, le ${date}. Les sources divergent sur qui le tenait\u00a0: ${said.join(', ou bien ')}.`,
    others: (said) => `Les autres parties étaient tenues par\u00a0: ${said.join(' et ')}.`,
    unknown: (place, date, earliest) =>
      `${place}, le ${date}. Aucune source de l’atlas ne dit qui le tenait${earliest === null ? '' : ` (première entrée datée\u00a0: ${earliest})`}.`,
    beyond: (place, [west, south, east, north]) =>
      `${place}. L’atlas n’indique pas qui le tenait\u00a0: il n’est pas, ou pas entièrement, entre ${west} et ${east}° E et ${south} et ${north}° N, la région couverte.`,
    whichPart: 'Aucune source de l’atlas ne dit dans quelle partie il se trouve.',
    inUnit: (place) => `Ce qui est dit concerne le district où se trouve ce lieu\u00a0: ${place}.`,
  },
  undated: (date) => `Aucune source d’ici ne date le contrôle avant ce jour\u00a0: ${date}`,
  states: {
    unknown: 'aucune source de l’atlas ne dit qui le tenait',
    differ: 'les sources divergent',
    'in-parts': 'par parties, en des mains différentes',
    before: 'avant de changer de mains pour la première fois',
    'handed-over': 'remis en vertu d’un accord',
    fighting: 'pris pendant la guerre',
    statement: 'laissé ainsi par une déclaration',
    deployment: 'déploiement des forces de maintien de la paix',
    withdrawal: 'après le retrait de ceux qui le tenaient',
    checkpoint: 'avec l’installation d’un poste de contrôle',
    recorded: 'tel que consigné ce jour-là',
  },
  track: {
    label: 'Ligne du temps',
    slider: 'Date',
    play: 'Lecture',
    pause: 'Pause',
    playing: 'En cours',
    paused: (date) => `En pause\u00a0: ${date}`,
    speed: (speed) => `Vitesse\u00a0: ${speed}`,
    otherSpeed: 'Autre vitesse',
    speeds: { week: '1 semaine/s', month: '1 mois/s', quarter: '3 mois/s' },
    earlier: 'Événement précédent',
    later: 'Événement suivant',
    closer: 'Agrandir l’échelle de temps',
    wider: 'Réduire l’échelle de temps',
    field: 'Aller à une date',
    fieldHint: 'AAAA-MM-JJ',
    show: 'Y aller',
    articleDay: 'le jour de l’article',
    toArticleDay: 'Jour de l’article',
    today: 'Aujourd’hui',
    fold: 'Plus',
    more: 'Plus sur les dates',
    reached: (date, text) => `${date}\u00a0: ${text}`,
    told: 'Dates que l’article nomme',
    beyond: 'Dates de l’article hors de cette carte',
  },
  dateTrouble: {
    'no-date': (text) =>
      `«\u00a0${text}\u00a0» n’est pas une date valable. Écrivez un jour comme 2022-08-27\u00a0; la carte reste telle quelle.`,
    before: (text, first) =>
      `${text} précède le début de cette carte, le ${first}. La carte reste telle quelle.`,
    after: (text, _, last) =>
      `${text} vient après le ${last}, dernier jour de cette carte, qui reste telle quelle.`,
    reversed: (text) => `${text} est à l’envers\u00a0: le premier jour doit précéder le second.`,
  },
  loading: 'Chargement',
  notLoaded: 'Cette vue n’a pas pu être chargée. Rechargez la page pour réessayer.',
  notThere: (date) => `N’existait pas le ${date}, le jour que montre la carte.`,
  showOn: (date) => `Montrer la carte à cette date\u00a0: ${date}`,
  changedBy: 'Événement de cette période',
  noEvent: 'aucun événement de ce jour n’est consigné',
  allRecords: (count) =>
    `Tout ce qui est consigné sur qui le tenait (${counted('fr', count, { one: 'entrée', other: 'entrées' })})`,
  day: {
    title: 'Le jour sur la carte',
    heading: (date) => `Le ${date}`,
    kicker: 'Le jour que montre la carte',
    events: 'Ce jour-là',
    noEvents: 'Aucun événement de ce jour n’est consigné.',
    month: 'Dans le mois précédent',
    noChange: 'Aucun changement n’est consigné ce mois-là.',
    distance: (days) =>
      days === 0
        ? 'ce jour-là'
        : `${counted('fr', Math.abs(days), { one: 'jour', other: 'jours' })} ${days < 0 ? 'avant' : 'après'}`,
    units: 'Qui tenait quoi',
    road: 'Route du corridor',
    noRoad: 'Il n’y avait pas de corridor ce jour-là.',
    positions: (count) =>
      counted('fr', count, {
        one: 'position localisée des forces de maintien de la paix',
        other: 'positions localisées des forces de maintien de la paix',
      }),
    compare: 'Comparer avec un autre jour',
    charts: 'Graphiques des remises et des postes',
    story: 'Le récit pas à pas',
  },
  compare: {
    title: (from, to) => `${from} et ${to}`,
    kicker: 'Faites glisser pour comparer',
    from: 'Du',
    to: 'Au',
    apply: 'Comparer',
    swipe: 'Ligne entre les deux jours',
    swipeAt: (percent, from, to) =>
      `${percent}\u00a0% de la carte montrent le ${from}, le reste le ${to}`,
    changes: (count) => counted('fr', count, { one: 'changement', other: 'changements' }),
    none: 'Aucun changement n’est consigné entre ces jours.',
    km2: (figure) => `${figure}\u00a0km²`,
    came: 'Seulement le second jour',
    went: 'Seulement le premier jour',
    between: 'Événements entre les deux',
    areas:
      'Les superficies sont celles de l’unité entière telle qu’elle est dessinée ici\u00a0; là où une source parle d’une partie, cette partie n’est pas mesurée.',
  },
  charts: {
    title: 'Graphiques',
    handOver: 'Qui tenait les districts\u00a0: comment et depuis quand',
    handOverNote: 'La couleur dit qui tenait le lieu, la nuance comment il y est venu.',
    posts: 'Les postes des forces de maintien de la paix au fil du temps',
    postsNote:
      'Un point est un décompte tel qu’une source l’a donné\u00a0; rien n’est dessiné entre deux décomptes.',
    asTable: 'Afficher le tableau',
    holder: 'Qui le tenait',
    mark: (date) => `Le jour de la carte\u00a0: ${date}`,
    scale: (date) => `Changement d’échelle\u00a0: ${date}`,
    reported: 'un décompte selon une source',
    planned: 'un nombre prévu selon une source',
    place: 'Lieu',
    from: 'Du',
    to: 'Au',
    state: 'Ce qui est consigné',
    saveSvg: 'Enregistrer en SVG',
    savePng: 'Enregistrer en PNG',
    start: 'début de ce qui est consigné',
    open: 'aujourd’hui',
  },
  story: {
    title: 'Le récit pas à pas',
    begin: 'Le récit pas à pas',
    step: (step, of) => `Étape ${step} sur ${of}`,
    previous: 'Précédent',
    next: 'Suivant',
    hint: 'Les flèches, ou un glissement du doigt, font avancer et reculer.',
    all: 'Toutes les étapes',
  },
};
