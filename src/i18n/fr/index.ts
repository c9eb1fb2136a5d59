import { byKind, hundredths } from '../link-quality';
import { calendar } from './calendar';
import { key } from './key';
import type { BaseMessages } from '../messages';
import { counted } from '../plural';
import { frTime } from './time';

/** In French a day or a season takes an article, a month or a year does not. */
const le = (date: string, precision: string) => {
  if (precision === 'season') return date.startsWith('printemps') ? `le ${date}` : `l’${date}`;
  return precision === 'day' ? `le ${date}` : date;
};

/** Kinds of texts that links were measured on. */
const textKinds = {
  news: 'actualités',
  encyclopaedia: 'encyclopédies',
  wares: 'chevaux, tapis, vin, musique',
  travel: 'voyages',
  reports: 'rapports',
  tables: 'tableaux, mots-dièse, textes numérisés',
  sport: 'sport',
  people: 'personnes et lieux de même nom',
};

export const fr: BaseMessages = {
  language: 'fr',
  locale: 'fr',
  numbers: 'fr',
  calendar,
  languageNames: null,
  colon: '\u00a0:',
  fullStop: '.',
  semicolon: '\u00a0; ',
  units: { km: 'km', m: 'm', 'km²': 'km²', 'm²': 'm²' },
  halves: { N: 'N', S: 'S', E: 'E', W: 'O' },
  choose: {
    label: 'Langue et noms',
    language: 'Langue',
    names: 'Noms des lieux',
    naming: {
      mine: 'dans ma langue',
      article: 'comme dans l’article',
      official: 'comme chaque partie les écrit',
      all: 'tous les noms',
    },
    unread: 'pas encore relu par un locuteur natif',
  },
  translation: {
    unread: 'Aucun locuteur natif n’a encore relu les textes de cette page.',
    correctionHelp:
      'Ce rapport indique la page et sa langue. Ajoutez ce qui est faux et ce qu’il faudrait écrire, puis envoyez-le à la rédaction. Rien n’est envoyé depuis cette page.',
    inEnglish: 'Ces entrées sont en anglais.',
  },
  key,
  howToBegin: 'Choisissez un lieu ici ou sur la carte.',
  pictures: 'Image et film',
  disclaimer:
    'Ce que cette carte dessine et les noms qu’elle emploie n’impliquent aucun jugement sur l’appartenance d’un territoire. Les lignes et les forces qui tenaient chaque lieu sont indiquées d’après les sources citées\u00a0; elles ne sont pas exactes.',
  regions: { panel: 'Panneau', map: 'Carte', layers: 'Couches' },
  mapControls: { zoomIn: 'Zoom avant', zoomOut: 'Zoom arrière' },
  sheet: {
    label: 'Hauteur du panneau',
    heights: { low: 'basse', peek: 'quelques lignes', half: 'moyenne', full: 'pleine' },
  },
  nav: {
    article: 'Article d’exemple',
    ask: 'Mesurer et interroger',
    layers: 'Couches',
    sources: 'Sources et données',
  },
  start: { story: 'Lire le récit', holders: 'Qui tenait quoi, et quand' },
  ask: { title: 'Mesurer et interroger' },
  read: {
    title: 'Votre article sur la carte',
    own: 'Votre article',
    reports: 'Deux articles sur une carte',
  },
  own: {
    add: 'Ajouter des données',
    yours: 'Vos données',
    archive: 'Ouvrir une archive',
    key: (name) => `Vos données\u00a0: ${name}`,
    other: 'autres valeurs',
  },
  back: 'Retour',
  skip: { article: 'Aller à l’article', map: 'Aller à la carte', search: 'Aller à la recherche' },
  addressTrouble: {
    said: (what, text) => `L’adresse nomme ${what}\u00a0: «\u00a0${text}\u00a0».`,
    place: 'un lieu que cet atlas n’a pas',
    point: 'un point qui n’existe pas',
    step: 'une étape que le récit n’a pas',
    view: 'une vue que cette page n’a pas',
    article: 'un article que cet atlas n’a pas',
    layer: 'une couche que cet atlas n’a pas',
  },
  search: {
    label: 'Lieu, événement ou date',
    results: (shown, found) =>
      shown < found
        ? `Les ${shown} premiers résultats sur ${found}`
        : counted('fr', found, { one: 'résultat', other: 'résultats' }),
    nothing: (text) => `Rien n’a été trouvé pour «\u00a0${text}\u00a0»`,
    noSquare: (text) =>
      `«\u00a0${text}\u00a0» ne désigne aucun carreau de la grille militaire (MGRS)\u00a0; écrivez la zone, les lettres et autant de chiffres pour l’est que pour le nord\u00a0: 38S PK 499 025.`,
    unavailable: 'La recherche n’a pas pu être chargée. Rechargez la page pour réessayer.',
    goTo: (date) => `Aller à la date\u00a0: ${date}`,
    date: 'Date',
    didYouMean: (lat, lon) => `Vouliez-vous dire ${lat}, ${lon}\u00a0?`,
    coordinates: 'Coordonnées',
    event: (date) => (date === '' ? 'Événement' : `Événement · ${date}`),
    article: (publisher) => `Article · ${publisher}`,
  },
  drawn: {
    sure: 'trait plein\u00a0: repose sur une source',
    unsure: 'en tirets ou creux\u00a0: incertain, schématique ou estimé',
  },
  drawnHeading: 'Le tracé est-il fiable\u00a0?',
  holdersKnown: (known, unknown, date) =>
    `Localités de ce répertoire situées dans les districts\u00a0: ${known + unknown}. Le ${date}, les sources lues disent qui tenait ${known} d’entre elles\u00a0; pour les autres (${unknown}), aucune ne le dit.`,
  counts: {
    heading: 'Les postes au fil du temps',
    date: 'Date',
    number: 'Postes',
    planned: (posts, temporary) => `${posts} et ${temporary} temporaires prévus`,
    reported: (posts, temporary) =>
      temporary ? `${posts} et ${temporary} temporaires` : `${posts}`,
    closures: (closed) =>
      `${counted('fr', closed, { one: 'fermé', other: 'fermés' })} à cette date`,
  },
  moreLayers: 'Autres couches',
  layerSources: 'À propos de cette carte',
  otherDistricts: 'Autres districts, en contour',
  placelessFacts: 'Faits qui ne nomment aucun lieu',
  layerCount: (n) => counted('fr', n, { one: 'élément', other: 'éléments' }),
  accuracyRange: (low, high) =>
    low === high ? `marge d’erreur\u00a0: ${low}` : `marge d’erreur\u00a0: ${low}–${high}`,
  onTheMap: 'Tout ce qui est sur la carte',
  otherPlaces: 'Nommés dans des textes, non dessinés',
  article: {
    kicker: (language) => `Article d’exemple, en ${language}`,
    inferred: 'date estimée',
    notes: 'À propos du titre et de la date',
    read: (publisher) => `Lire l’article sur le site de l’éditeur\u00a0: ${publisher}`,
    opensElsewhere: 'ouvre la page de l’éditeur',
    places: 'Lieux de cet article',
    actors: 'Nommés aussi\u00a0; trop grands ou trop loin pour un point sur cette carte',
    quotations: 'Citations',
    quoted: (n) =>
      `${counted('fr', n, { one: 'courte citation', other: 'courtes citations' })}, dans l’ordre du texte`,
    mentions: (n) => counted('fr', n, { one: 'mention', other: 'mentions' }),
    ours: 'notre traduction',
    record: 'Ce que disent les sources',
    saidBy: 'Propos de\u00a0:',
    origin: 'D’où vient le texte\u00a0:',
    unquoted: 'Ce que l’article dit encore',
    unquotedNote: 'Affirmations qui ne sont pas citées ici, dans nos mots et dans l’ordre du texte',
  },
  card: {
    excerpts: 'Dans l’article',
    held: (date, said, sources) =>
      `Le ${date}, tenu par\u00a0: ${said.join(' et ')}\u00a0; ${counted('fr', sources, { one: 'source', other: 'sources' })}`,
    heldDifferently: (date, said, sources) =>
      `Le ${date}, les sources divergent sur qui le tenait\u00a0: ${said.join(', ou bien ')}\u00a0; ${counted('fr', sources, { one: 'source', other: 'sources' })}`,
    holderSince: (holder, since) => `${holder}, ${since}`,
    more: (count) => `encore ${count}`,
    records: 'Qui le dit, et tout ce qui est consigné',
    described: 'en parle sans le nommer',
    fromArticle: 'Article',
    asRole: 'Rôle',
    any: 'tous',
    excerptLanguage: (language) => `en ${language}`,
    inContext: 'Lire dans son contexte',
    openedOn: (date) => `sans date, ouvert le ${date}`,
    facts: 'Faits',
    noFacts: 'Aucun fait n’est encore consigné sur ce lieu.',
    events: 'Événements',
    within: (n) =>
      n === 0
        ? 'Aucun à dix jours ou moins du jour affiché.'
        : `À dix jours ou moins du jour affiché\u00a0: ${n}.`,
    control: 'Qui le tenait',
    partly: (figure) => (figure === null ? 'une partie' : `une partie (${figure})`),
    wording: 'Selon les termes de la source\u00a0:',
    near: 'Ce qui est proche',
    differs: 'Là où les sources divergent\u00a0:',
    dataLicence: 'Licence des données',
    oneName: 'Le nom employé par l’autre communauté n’est pas consigné.',
    straight:
      'Tracée seulement par les points de passage que citent les sources\u00a0; la route est plus longue.',
    published: (lengths) => `Longueurs publiées\u00a0: ${lengths}.`,
    validity: 'Quand',
    roadValidity: 'Cette route',
    correction: 'Proposer une correction',
    correctionHelp:
      'Ce rapport indique l’élément, les données et leurs sources. Ajoutez ce qui est faux et ce qui le montre, puis envoyez-le à la rédaction. Rien n’est envoyé depuis cette page.',
    correctionDownload: 'Télécharger le rapport',
  },
  pointHeading: (lat, lon) => `À ${lat}, ${lon}`,
  pointIntro: 'Un point de la carte que vous avez choisi.',
  near: {
    district: 'District',
    noDistrict: 'dans aucun des districts dessinés ici',
    nearBoundary: 'dans la marge d’erreur de la limite',
    corridorOn: (date) => `Route du corridor le ${date}`,
    postOn: (date) => `Position des forces de maintien de la paix la plus proche le ${date}`,
    settlements: 'Localités les plus proches',
    perhaps: 'peut-être, dans la marge d’erreur\u00a0:',
    inside: 'Localités à l’intérieur',
    underBand: 'Localités sous la bande dessinée, qui est schématique',
    none: 'aucune du répertoire',
    nothing: 'Ce point est hors de la région\u00a0; ce qui en est proche n’est pas énuméré.',
    here: 'Qu’y a-t-il ici\u00a0?',
    onRoad: (off) => `sur la route, ou à moins de ${off}\u00a0km`,
    samePlace: (off) => `au même endroit, ou à moins de ${off}\u00a0km`,
    km: (km, giveOrTake) => `${km}\u00a0km, à ${giveOrTake}\u00a0km près`,
  },
  sources: {
    heading: 'Sources',
    intro: (n) =>
      `${n} références. Le mot qui suit chacune dit de quel côté elle vient\u00a0; ce qui n’a été lu que d’un côté est marqué comme moins sûr.`,
    all: 'Toutes les références',
    linking: 'Comment les noms sont reliés',
    errorRate: ({ texts, precision, recall, kinds }) =>
      `Des règles pour sept langues trouvent les noms de lieux dans un texte. Les liens montrés ici ont ensuite été vérifiés à la main. Sans vérification, sur ${texts} textes publiés par d’autres, ${hundredths(precision)} liens sur 100 étaient justes et ${hundredths(recall)} mentions sur 100 ont été trouvées (novembre 2026, avant le dernier changement des règles). Par genre de texte, les deux ensemble (F1, en centièmes)\u00a0: ${byKind(kinds, textKinds).replaceAll(';', '\u00a0;')}.`,
  },
  citations: 'Sources\u00a0:',
  notChecked: 'non vérifié dans un document',
  certainty: {
    certain: 'sources de deux côtés',
    'less-certain': 'sources d’un seul côté',
    uncertain: 'incertain',
  },
  positionCertainty: {
    certain: 'deux sources indépendantes concordent',
    'less-certain': 'aucune deuxième source indépendante ne le confirme',
    uncertain: 'incertain, estimé ou ligne contestée',
  },
  verdict: {
    confirmed: 'confirmé',
    'partly-confirmed': 'confirmé en partie',
    characterisation: 'formule propre au média',
    disputed: 'contesté',
    incomplete: 'incomplet',
    outdated: 'exact à l’époque',
    contradicted: 'contredit par d’autres sources',
    unchecked: 'non vérifié',
  },
  holder: {
    unknown: 'personne que les sources nomment',
  },
  manner: {
    prior: 'avant le changement que date la source\u00a0; son début n’est pas consigné',
    'handed-over': 'remis en vertu d’un accord',
    fighting: 'après des combats',
    deployment: 'déploiement des forces de maintien de la paix',
    withdrawal: 'après le retrait de ceux qui le tenaient',
    checkpoint: 'avec l’installation d’un poste de contrôle',
    statement: 'laissé ainsi par une déclaration',
    recorded: 'tel que consigné ce jour-là',
  },
  share: 'Partager',
  offline: {
    kept: 'Ce navigateur a gardé l’atlas\u00a0: il fonctionne aussi sans réseau.',
    newer: 'Une version plus récente de l’atlas est prête.',
    use: 'Recharger pour l’utiliser',
  },
  document: {
    instead:
      'La carte n’a pas pu démarrer\u00a0: voici la page sous forme de document. Rechargez-la pour réessayer.',
    places: 'Lieux, avec ce qui en est cité et dit',
  },
  mapHint:
    'Les flèches déplacent la carte et, avec Maj, mènent au lieu le plus proche de ce côté\u00a0; plus et moins l’agrandissent et la réduisent, Entrée choisit ce qui est au milieu.',
  directions: { north: 'au nord', east: 'à l’est', south: 'au sud', west: 'à l’ouest' },
  noneThatWay: 'Rien de plus de ce côté.',
  verdictOn: (subject, verdict) => `${verdict}\u00a0: ${subject}`,
  confirmedOn: (subject) => `vérifié\u00a0: ${subject}`,
  role: { location: 'lieu', actor: 'comme acteur', adjective: 'comme adjectif' },
  side: {
    intl: 'internationale',
    wiki: 'Wikipédia',
    data: 'données ouvertes',
    none: 'estimation de l’atlas',
  },
  kind: {
    place: 'Lieu',
    city: 'Ville',
    town: 'Petite ville',
    village: 'Village',
    district: 'District',
    capital: 'Capitale',
    country: 'Pays',
    region: 'Région',
    river: 'Rivière',
    monastery: 'Monastère',
    airport: 'Aéroport',
    road: 'Route',
    bridge: 'Pont',
    mountain: 'Montagne',
    'road-junction': 'Carrefour',
    church: 'Église',
    mosque: 'Mosquée',
    'archaeological-site': 'Site archéologique',
    reservoir: 'Lac de barrage',
    lake: 'Lac',
    'mountain-range': 'Chaîne de montagnes',
    pass: 'Col',
    route: 'Itinéraire',
    'former-entity': 'Ancienne entité',
    sea: 'Mer',
    area: 'Zone',
    'corridor-band': 'Corridor',
    'corridor-axis': 'Corridor\u00a0: la route',
    post: 'Position des forces de maintien de la paix',
    'monitoring-centre': 'Centre de surveillance',
    line: 'Ligne',
    boundary: 'Ancienne limite',
  },
  accuracy: (distance, basis) => `Marge d’erreur\u00a0: environ ${distance} (${basis})`,
  accuracyBasis: {
    certain: 'deux sources',
    'less-certain': 'une source',
    uncertain: 'une estimation ou une ligne contestée',
  },
  dates: {
    marked: {
      approximate: (date, precision) => `vers ${le(date, precision)}`,
      uncertain: (date, precision) => `peut-être ${le(date, precision)}`,
      both: (date, precision) => `peut-être vers ${le(date, precision)}`,
    },
    mark: {
      approximate: 'environ',
      uncertain: 'incertain',
      both: 'environ, incertain',
    },
    season: [
      (year) => `printemps ${year}`,
      (year) => `été ${year}`,
      (year) => `automne ${year}`,
      (year) => `hiver ${year}–${year + 1}`,
    ],
  },
  since: (date, precision) => `depuis ${le(date, precision)}`,
  from: (date, precision) => `depuis ${le(date, precision)}`,
  to: (date, precision) => `${precision === 'day' ? 'jusqu’au' : 'jusqu’en'} ${date}`,
  fromTo: (from, to) => `${from} – ${to}`,
  mapTrouble: {
    'no-webgl':
      'Cette carte est une image fixe, car ce navigateur ne peut pas la dessiner (WebGL 2 manque ou est désactivé). Lieux, couches, jours et réponses fonctionnent.',
    lost: 'Le navigateur a cessé de dessiner la carte. Les listes, les extraits et les réponses du panneau fonctionnent\u00a0; rechargez la page pour réessayer.',
    'given-up':
      'Le navigateur a cessé deux fois de dessiner la carte\u00a0: en voici une image fixe. Lieux, couches, jours et réponses fonctionnent\u00a0; rechargez la page pour réessayer.',
    background:
      'Le fichier de fond manque ou est endommagé\u00a0: frontières et lacs ne sont pas dessinés.',
    'not-loaded':
      'La carte n’a pas pu être chargée\u00a0: ceci en est une image fixe. Les lieux, les couches, les jours et les réponses fonctionnent\u00a0; rechargez la page pour réessayer.',
    drawing: 'Une partie de la carte n’a pas pu être dessinée.',
  },
  sectionTrouble: (section, reason) =>
    `${section}\u00a0: lecture impossible${reason && ` (${reason})`}.`,
  sections: {
    places: 'Le répertoire',
    districts: 'Les districts',
    corridor: 'Le corridor',
    posts: 'Les positions des forces de maintien de la paix',
    lines: 'Les lignes',
    control: 'Le registre de qui tenait quoi',
    counts: 'Les décomptes de postes',
    events: 'Les événements',
    facts: 'Les faits',
    story: 'Le récit',
    citations: 'Les sources',
    articles: 'L’article',
  },
  time: frTime,
};
