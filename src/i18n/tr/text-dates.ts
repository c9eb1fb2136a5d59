import { counted } from '../plural';
import type { TextDateWords } from '../text-date-words';

export const told: TextDateWords = {
  date: 'Metindeki tarih',
  edited: 'elle yazıldı',
  inferred: 'bir bölümü çıkarıldı',
  noDay: 'hangi gün olduğu yazının tarihine bağlı',
  recurring: 'tekrar tekrar geliyor',
  mod: { start: 'başı', mid: 'ortası', end: 'sonu' },
  outside: (first, last) => `bu haritanın tarihlerinin dışında: ${first} – ${last}`,
  change: 'Başka tarih',
  refuse: 'Tarih değil',
  hint: 'Gün, ay ya da yıl: 2020-11-09, 2020-11 ya da 2020; arasında eğik çizgi olan iki tarih bir süredir.',
  bad: (value) =>
    `“${value}” var olan bir tarih değil. 2020-11-09, 2020-11, 2020 ya da 2020-09-27/2020-11-10 gibi yazın.`,
  together: 'Yer ve tarih birlikte',
  counted: (n) => counted('tr', n, { other: 'tarih' }),
  lost: (n) =>
    `Denetlediğiniz ${counted('tr', n, { other: 'tarihin' })} bu metinde kesin bir yeri yok.`,
};
