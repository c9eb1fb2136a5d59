import type { FindingWords } from '../finding-words';

export const findings: FindingWords = {
  kind: {
    weekday: 'Շաբաթվա օր',
    'no-such-day': 'Օրացույցի օր',
    existence: 'Առկայությունն այդ օրը',
    'event-date': 'Իրադարձության ամսաթիվ',
    distance: 'Հեռավորություն',
    number: 'Թիվ',
  },
  verdict: {
    agrees: 'համընկնում է',
    contradicts: 'չի համընկնում',
    silent: 'չի որոշվում',
  },
  weekdays: ['երկուշաբթի', 'երեքշաբթի', 'չորեքշաբթի', 'հինգշաբթի', 'ուրբաթ', 'շաբաթ', 'կիրակի'],
  weekday: (date, weekday) => `${date}՝ ${weekday}`,
  dayExists: (date) => `Օրացույցում այդ օրը կա՝ ${date}։`,
  noSuchDay: (month, days) => `${month}՝ ամիսն ունի ${days} օր։`,
  eventDay: (date, event) => `Ամսաթիվը գրառումներում՝ ${date}։ ${event}։`,
  there: (thing, interval) => `${thing}, ըստ գրառումների՝ ${interval}։`,
  held: (place, holders) => `Վերահսկողությունն այդ օրը՝ ըստ գրառումների։ ${place}՝ ${holders}։`,
  distance: (places, km) => `Հեռավորությունն ուղիղ գծով՝ ${km} (${places})։`,
  number: (thing, values) => `${thing}, ըստ գրառումների՝ ${values}։`,
};
