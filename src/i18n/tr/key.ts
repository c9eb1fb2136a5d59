import type { KeyWords } from '../key-words';

export const key: KeyWords = {
  locator: 'Konum haritası',
  heading: (date) => `Kim nereyi elinde tutuyordu: ${date}`,
  party: {
    azerbaijan: 'Azerbaycan',
    'armenian-forces': 'Ermeni güçleri',
    peacekeepers: 'Rus barış gücü',
  },
  how: {
    before: '1992–93 öncesi',
    'handed-over': 'anlaşmayla devredildi',
    statement: '2020 bildirisine göre',
    'first-war': '1992–94 savaşında alındı',
    'second-war': '2020 savaşında alındı',
    later: 'Kasım 2020 sonrası',
    deployment: '2020’de konuşlandı',
  },
  whole: (party, how) => `${party}: ${how}`,
  parted: (a, b) => `Kısmen ${a}, kısmen ${b}`,
  differ: (a, b) => `Kaynaklar farklı: ${a} veya ${b}`,
  part: (party) => `Kısmen ${party}; geri kalanı için buradaki kaynaklar bir şey söylemiyor`,
  unknown: 'Buradaki kaynaklar söylemiyor',
  corridor: 'Laçın koridoru, Rus barış gücü',
  post: 'Barış gücü mevzisi, yaklaşık',
  callout: {
    title: 'Laçın koridoru',
    text: 'Ermenistan’a giden tek yol, Rus barış gücünün denetiminde; şematik',
  },
};
