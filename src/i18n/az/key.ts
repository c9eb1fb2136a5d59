import type { BaseKeyWords } from '../map-key-words';

export const key: BaseKeyWords = {
  locator: 'Mövqe xəritəsi',
  heading: (date) => `Kim nəyə nəzarət edirdi: ${date}`,
  whole: (party, how) => `${party}: ${how}`,
  parted: (a, b) => `Qismən ${a}, qismən ${b}`,
  differ: (a, b) => `Mənbələr fərqlənir: ${a} və ya ${b}`,
  part: (party) => `Qismən ${party}; qalanının tarixini buradakı mənbələr vermir`,
  unknown: 'Buradakı mənbələr bunu demir',
  later: 'daha sonra',
  post: 'Sülhməramlı mövqeyi, təxmini',
  handedOver: (date) => `təhvil verilib, ${date}`,
  taken: (date) => `tutulub, ${date}`,
  mentions: (count) => `Anılmalar: ${count}`,
};
