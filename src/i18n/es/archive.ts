import type { ArchiveWords } from '../archive-words';

export const archive: ArchiveWords = {
  intro:
    'Un archivo es una carpeta de ficheros Parquet sobre muchos artículos, como la escribe «atlas archive index». El mapa muestra con qué frecuencia sus artículos nombran un lugar, mes a mes.',
  rights: 'Una frase se muestra si su medio lo permite; si no, solo el título con un enlace.',
  stays: 'Solo se lee lo que usted mira. No se envía nada.',
  address: 'Dirección de la carpeta en este servidor',
  open: 'Abrir',
  pick: 'Elegir una carpeta de este dispositivo',
  opening: 'Abriendo el archivo…',
  reading: 'Leyendo…',
  close: 'Cerrar el archivo',
  troubles: {
    'other-host': (file) =>
      `Esta dirección no está en el servidor de la página: «${file}». Una página solo lee archivos de su propio servidor.`,
    missing: (file) => `Falta un fichero: ${file}.`,
    'no-answer': (file, found) =>
      `No se pudo cargar un fichero: ${file}${found && ` (estado ${found})`}. Inténtelo más tarde.`,
    'no-ranges': (file) =>
      `El servidor solo envía ficheros enteros, y un archivo se lee por partes: ${file}. Use un servidor que responda a peticiones de rango; la mayoría lo hace.`,
    cut: (file, found, told) =>
      `Un fichero no tiene el tamaño que dice su archivo: ${file}. Bytes: ${found || '–'} en vez de ${told}.`,
    'no-archive': (file) =>
      `Este fichero no describe un archivo: ${file}. Elija la carpeta que escribió «atlas archive index».`,
    version: (_, found, told) =>
      `El archivo tiene el formato ${found}, y esta página lee el formato ${told}. Vuelva a crear el índice.`,
    'other-atlas': (_, found, told) =>
      `El archivo se hizo con otro atlas: «${found}». Este es «${told}».`,
    'other-data': (_, found, told) =>
      `El archivo se hizo con otros datos. Sus datos: ${found || '–'}; los datos de aquí: ${told || '–'}. Los lugares pueden haber cambiado entretanto.`,
    broken: (file) => `Un fichero está dañado: ${file}. El resto del archivo se muestra.`,
    differs: (file, found, told) =>
      `Algo que el archivo cuenta no está: ${file}. Encontrado: ${found}; contado: ${told}.`,
    'unknown-places': (_, found) =>
      `Lugares del archivo que este atlas no tiene: ${found}. No se muestran.`,
    'left-out': (_, found) =>
      `Partes que no se pudieron incluir en el índice y no están en el archivo: ${found}.`,
  },
  invented:
    'Todos los artículos de este archivo son inventados para probarlo. Nada de lo que cuentan ocurrió.',
  someInvented: (count) =>
    `Artículos inventados en este archivo: ${count}. Cada uno lleva una marca.`,
  inventedMark: 'inventado',
  articles: (count) => `Artículos: ${count}`,
  mentions: (count) => `Menciones: ${count}`,
  undated: (count) => `Artículos sin día, que los meses no cuentan: ${count}`,
  histogram: 'Menciones por mes',
  from: 'Primer mes',
  to: 'Último mes',
  wholeSpan: 'Todos los meses',
  inSpan: (count) => `menciones: ${count}`,
  places: 'Lugares por menciones',
  onlyListed:
    'Los países, las regiones y los lagos están solo en esta lista: en el mapa, un círculo representa un punto.',
  allPlaces: 'Mostrar todos los lugares',
  toPlaces: 'Todos los lugares del archivo',
  card: 'Lo que el atlas tiene sobre este lugar',
  month: 'Mes',
  noDay: 'sin día',
  monthBefore: 'Mes anterior',
  monthAfter: 'Mes siguiente',
  publisher: 'Medio',
  language: 'Idioma',
  any: 'todos',
  list: 'Artículos que nombran el lugar',
  more: 'Mostrar más',
  none: 'Ningún artículo cumple estas condiciones.',
  untitled: 'Artículo sin título',
};
