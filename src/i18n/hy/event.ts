import type { EventWords } from '../event-words';

export const event: EventWords = {
  kicker: 'Իրադարձություն',
  titled: (date, text) => `${date}. ${text}`,
  english: (words) => `${words} (անգլ.)`,
  number: (number) => `Թիվ ${number} քարտեզի վրա`,
  offMap: 'Դրա տեղը այս քարտեզի վրա չկա։',
  where: 'Որտեղ է տեղի ունեցել',
  changed: 'Ինչ է փոխվել ըստ գրառումների',
  nothingChanged: 'Գրառումները դրանով որևէ վերահսկողության փոփոխություն չեն թվագրում։',
  said: 'Ով է ասում',
  unknown: 'Այդպիսի իրադարձություն չկա',
  unknownText: (id) => `Գրառումներում «${id}» իրադարձություն չկա։`,
};
