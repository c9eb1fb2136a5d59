import type { KeyWords } from '../key-words';

export const key: KeyWords = {
  locator: 'Locator',
  heading: (date) => `Who held what on ${date}`,
  party: {
    azerbaijan: 'Azerbaijan',
    'armenian-forces': 'Armenian forces',
    peacekeepers: 'Russian peacekeepers',
  },
  how: {
    before: 'before 1992–93',
    'handed-over': 'handed over by agreement',
    statement: 'by the statement of 2020',
    'first-war': 'taken in the war of 1992–94',
    'second-war': 'taken in the war of 2020',
    later: 'after November 2020',
    deployment: 'deployed in 2020',
  },
  whole: (party, how) => `${party}, ${how}`,
  parted: (a, b) => `Partly ${a}, partly ${b}`,
  differ: (a, b) => `Sources differ: ${a} or ${b}`,
  part: (party) => `${party} in part; no source here dates the rest`,
  unknown: 'No source here says',
  corridor: 'Lachin corridor, Russian peacekeepers',
  post: 'Peacekeeper position, approximate',
  callout: {
    title: 'Lachin corridor',
    text: 'the one road to Armenia, patrolled by Russian peacekeepers; schematic',
  },
};
