import type { ReviewWords } from '../review-words';
import { counted } from '../plural';

export const review: ReviewWords = {
  checking: 'Comparando con el registro…',
  failed:
    'La parte que comprueba el texto no se ha podido cargar o no ha respondido. El artículo sigue aquí.',
  again: 'Reintentar',
  none: 'Nada de este texto se puede comprobar con el registro ni con el calendario.',
  count: {
    agrees: (n) => counted('es', n, { one: 'coincide', other: 'coinciden' }),
    contradicts: (n) => counted('es', n, { one: 'difiere', other: 'difieren' }),
    silent: (n) => `el registro calla sobre ${n}`,
    dismissed: (n) => counted('es', n, { one: 'descartada', other: 'descartadas' }),
  },
  onlyDiffers: 'Solo lo que difiere',
  noneDiffers: 'Nada difiere.',
  nextMark: 'Marca siguiente',
  undated:
    'Sin día de publicación no se pueden comprobar palabras como «ayer». Los días de la semana junto a una fecha, sí.',
  heading: 'Qué dice el registro de esta frase',
  mark: {
    contradicts: 'algo difiere',
    agrees: 'coincide',
    silent: 'queda sin decidir',
    dismissed: 'descartada',
  },
  checks: 'Comprobaciones',
  eventsNear: 'Sucesos de allí a diez días como máximo',
  otherArticles: 'Otros artículos sobre este lugar y este día',
  dismiss: 'Descartar',
  reason: 'Motivo',
  dismissNow: 'Descartar por este motivo',
  dismissedFor: (reason) => `Descartada: ${reason}`,
  takeBack: 'Volver a contarla',
  calendar: 'Según el calendario.',
  csv: 'Comprobaciones en CSV',
};
