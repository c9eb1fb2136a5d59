import type { KeyWords } from '../key-words';

export const key: KeyWords = {
  region: 'Պայմանական նշաններ',
  locator: 'Դիրքի քարտեզ',
  heading: (date) => `Ով ինչ էր վերահսկում՝ ${date}`,
  party: {
    azerbaijan: 'Ադրբեջան',
    'armenian-forces': 'հայկական ուժեր',
    peacekeepers: 'ռուս խաղաղապահներ',
  },
  how: {
    before: 'մինչև 1992–93 թթ.',
    'handed-over': 'հանձնված համաձայնությամբ',
    statement: '2020 թ. հայտարարությամբ',
    'first-war': 'վերցված 1992–94 թթ. պատերազմում',
    'second-war': 'վերցված 2020 թ. պատերազմում',
    later: '2020 թ. նոյեմբերից հետո',
    deployment: 'տեղակայված 2020 թ.',
  },
  whole: (party, how) => `${party}՝ ${how}`,
  parted: (a, b) => `Մասամբ ${a}, մասամբ ${b}`,
  part: (party) => `Մասամբ ${party}. մնացածի մասին այստեղ ոչ մի աղբյուր չի ասում`,
  unknown: 'Այստեղ ոչ մի աղբյուր չի ասում',
  corridor: 'Լաչինի միջանցք, ռուս խաղաղապահներ',
  post: 'Խաղաղապահների դիրք, մոտավոր',
  callout: {
    title: 'Լաչինի միջանցք',
    text: 'միակ ճանապարհը դեպի Հայաստան՝ ռուս խաղաղապահների հսկողությամբ. սխեմատիկ',
  },
};
