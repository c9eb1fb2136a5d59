import type { WorkWords } from '../work-words';

export const work: WorkWords = {
  heading: 'Todo lo suyo en un archivo',
  hint: 'El archivo contiene sus artículos con todas las correcciones, sus capas y lugares, y la vista abierta. Al abrirlo en otro navegador, vuelve todo.',
  save: 'Descargar todo',
  open: 'Abrir un archivo con todo',
  empty: 'Todavía no hay nada suyo que descargar.',
  reading: 'Leyendo…',
  refusal: {
    foreign: (name) => `${name}: no es un archivo de este tipo. Se crea con «Descargar todo».`,
    broken: (name) => `${name}: está cortado o dañado. No se ha añadido nada.`,
    later: (name) =>
      `${name}: procede de una versión posterior de este atlas. Recargue la página para obtenerla.`,
    unreadable: (name) => `${name}: no se pudo abrir. Elíjalo de nuevo.`,
  },
  added: (articles, layers) => `Artículos añadidos: ${articles}. Capas añadidas: ${layers}.`,
  same: (count) => `Ya estaban aquí, iguales: ${count}.`,
  beside: (count) => `Añadidos junto a otros que aquí tienen el mismo identificador: ${count}.`,
  left: (count) => `Dañados y omitidos: ${count}.`,
  view: 'Mostrar la vista que estaba abierta',
};
