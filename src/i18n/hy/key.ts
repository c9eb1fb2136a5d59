import type { BaseKeyWords } from '../map-key-words';

export const key: BaseKeyWords = {
  locator: 'Դիրքի քարտեզ',
  heading: (date) => `Ով ինչ էր վերահսկում՝ ${date}`,
  whole: (party, how) => `${party}՝ ${how}`,
  parted: (a, b) => `Մասամբ ${a}, մասամբ ${b}`,
  differ: (a, b) => `Աղբյուրները հակասում են իրար՝ ${a} կամ ${b}`,
  part: (party) => `Մասամբ ${party}. մնացածը այստեղ ոչ մի աղբյուր չի թվագրում`,
  unknown: 'Այստեղ ոչ մի աղբյուր դա չի ասում',
  later: 'ավելի ուշ',
  post: 'Խաղաղապահների դիրք, մոտավոր',
  handedOver: (date) => `հանձնված՝ ${date}`,
  taken: (date) => `վերցված՝ ${date}`,
  mentions: (count) => `Հիշատակումներ՝ ${count}`,
};
