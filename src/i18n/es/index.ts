import { byKind, hundredths } from '../link-quality';
import { key } from './key';
import type { BaseMessages } from '../messages';
import { counted } from '../plural';
import { esTime } from './time';

const el = (date: string, precision: string) => {
  if (precision === 'season') return `${date.startsWith('primavera') ? 'la' : 'el'} ${date}`;
  return precision === 'day' ? `el ${date}` : date;
};

/** Kinds of texts that links were measured on. */
const textKinds = {
  news: 'noticias',
  encyclopaedia: 'enciclopedias',
  wares: 'caballos, alfombras, vino, música',
  travel: 'viajes',
  reports: 'informes',
  tables: 'tablas, etiquetas, textos escaneados',
  sport: 'deporte',
  people: 'personas y lugares de igual nombre',
};

export const es: BaseMessages = {
  language: 'es',
  locale: 'es',
  numbers: 'es',
  calendar: null,
  languageNames: null,
  colon: ':',
  units: { km: 'km', m: 'm', 'km²': 'km²', 'm²': 'm²' },
  halves: { N: 'N', S: 'S', E: 'E', W: 'O' },
  choose: {
    label: 'Idioma y nombres',
    language: 'Idioma',
    names: 'Nombres de lugares',
    naming: {
      mine: 'en mi idioma',
      article: 'como en el artículo',
      official: 'como los escribe cada parte',
      all: 'todos los nombres',
    },
    unread: 'pendiente de revisión por un hablante nativo',
  },
  translation: {
    unread: 'Ningún hablante nativo ha revisado todavía los textos de esta página.',
    correctionHelp:
      'Este informe indica la página y su idioma. Añada qué está mal y cómo debería ser, y envíelo a la redacción. Desde esta página no se envía nada.',
    inEnglish: 'Estas entradas están en inglés.',
  },
  key,
  howToBegin: 'Elija un lugar aquí o en el mapa.',
  disclaimer:
    'Lo que este mapa dibuja y los nombres que usa no implican un juicio sobre de quién es ningún territorio. Las líneas y quién controlaba cada lugar se muestran como los dan las fuentes citadas; no son exactos.',
  regions: { panel: 'Panel', map: 'Mapa', layers: 'Capas' },
  sheet: {
    label: 'Altura del panel',
    heights: { low: 'baja', peek: 'unas líneas', half: 'media', full: 'completa' },
  },
  nav: {
    article: 'Artículo de ejemplo',
    ask: 'Medir y preguntar',
    layers: 'Capas',
    sources: 'Fuentes y datos',
  },
  start: { story: 'Leer el relato', holders: 'Quién controlaba qué y cuándo' },
  ask: { title: 'Medir y preguntar' },
  read: { title: 'Su artículo en el mapa', own: 'Su artículo', reports: 'Dos noticias en un mapa' },
  back: 'Volver',
  skip: { article: 'Ir al artículo', map: 'Ir al mapa', search: 'Ir a la búsqueda' },
  addressTrouble: {
    said: (what, text) => `La dirección nombra ${what}: «${text}».`,
    place: 'un lugar que este atlas no tiene',
    point: 'un punto que no existe',
    step: 'un paso que el relato no tiene',
    view: 'una vista que esta página no tiene',
    article: 'un artículo que este atlas no tiene',
  },
  search: {
    label: 'Lugar, suceso o fecha',
    results: (shown, found) =>
      shown < found
        ? `Los primeros ${shown} de ${found} resultados`
        : counted('es', found, { one: 'resultado', other: 'resultados' }),
    nothing: (text) => `No se ha encontrado nada para «${text}»`,
    unavailable: 'No se ha podido cargar la búsqueda. Recargue la página para intentarlo de nuevo.',
    goTo: (date) => `Ir a la fecha: ${date}`,
    date: 'Fecha',
    didYouMean: (lat, lon) => `¿Quería decir ${lat}, ${lon}?`,
    coordinates: 'Coordenadas',
    event: (date) => (date === '' ? 'Suceso' : `Suceso · ${date}`),
    article: (publisher) => `Artículo · ${publisher}`,
  },
  drawn: {
    sure: 'trazo continuo: se apoya en una fuente',
    unsure: 'a trazos o hueco: incierto, esquemático o una estimación',
  },
  drawnHeading: '¿Qué fiabilidad tiene el dibujo?',
  holdersKnown: (known, unknown, date) =>
    `De las ${known + unknown} localidades de este nomenclátor dentro de los distritos, las fuentes leídas dicen quién controlaba ${known} en esta fecha (${date}); de las otras ${unknown} ninguna lo dice.`,
  counts: {
    heading: 'Los puestos a lo largo del tiempo',
    date: 'Fecha',
    number: 'Puestos',
    planned: (posts, temporary) => `${posts} y ${temporary} temporales, previstos`,
    reported: (posts, temporary) => (temporary ? `${posts} y ${temporary} temporales` : `${posts}`),
    closures: (closed) =>
      `${counted('es', closed, { one: 'cerrado', other: 'cerrados' })} hasta entonces`,
  },
  moreLayers: 'Más capas',
  layerSources: 'Sobre este mapa',
  otherDistricts: 'Otros distritos, en contorno',
  placelessFacts: 'Hechos que no nombran ningún lugar',
  layerCount: (n) => counted('es', n, { one: 'elemento', other: 'elementos' }),
  accuracyRange: (low, high) =>
    low === high ? `margen de error: ${low}` : `margen de error: ${low}–${high}`,
  onTheMap: 'Todo lo que hay en el mapa',
  otherPlaces: 'Nombrados en textos, sin dibujar',
  article: {
    kicker: (language) => `Artículo de ejemplo · en ${language}`,
    inferred: 'fecha estimada',
    notes: 'Sobre su título y su fecha',
    read: (publisher) => `Leerlo en la página del editor: ${publisher}`,
    opensElsewhere: 'abre la página del editor',
    places: 'Lugares de este artículo',
    actors: 'También nombrados; demasiado grandes o lejanos para un punto de este mapa',
    quotations: 'Citas',
    quoted: (n) =>
      `${counted('es', n, { one: 'cita breve', other: 'citas breves' })}, en el orden del texto`,
    mentions: (n) => counted('es', n, { one: 'mención', other: 'menciones' }),
    ours: 'traducción nuestra',
    record: 'Lo que dicen las fuentes',
    saidBy: 'Lo dice:',
    origin: 'De dónde viene el texto:',
    unquoted: 'Qué más dice el artículo',
    unquotedNote:
      'Afirmaciones que aquí no se citan, con palabras nuestras y en el orden del texto',
  },
  card: {
    excerpts: 'En el artículo',
    held: (date, said, sources) =>
      `El ${date}, bajo control de: ${said.join(' y ')}; ${counted('es', sources, { one: 'fuente', other: 'fuentes' })}`,
    heldDifferently: (date, said, sources) =>
      `El ${date} las fuentes difieren sobre quién lo controlaba: ${said.join(', o bien ')}; ${counted('es', sources, { one: 'fuente', other: 'fuentes' })}`,
    holderSince: (holder, since) => `${holder}, ${since}`,
    more: (count) => `${count} más`,
    records: 'Quién lo dice, y todos los registros',
    described: 'habla de él sin nombrarlo',
    fromArticle: 'Artículo',
    asRole: 'Nombrado como',
    any: 'cualquiera',
    excerptLanguage: (language) => `en ${language}`,
    inContext: 'Leer en su contexto',
    openedOn: (date) => `sin fecha, abierto el ${date}`,
    facts: 'Hechos',
    noFacts: 'Todavía no se ha registrado ningún hecho sobre este lugar.',
    events: 'Sucesos',
    within: (n) =>
      n === 0
        ? 'Ninguno a diez días o menos del día mostrado.'
        : `A diez días o menos del día mostrado: ${n}.`,
    control: 'Quién lo controlaba',
    partly: (figure) => (figure === null ? 'una parte' : `una parte (${figure})`),
    wording: 'En palabras de la fuente:',
    near: 'Qué hay cerca',
    differs: 'Donde las fuentes difieren:',
    dataLicence: 'Licencia de los datos',
    oneName: 'No consta el nombre que usa la otra comunidad.',
    straight:
      'Dibujada en línea recta entre los lugares de paso que nombran las fuentes; la carretera es más larga.',
    published: (lengths) => `Longitudes publicadas: ${lengths}.`,
    validity: 'Cuándo',
    roadValidity: 'Esta carretera',
    correction: 'Proponer una corrección',
    correctionHelp:
      'Este informe indica el elemento, los datos y sus fuentes. Añada qué está mal y qué lo demuestra, y envíelo a la redacción. Desde esta página no se envía nada.',
    correctionDownload: 'Descargar el informe',
  },
  pointHeading: (lat, lon) => `En ${lat}, ${lon}`,
  pointIntro: 'Un punto del mapa que usted ha elegido.',
  near: {
    district: 'Distrito',
    noDistrict: 'en ninguno de los distritos dibujados aquí',
    nearBoundary: 'dentro del margen de error del límite',
    corridorOn: (date) => `Carretera del corredor el ${date}`,
    postOn: (date) => `Posición de las fuerzas de paz más cercana el ${date}`,
    settlements: 'Localidades más cercanas',
    perhaps: 'quizá, dentro del margen de error:',
    inside: 'Localidades dentro',
    underBand: 'Localidades bajo la franja dibujada, que es esquemática',
    none: 'ninguna del nomenclátor',
    nothing: 'Este punto está fuera de la región; no se enumera lo que hay cerca.',
    here: '¿Qué hay aquí?',
    onRoad: (off) => `en la carretera, o a menos de ${off}\u00a0km`,
    samePlace: (off) => `el mismo lugar, o a menos de ${off}\u00a0km`,
    km: (km, giveOrTake) => `${km}\u00a0km ± ${giveOrTake}\u00a0km`,
  },
  sources: {
    heading: 'Fuentes',
    intro: (n) =>
      `${n} referencias. La palabra que sigue a cada una dice de qué parte procede; lo que se leyó solo en una parte está marcado como menos seguro.`,
    all: 'Todas las referencias',
    linking: 'Cómo se enlazan los nombres',
    errorRate: ({ texts, precision, recall, kinds }) =>
      `Reglas para siete idiomas encuentran los nombres de lugares en un texto. Los enlaces que se muestran aquí se revisaron después a mano. Sin revisar, en ${texts} textos publicados por otros, ${hundredths(precision)} de cada 100 enlaces eran correctos y se encontraron ${hundredths(recall)} de cada 100 menciones (noviembre de 2026, antes del último cambio de las reglas). Por tipo de texto, ambas cosas juntas (F1, en centésimas): ${byKind(kinds, textKinds)}.`,
  },
  citations: 'Fuentes:',
  notChecked: 'sin cotejar con un documento',
  certainty: {
    certain: 'fuentes de dos partes',
    'less-certain': 'fuentes de una parte',
    uncertain: 'incierto',
  },
  positionCertainty: {
    certain: 'dos fuentes independientes coinciden',
    'less-certain': 'ninguna segunda fuente independiente lo confirma',
    uncertain: 'incierto, una estimación o una línea en disputa',
  },
  verdict: {
    confirmed: 'confirmado',
    'partly-confirmed': 'confirmado en parte',
    characterisation: 'expresión propia del medio',
    disputed: 'en disputa',
    incomplete: 'incompleto',
    outdated: 'correcto en su momento',
    contradicted: 'otras fuentes lo contradicen',
    unchecked: 'sin cotejar',
  },
  holder: {
    unknown: 'nadie que las fuentes nombren',
  },
  manner: {
    prior: 'antes del cambio que la fuente fecha; su comienzo no consta',
    'handed-over': 'entregado por acuerdo',
    fighting: 'tras combates',
    deployment: 'despliegue de fuerzas de paz',
    withdrawal: 'tras retirarse quien lo controlaba',
    checkpoint: 'al instalarse un puesto de control',
    statement: 'quedó así por una declaración',
    recorded: 'según consta ese día',
  },
  offline: {
    kept: 'Este navegador ha guardado el atlas: también funciona sin conexión.',
    newer: 'Hay una versión más reciente del atlas.',
    use: 'Recargar con ella',
  },
  document: {
    instead:
      'No se ha podido iniciar el mapa, por eso se muestra la página como documento. Recárguela para intentarlo de nuevo.',
    places: 'Lugares, con lo que se cita y se dice de ellos',
  },
  mapHint:
    'Las flechas mueven el mapa y, con Mayús, llevan al lugar más cercano en esa dirección; más y menos acercan y alejan, Intro elige lo que está en el centro.',
  directions: { north: 'al norte', east: 'al este', south: 'al sur', west: 'al oeste' },
  noneThatWay: 'No hay nada más en esa dirección.',
  verdictOn: (subject, verdict) => `${verdict}: ${subject}`,
  confirmedOn: (subject) => `Comprobado: ${subject}`,
  role: { location: 'lugar', actor: 'como actor', adjective: 'como adjetivo' },
  side: {
    intl: 'internacional',
    wiki: 'Wikipedia',
    data: 'datos abiertos',
    none: 'estimación propia',
  },
  kind: {
    city: 'Ciudad',
    town: 'Localidad',
    village: 'Aldea',
    district: 'Distrito',
    capital: 'Capital',
    country: 'País',
    region: 'Región',
    river: 'Río',
    monastery: 'Monasterio',
    airport: 'Aeropuerto',
    road: 'Carretera',
    bridge: 'Puente',
    mountain: 'Montaña',
    'road-junction': 'Cruce de carreteras',
    church: 'Iglesia',
    mosque: 'Mezquita',
    'archaeological-site': 'Yacimiento arqueológico',
    reservoir: 'Embalse',
    lake: 'Lago',
    'mountain-range': 'Cordillera',
    pass: 'Puerto de montaña',
    route: 'Ruta',
    'former-entity': 'Antigua entidad',
    sea: 'Mar',
    area: 'Zona',
    'corridor-band': 'Corredor',
    'corridor-axis': 'Corredor: la carretera',
    post: 'Posición de las fuerzas de paz',
    'monitoring-centre': 'Centro de seguimiento',
    line: 'Línea',
    boundary: 'Antiguo límite',
  },
  accuracy: (distance, basis) => `Margen de error: unos ${distance} (${basis})`,
  accuracyBasis: {
    certain: 'dos fuentes',
    'less-certain': 'una fuente',
    uncertain: 'una estimación o una línea discutida',
  },
  dates: {
    marked: {
      approximate: (date, precision) => `hacia ${el(date, precision)}`,
      uncertain: (date, precision) => `quizá ${el(date, precision)}`,
      both: (date, precision) => `quizá hacia ${el(date, precision)}`,
    },
    mark: {
      approximate: 'aproximadamente',
      uncertain: 'no es seguro',
      both: 'aproximadamente, no es seguro',
    },
    season: [
      (year) => `primavera de ${year}`,
      (year) => `verano de ${year}`,
      (year) => `otoño de ${year}`,
      (year) => `invierno de ${year}–${year + 1}`,
    ],
  },
  since: (date, precision) => `desde ${el(date, precision)}`,
  from: (date, precision) => `desde ${el(date, precision)}`,
  to: (date, precision) => `hasta ${el(date, precision)}`,
  fromTo: (from, to) => `${from} – ${to}`,
  mapTrouble: {
    'no-webgl':
      'Este mapa es una imagen fija, porque este navegador no puede dibujarlo (WebGL 2 falta o está desactivado). Lugares, capas, días y respuestas funcionan.',
    lost: 'El navegador ha dejado de dibujar el mapa. Las listas, los extractos y las respuestas del panel funcionan; recargue la página para intentarlo de nuevo.',
    'given-up':
      'El navegador dejó de dibujar el mapa dos veces: esta es una imagen fija de él. Lugares, capas, días y respuestas funcionan; recargue la página para intentarlo de nuevo.',
    background: 'El archivo del fondo falta o está dañado: no se dibujan fronteras ni lagos.',
    drawing: 'Una parte del mapa no se ha podido dibujar.',
  },
  sectionTrouble: (section, reason) =>
    `${section}: no se ha podido leer${reason && ` (${reason})`}.`,
  sections: {
    places: 'El nomenclátor',
    districts: 'Los distritos',
    corridor: 'El corredor',
    posts: 'Las posiciones de las fuerzas de paz',
    lines: 'Las líneas',
    control: 'El registro de quién controlaba qué',
    counts: 'Los recuentos de puestos',
    events: 'Los sucesos',
    facts: 'Los hechos',
    story: 'El relato',
    citations: 'Las fuentes',
    articles: 'El artículo',
  },
  time: esTime,
};
