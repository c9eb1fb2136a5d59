import type { KeyWords } from '../key-words';

export const key: KeyWords = {
  locator: 'Mövqe xəritəsi',
  heading: (date) => `Kim nəyə nəzarət edirdi: ${date}`,
  party: {
    azerbaijan: 'Azərbaycan',
    'armenian-forces': 'erməni qüvvələri',
    peacekeepers: 'Rusiya sülhməramlıları',
  },
  how: {
    before: '1992–93-cü illərdən əvvəl',
    'handed-over': 'razılaşma ilə təhvil verilib',
    statement: '2020-ci il bəyanatına görə',
    'first-war': '1992–94-cü illər müharibəsində tutulub',
    'second-war': '2020-ci il müharibəsində tutulub',
    later: '2020-ci ilin noyabrından sonra',
    deployment: '2020-ci ildə yerləşdirilib',
  },
  whole: (party, how) => `${party}: ${how}`,
  parted: (a, b) => `Qismən ${a}, qismən ${b}`,
  differ: (a, b) => `Mənbələr fərqlidir: ${a} və ya ${b}`,
  part: (party) => `Qismən ${party}; qalanı barədə buradakı mənbələr demir`,
  unknown: 'Buradakı mənbələr demir',
  corridor: 'Laçın dəhlizi, Rusiya sülhməramlıları',
  post: 'Sülhməramlı mövqeyi, təxmini',
  callout: {
    title: 'Laçın dəhlizi',
    text: 'Ermənistana gedən yeganə yol, Rusiya sülhməramlılarının nəzarətində; sxematik',
  },
};
