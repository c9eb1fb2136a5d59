import type { ManyWords } from '../many-words';

export const many: ManyWords = {
  heading: 'Leer muchos archivos a la vez',
  hint: (most) =>
    `Elija una carpeta o hasta ${most} archivos. Cada uno pasa a ser un artículo suyo en este navegador.`,
  folder: 'Elegir una carpeta',
  files: 'Elegir archivos',
  tooMany: (count, most) =>
    `Son ${count} archivos. La página lee como máximo ${most} a la vez. La orden «atlas archive» lee cualquier cantidad (docs/archive.md).`,
  progress: (done, all) => `Leídos: ${done} de ${all}`,
  stop: 'Detener',
  done: (count) => `Artículos leídos: ${count}.`,
  others: (count) => `Archivos que no son textos, omitidos: ${count}.`,
  notRead: (count) => `No leídos: ${count}.`,
  search: 'Palabras en los artículos',
  place: 'Lugar',
  publisher: 'Medio',
  language: 'Idioma',
  any: 'Todos',
  shown: (shown, all) => `Se muestran: ${shown} de ${all}`,
  title: 'Título',
  published: 'Día',
  mentions: 'Menciones',
  sortBy: (column) => `Ordenar por: ${column}`,
  more: (count) => `Mostrar más: ${count}`,
  none: 'No se ha elegido ningún archivo de texto.',
};
