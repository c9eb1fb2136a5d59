import type { AskWords } from '../ask-words';
import { counted } from '../plural';

export const ask: AskWords = {
  intro:
    'Distancias, longitudes y superficies sobre el elipsoide WGS84, con el error posible de cada una. La pregunta está en la dirección: un enlace la repite.',
  kindLabel: 'Preguntar',
  kind: {
    within: 'qué hay a cierta distancia',
    nearest: 'qué es lo más cercano',
    inside: 'qué hay dentro',
    containing: 'en qué se encuentra',
    between: 'a qué distancia está',
    along: 'junto a qué pasa una línea',
    crossing: 'cuánto de una línea pasa por dónde',
    overlap: 'cuánto de una superficie está dónde',
    measure: 'qué longitud o superficie tiene',
    control: 'quién lo tenía',
  },
  subject: 'De qué',
  subjectHint: 'un nombre en cualquier escritura, o 39.76, 46.75',
  other: 'Hasta dónde',
  km: 'Distancia, km',
  count: 'Cuántos',
  layer: 'Cuáles',
  anyLayer: 'cualquiera',
  anyFeature: 'lugares, posiciones, líneas y distritos',
  layers: {
    places: 'lugares',
    districts: 'distritos',
    corridor: 'dibujos del corredor',
    posts: 'posiciones de las fuerzas de paz',
    lines: 'líneas y carreteras',
  },
  day: 'En qué día',
  dayHint: 'AAAA-MM-DD; vacío: cualquiera',
  submit: 'Preguntar',
  missing: '…',
  question: {
    within: ({ what, km, subject }) => `Qué ${what} hay a menos de ${km} km de ${subject}`,
    nearest: ({ what, count, subject }) =>
      `Qué ${what} son los elementos más cercanos a ${subject} (${count})`,
    inside: ({ what, subject }) => `Qué ${what} hay dentro de ${subject}`,
    containing: ({ subject }) => `En qué se encuentra ${subject}`,
    between: ({ subject, other }) => `Qué distancia hay entre ${subject} y ${other}`,
    along: ({ what, km, subject }) => `Junto a qué ${what} pasa ${subject} a menos de ${km} km`,
    crossing: ({ what, subject }) => `Cuánto de ${subject} pasa por qué ${what}`,
    overlap: ({ what, subject }) => `Cuánto de ${subject} está en qué ${what}`,
    measure: ({ subject }) => `Qué longitud o superficie tiene ${subject}`,
    control: ({ subject }) => `Quién tenía ${subject}`,
  },
  dated: (question, date) =>
    date === '' ? `¿${question}?` : `¿${question}, en esta fecha: ${date}?`,
  trouble: {
    kind: (what) => `«${what}» no es una pregunta de este formulario; elija una en «Preguntar».`,
    subject: () => 'Diga de qué trata la pregunta: escriba un nombre o unas coordenadas.',
    position: (what) =>
      `«${what}» no es un punto; escriba latitud y longitud en grados, como 39.76, 46.75.`,
    path: () => 'Una línea necesita al menos dos puntos; añada alguno.',
    area: () => 'Una superficie necesita al menos tres vértices; añada alguno.',
    and: () => 'Diga hasta dónde va la distancia: escriba un segundo nombre.',
    km: (what) =>
      what === ''
        ? 'Diga a qué distancia, en kilómetros.'
        : `«${what}» no es una distancia; escriba kilómetros en cifras, como 5 o 0.5.`,
    count: (what) =>
      what === '' ? 'Diga cuántos.' : `«${what}» no es un número de 1 a 999; escriba uno.`,
    layer: (what) => `No hay ninguna capa «${what}»; elija una en «Cuáles».`,
    day: (what) => `«${what}» no es un día que exista; escríbalo como 2022-08-27 o déjelo vacío.`,
    'no-day': () => 'Esta pregunta trata de un solo día; escríbalo como 2022-08-27.',
  },
  unknownPlace: (what) =>
    `El atlas no conoce ningún lugar «${what}»; escriba un nombre y elíjalo en la lista.`,
  unreachable:
    'Aquí no se ha podido calcular la respuesta. Recargue la página para intentarlo de nuevo.',
  answer: 'Respuesta',
  asking: 'Calculando…',
  first: (shown, all) => `Las primeras ${shown} de ${all} filas; las descargas las tienen todas.`,
  columns: {
    name: 'Nombre',
    km: 'km',
    fromLineKm: 'km aparte',
    km2: 'km²',
    share: 'Parte',
    giveOrTake: 'Más o menos',
  },
  statement: {
    columns: {
      holder: 'Quién',
      manner: 'Cómo',
      from: 'Desde',
      to: 'Hasta',
      precision: 'Precisión de la fecha',
      certainty: 'Certeza',
      sides: 'De quién son las fuentes',
      citations: 'Fuentes',
    },
    precision: { day: 'día', month: 'mes', year: 'año' },
  },
  sortBy: (column) => `Ordenar por: ${column}`,
  perhaps: 'quizá',
  unsure: 'dentro del margen de error',
  more: (count) => `Mostrar ${count} más`,
  copy: 'Copiar la tabla',
  copied: 'Copiado.',
  notCopied: 'El navegador no ha permitido copiar; descargue la tabla.',
  csv: 'Descargar CSV',
  geojson: 'Descargar GeoJSON',
  events: (count) => `${counted('es', count, { one: 'suceso', other: 'sucesos' })} allí`,
  excerpts: (count) =>
    count === 1 ? '1 extracto lo nombra' : `${count} extractos nombran estos lugares`,
  draw: {
    heading: 'Dibujar y medir',
    tool: { point: 'Punto', line: 'Línea', area: 'Superficie', circle: 'Círculo' },
    edit: 'Modificar el dibujo',
    hint: {
      point: 'Pulse en el mapa.',
      line: 'Pulse en cada punto; pulse otra vez en el último, Intro o «Listo» para terminar. Escape empieza de nuevo.',
      area: 'Pulse en cada vértice; pulse otra vez en el primero, Intro o «Listo» para terminar. Escape empieza de nuevo.',
      circle: 'Pulse en el centro y después en el borde.',
      edit: 'Arrastre el dibujo o un vértice; el punto entre dos crea uno nuevo. El borde de un círculo cambia su radio.',
    },
    undo: 'Deshacer',
    stop: 'Listo',
    line: (length, off) => `${length}, ${off} más o menos`,
    area: (area, off, boundary) => `${area}, ${off} más o menos; contorno: ${boundary}`,
    typed: 'O escribir coordenadas',
    typedHint:
      'Latitud y longitud, una línea para cada punto; el primero otra vez al final forma una superficie',
    take: 'Usar estas coordenadas',
    unread: (line) => `«${line}» no es una posición; escríbala como 39.76, 46.75.`,
  },
  examples: 'Preguntas frecuentes',
  example: {
    fromCorridor: '¿A qué distancia está Shusha / Shushi de la carretera del corredor?',
    insideCorridor: '¿Qué lugares había dentro de la franja del corredor en enero de 2021?',
    nearLachin: '¿Qué puestos había a menos de 5 km de Berdzor / Lachín en agosto de 2022?',
    throughLachin:
      '¿Cuánto de la carretera del corredor pasaba por el distrito de Kashatagh / Lachín?',
    nearestPosts: '¿Qué tres puestos eran los más cercanos a Shusha / Shushi en enero de 2021?',
    alongRoad: '¿Junto a qué lugares pasa, a menos de 2 km, la carretera de agosto de 2022?',
  },
  earlier: 'Preguntado antes',
};
