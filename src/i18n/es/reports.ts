/** The words of the view that compares two reports. */
import type { ReportsWords } from '../reports-words';

export const reports: ReportsWords = {
  intro:
    'Elija dos artículos: el mapa y una tabla muestran qué lugares nombra cada uno, con qué nombres, y cuáles nombra solo uno de ellos.',
  report: { first: 'Primera noticia', second: 'Segunda noticia' },
  choose: 'Elija un artículo',
  compare: 'Comparar',
  example: 'Ver un ejemplo',
  invented: 'Inventado: nada de esto ocurrió.',
  missing: (id) => `Ningún artículo de este navegador tiene el identificador «${id}»: elija otro.`,
  same: 'Es dos veces el mismo artículo: elija otro.',
  noPlaces: 'Ninguna de las dos noticias nombra un lugar que el atlas conozca.',
  noCommon: 'Ningún lugar se nombra en las dos noticias.',
  undated: (title) => `No se conoce el día de esta noticia: ${title}.`,
  noExample: 'No se pudo cargar el ejemplo.',
  happens: (title) => `Dónde ocurre (${title})`,
  happensHow:
    'Cada mención de un lugar cuenta 1, y una más en el título, en el primer párrafo y en una frase con fecha; el primer lugar necesita 2, otros dos la mitad que el primero.',
  side: {
    both: 'Nombrado en las dos',
    first: 'Solo en la primera noticia',
    second: 'Solo en la segunda noticia',
  },
  place: 'Lugar',
  record: 'Qué dice el registro',
  noDay: 'No se dice ningún día.',
  usage: (whose) => `forma usada por: ${whose}`,
  usageUnknown: 'no se sabe quién usa la forma',
  notNamed: 'No se nombra.',
  eventsNear: 'Sucesos allí en diez días',
  byDay: 'Día a día',
  day: 'Día',
  all: (count) => `Mostrar todos los lugares: ${count}`,
  csv: 'Guardar como CSV',
  webPage: 'Guardar como página web',
  print: 'Imprimir',
};
