import type { BaseKeyWords } from '../map-key-words';

export const key: BaseKeyWords = {
  locator: 'Mapa de situación',
  heading: (date) => `Quién controlaba qué el ${date}`,
  whole: (party, how) => `${party}: ${how}`,
  parted: (a, b) => `En parte ${a}, en parte ${b}`,
  differ: (a, b) => `Las fuentes difieren: ${a} o ${b}`,
  part: (party) => `En parte ${party}; ninguna fuente de aquí data el resto`,
  unknown: 'Ninguna fuente de aquí lo dice',
  later: 'después',
  post: 'Posición de las fuerzas de paz, aproximada',
  handedOver: (date) => `entregado, ${date}`,
  taken: (date) => `tomado, ${date}`,
  mentions: (count) => `Menciones: ${count}`,
};
