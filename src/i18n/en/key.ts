import type { BaseKeyWords } from '../map-key-words';

export const key: BaseKeyWords = {
  locator: 'Locator',
  heading: (date) => `Who held what on ${date}`,
  whole: (party, how) => `${party}, ${how}`,
  parted: (a, b) => `Partly ${a}, partly ${b}`,
  differ: (a, b) => `Sources differ: ${a} or ${b}`,
  part: (party) => `${party} in part; no source here dates the rest`,
  unknown: 'No source here says',
  later: 'later',
  post: 'Peacekeeper position, approximate',
  handedOver: (date) => `handed over ${date}`,
  taken: (date) => `taken ${date}`,
  mentions: (count) => `Mentions: ${count}`,
};
