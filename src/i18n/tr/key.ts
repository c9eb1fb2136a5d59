import type { BaseKeyWords } from '../map-key-words';

export const key: BaseKeyWords = {
  locator: 'Konum haritası',
  heading: (date) => `Kim nereyi elinde tutuyordu: ${date}`,
  whole: (party, how) => `${party}: ${how}`,
  parted: (a, b) => `Kısmen ${a}, kısmen ${b}`,
  differ: (a, b) => `Kaynaklar çelişiyor: ${a} ya da ${b}`,
  part: (party) => `Kısmen ${party}; geri kalanı için buradaki kaynaklar tarih vermiyor`,
  unknown: 'Buradaki kaynaklar bunu söylemiyor',
  later: 'daha sonra',
  post: 'Barış gücü noktası, yaklaşık',
  handedOver: (date) => `devredildi, ${date}`,
  taken: (date) => `alındı, ${date}`,
  mentions: (count) => `Anmalar: ${count}`,
};
