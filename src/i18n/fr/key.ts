import type { KeyWords } from '../key-words';

export const key: KeyWords = {
  locator: 'Carte de situation',
  heading: (date) => `Qui tenait quoi le ${date}`,
  party: {
    azerbaijan: 'Azerbaïdjan',
    'armenian-forces': 'forces arméniennes',
    peacekeepers: 'soldats de la paix russes',
  },
  how: {
    before: 'avant 1992-93',
    'handed-over': 'remis par accord',
    statement: 'selon la déclaration de 2020',
    'first-war': 'pris pendant la guerre de 1992-94',
    'second-war': 'pris pendant la guerre de 2020',
    later: 'après novembre 2020',
    deployment: 'déployés en 2020',
  },
  whole: (party, how) => `${party}\u00a0: ${how}`,
  parted: (a, b) => `En partie ${a}, en partie ${b}`,
  differ: (a, b) => `Les sources divergent\u00a0: ${a} ou ${b}`,
  part: (party) => `En partie ${party}\u00a0; aucune source d’ici ne date le reste`,
  unknown: 'Aucune source d’ici ne le dit',
  corridor: 'Corridor de Latchine, soldats de la paix russes',
  post: 'Position des soldats de la paix, approximative',
  callout: {
    title: 'Corridor de Latchine',
    text: 'la seule route vers l’Arménie, surveillée par des soldats de la paix russes\u00a0; schématique',
  },
};
