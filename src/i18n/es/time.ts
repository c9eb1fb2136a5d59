import { counted } from '../plural';
import type { TimeMessages } from '../time-messages';
import { event } from './event';

export const esTime: TimeMessages = {
  event,
  control: {
    thisPoint: 'este punto',
    said: (holder, { part, uncertain }, sides) => {
      const whose =
        sides.length === 0 ? 'sin cotejar con un documento' : `fuentes: ${sides.join(', ')}`;
      return `${part ? 'en parte, ' : ''}${holder} (${uncertain ? 'incierto; ' : ''}${whose})`;
    },
    agree: (place, date, said) => `${place}, el ${date}. Bajo control de: ${said.join(' y ')}.`,
    differ: (place, date, said) =>
      `${place}, el ${date}. Las fuentes difieren sobre quién lo controlaba: ${said.join(', o bien ')}.`,
    others: (said) => `Las otras partes, bajo control de: ${said.join(' y ')}.`,
    unknown: (place, date, earliest) =>
      `${place}, el ${date}. Ninguna fuente del atlas dice quién lo controlaba${earliest === null ? '' : ` (primer registro con fecha: ${earliest})`}.`,
    beyond: (place, [west, south, east, north]) =>
      `${place}. El atlas no registra quién lo controlaba: no está, o no por completo, entre ${west} y ${east}° E y ${south} y ${north}° N, la región del registro.`,
    whichPart: 'Ninguna fuente del atlas dice en qué parte se encuentra.',
    inUnit: (place) => `Lo dicho se refiere al distrito en que está este lugar: ${place}.`,
  },
  undated: (date) => `Ninguna fuente de aquí fecha el control antes de este día: ${date}`,
  states: {
    unknown: 'ninguna fuente del atlas dice quién lo controlaba',
    differ: 'las fuentes difieren',
    'in-parts': 'por partes, en distintas manos',
    before: 'antes de cambiar de manos por primera vez',
    'handed-over': 'entregado por acuerdo',
    fighting: 'tomado en la guerra',
    statement: 'quedó así por una declaración',
    deployment: 'despliegue de fuerzas de paz',
    withdrawal: 'tras retirarse quien lo controlaba',
    checkpoint: 'al instalarse un puesto de control',
    recorded: 'según consta ese día',
  },
  track: {
    label: 'Línea del tiempo',
    slider: 'Fecha',
    play: 'Reproducir',
    pause: 'Pausa',
    playing: 'En marcha',
    paused: (date) => `Detenido en el ${date}`,
    speed: (speed) => `Velocidad: ${speed}`,
    otherSpeed: 'Otra velocidad',
    speeds: { week: '1 semana/s', month: '1 mes/s', quarter: '3 meses/s' },
    earlier: 'Suceso anterior',
    later: 'Suceso siguiente',
    closer: 'Ampliar la escala de tiempo',
    wider: 'Reducir la escala de tiempo',
    field: 'Ir a una fecha',
    fieldHint: 'AAAA-MM-DD',
    show: 'Ir',
    articleDay: 'el día del artículo',
    toArticleDay: 'Día del artículo',
    today: 'Hoy',
    fold: 'Más',
    more: 'Más sobre fechas',
    reached: (date, text) => `${date}: ${text}`,
    told: 'Fechas que nombra el artículo',
    beyond: 'Fechas del artículo fuera de este mapa',
  },
  dateTrouble: {
    'no-date': (text) =>
      `«${text}» no es una fecha válida. Escriba un día como 2022-08-27; el mapa queda como estaba.`,
    before: (text, first) =>
      `${text} es anterior al comienzo de este mapa, el ${first}. El mapa queda como estaba.`,
    after: (text, _, last) =>
      `${text} es posterior al ${last}, último día de este mapa, que queda como estaba.`,
    reversed: (text) =>
      `${text}: fechas en orden inverso; el primer día debe ser anterior al segundo.`,
  },
  loading: 'Cargando',
  notLoaded: 'No se ha podido cargar esta vista. Recargue la página para intentarlo de nuevo.',
  notThere: (date) => `No existía el ${date}, el día que muestra el mapa.`,
  showOn: (date) => `Mostrar el mapa en esta fecha: ${date}`,
  changedBy: 'Suceso de ese momento',
  noEvent: 'no consta ningún suceso de ese día',
  allRecords: (count) =>
    `Todo lo que consta sobre quién lo controlaba (${counted('es', count, { one: 'registro', other: 'registros' })})`,
  day: {
    title: 'El día en el mapa',
    heading: (date) => `El ${date}`,
    kicker: 'El día que muestra el mapa',
    events: 'Ese día',
    noEvents: 'No consta ningún suceso de ese día.',
    month: 'En el mes anterior',
    noChange: 'En ese mes no consta ningún cambio.',
    distance: (days) =>
      days === 0
        ? 'ese día'
        : `${counted('es', Math.abs(days), { one: 'día', other: 'días' })} ${days < 0 ? 'antes' : 'después'}`,
    units: 'Quién controlaba qué',
    road: 'Carretera del corredor',
    noRoad: 'Ese día no había corredor.',
    positions: (count) =>
      counted('es', count, {
        one: 'posición localizada de las fuerzas de paz',
        other: 'posiciones localizadas de las fuerzas de paz',
      }),
    compare: 'Comparar con otro día',
    charts: 'Gráficos de las entregas y los puestos',
    story: 'El relato paso a paso',
  },
  compare: {
    title: (from, to) => `${from} y ${to}`,
    kicker: 'Arrastre para comparar',
    from: 'Desde',
    to: 'Hasta',
    apply: 'Comparar',
    swipe: 'Línea entre los dos días',
    swipeAt: (percent, from, to) =>
      `${percent}\u00a0% del mapa muestra el ${from}; el resto, el ${to}`,
    changes: (count) => counted('es', count, { one: 'cambio', other: 'cambios' }),
    none: 'Entre esos días no consta ningún cambio.',
    km2: (figure) => `${figure}\u00a0km²`,
    came: 'Solo en el día posterior',
    went: 'Solo en el día anterior',
    between: 'Sucesos entre ambos',
    areas:
      'Las superficies son las de la unidad entera tal como se dibuja aquí; donde una fuente habla de una parte, esa parte no se mide.',
  },
  charts: {
    title: 'Gráficos',
    handOver: 'Quién controlaba los distritos: cómo y desde cuándo',
    handOverNote: 'El color indica quién lo controlaba; el tono, cómo llegó a ello.',
    posts: 'Los puestos de las fuerzas de paz a lo largo del tiempo',
    postsNote:
      'Un punto es un recuento tal como lo dio una fuente; entre dos recuentos no se dibuja nada.',
    asTable: 'Mostrar la tabla',
    holder: 'Quién lo controlaba',
    mark: (date) => `El día del mapa: ${date}`,
    scale: (date) => `Cambio de escala: ${date}`,
    reported: 'un recuento según una fuente',
    planned: 'un número previsto según una fuente',
    place: 'Lugar',
    from: 'Desde',
    to: 'Hasta',
    state: 'Lo que consta',
    saveSvg: 'Guardar como SVG',
    savePng: 'Guardar como PNG',
    start: 'comienzo del registro',
    open: 'hoy',
  },
  story: {
    title: 'El relato paso a paso',
    begin: 'El relato paso a paso',
    step: (step, of) => `Paso ${step} de ${of}`,
    previous: 'Anterior',
    next: 'Siguiente',
    hint: 'Con las flechas o deslizando el dedo se avanza y se retrocede.',
    all: 'Todos los pasos',
  },
};
