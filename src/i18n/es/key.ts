import type { KeyWords } from '../key-words';

export const key: KeyWords = {
  locator: 'Mapa de situación',
  heading: (date) => `Quién controlaba qué el ${date}`,
  party: {
    azerbaijan: 'Azerbaiyán',
    'armenian-forces': 'fuerzas armenias',
    peacekeepers: 'fuerzas de paz rusas',
  },
  how: {
    before: 'antes de 1992-93',
    'handed-over': 'entregado por acuerdo',
    statement: 'según la declaración de 2020',
    'first-war': 'tomado en la guerra de 1992-94',
    'second-war': 'tomado en la guerra de 2020',
    later: 'después de noviembre de 2020',
    deployment: 'desplegadas en 2020',
  },
  whole: (party, how) => `${party}: ${how}`,
  parted: (a, b) => `En parte ${a}, en parte ${b}`,
  differ: (a, b) => `Las fuentes difieren: ${a} o ${b}`,
  part: (party) => `En parte ${party}; ninguna fuente de aquí data el resto`,
  unknown: 'Ninguna fuente de aquí lo dice',
  corridor: 'Corredor de Lachín, fuerzas de paz rusas',
  post: 'Posición de las fuerzas de paz, aproximada',
  callout: {
    title: 'Corredor de Lachín',
    text: 'la única carretera a Armenia, patrullada por fuerzas de paz rusas; esquemático',
  },
};
