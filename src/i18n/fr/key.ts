import type { BaseKeyWords } from '../map-key-words';

export const key: BaseKeyWords = {
  locator: 'Carte de situation',
  heading: (date) => `Qui tenait quoi le ${date}`,
  whole: (party, how) => `${party}\u00a0: ${how}`,
  parted: (a, b) => `En partie ${a}, en partie ${b}`,
  differ: (a, b) => `Les sources divergent\u00a0: ${a} ou ${b}`,
  part: (party) => `En partie ${party}\u00a0; aucune source d’ici ne date le reste`,
  unknown: 'Aucune source d’ici ne le dit',
  later: 'plus tard',
  post: 'Position des forces de paix, approximative',
  handedOver: (date) => `remis, ${date}`,
  taken: (date) => `pris, ${date}`,
  mentions: (count) => `Mentions\u00a0: ${count}`,
};
