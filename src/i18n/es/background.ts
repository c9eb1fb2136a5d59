import type { BackgroundWords } from '../background-words';

export const background: BackgroundWords = {
  title: 'Fondo del mapa',
  builtIn: {
    title: 'Tierra, fronteras y aguas',
    drawn: {
      land: 'tierra y costas',
      border: 'fronteras',
      'border-river': 'ríos fronterizos',
      lake: 'lagos y embalses',
      river: 'ríos',
    },
  },
  kinds: {
    'built-in': 'Incluido: no se consulta a nadie',
    openfreemap: 'Detallado, de OpenFreeMap',
    style: 'Un estilo de mapa propio',
    pmtiles: 'Un archivo PMTiles propio',
    terrain: 'Relieve: montes sombreados',
  },
  address: {
    style: 'Dirección del estilo (versión 8)',
    pmtiles: 'Dirección del archivo PMTiles',
    terrain: 'Dirección del TileJSON, o de las teselas con {z}, {x} y {y}',
  },
  heights: 'Cómo indican la altura las teselas',
  consent: (host) =>
    `El mapa se abre entonces en una segunda página, que pide a este servidor las partes del mapa que usted mira: ${host}. El servidor conoce así su dirección de internet, la dirección de este sitio y qué partes son. No recibe nada de lo que usted lee o escribe, y la página no consulta a otros servidores. Su elección se queda en este navegador. La página que ve ahora nunca consulta a nadie más.`,
  neutral:
    'Los nombres y las fronteras de ese fondo se omiten, porque nombrarían y dibujarían la región como lo hace una de las partes. El atlas muestra los suyos.',
  open: 'Abrir el mapa con este fondo',
  again: (host) => `Abrirlo otra vez con el fondo elegido: ${host}`,
  reading: (host) => `Se está cargando el fondo. Su servidor: ${host}`,
  shown: (host) => `Origen del fondo: ${host}`,
  stays: 'Se muestra el fondo incluido.',
  back: 'Volver al fondo incluido',
  retry: 'Intentar de nuevo',
  allow: (hosts) => `Consultar también estos servidores: ${hosts}`,
  trouble: {
    'no-choice': () =>
      'En este navegador no hay ningún fondo elegido, así que no se consulta a nadie.',
    'not-kept': () =>
      'Este navegador no guarda nada, así que la segunda página no conocería su elección.',
    'not-web': (_, detail) =>
      `Un fondo necesita una dirección que empiece por http:// o https://. Esta no lo es: ${detail}`,
    'no-answer': (host) =>
      `El servidor ${host} no responde, o no deja que lo lean páginas de otros sitios.`,
    refused: (host, detail) => `El servidor ${host} respondió con el error ${detail}.`,
    late: (host) => `El servidor ${host} no envió en 20 segundos nada que se pueda dibujar.`,
    'too-large': (host) => `El servidor ${host} envió más de 5 MB para la descripción de un mapa.`,
    'not-json': (host) => `El servidor ${host} no envió JSON, sino quizá una página web.`,
    'not-style': (host) => `El servidor ${host} envió JSON que no es un estilo de mapa.`,
    'other-version': (host, detail) =>
      `El estilo del servidor ${host} tiene la versión ${detail}. Solo se puede dibujar la versión 8.`,
    'not-valid': (host, detail) =>
      `El estilo del servidor ${host} no cumple su especificación: ${detail}`,
    'nothing-left': (host) =>
      `El estilo del servidor ${host} no tiene nada que dibujar aparte de nombres y fronteras.`,
    'no-tiles': (host) => `El servidor ${host} no dice dónde están sus teselas.`,
    'other-hosts': (host, detail) =>
      `El fondo del servidor ${host} necesita además otros servidores: ${detail}`,
    'not-pmtiles': (host) =>
      `Lo que envió el servidor ${host} no es un archivo PMTiles, o es solo una parte de uno.`,
    'cut-off': (host) => `La respuesta del servidor ${host} se interrumpió.`,
    'no-ranges': (host) =>
      `El servidor ${host} no envía partes de un archivo, y PMTiles las necesita.`,
    'other-tiles': (host, detail) =>
      `El archivo PMTiles del servidor ${host} tiene teselas de un tipo que no se puede dibujar: ${detail}`,
    'broken-tiles': (host) => `Las teselas del servidor ${host} están dañadas o no llegan.`,
    'missed-tiles': (host) =>
      `Algunas teselas del servidor ${host} no llegaron. En su lugar se ve el fondo incluido.`,
  },
};
