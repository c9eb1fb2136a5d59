import type { ManyWords } from '../many-words';

export const many: ManyWords = {
  heading: 'Birçok dosyayı bir kerede oku',
  hint: (most) =>
    `Bir klasör ya da en çok ${most} dosya seçin. Her biri bu tarayıcıda sizin makaleniz olur.`,
  folder: 'Klasör seç',
  files: 'Dosyalar seç',
  tooMany: (count, most) =>
    `Dosya sayısı: ${count}. Sayfa bir kerede en çok ${most} dosya okur. “atlas archive” komutu istenen sayıda dosya okur (docs/archive.md).`,
  progress: (done, all) => `Okunan: ${done} / ${all}`,
  stop: 'Durdur',
  done: (count) => `Okunan makaleler: ${count}.`,
  others: (count) => `Metin olmayan, atlanan dosyalar: ${count}.`,
  notRead: (count) => `Okunmayan: ${count}.`,
  search: 'Makalelerdeki sözcükler',
  place: 'Yer',
  publisher: 'Yayın',
  language: 'Dil',
  any: 'Tümü',
  shown: (shown, all) => `Gösterilen: ${shown} / ${all}`,
  title: 'Başlık',
  published: 'Gün',
  mentions: 'Anmalar',
  sortBy: (column) => `Sırala: ${column}`,
  more: (count) => `Daha çok göster: ${count}`,
  none: 'Hiçbir metin dosyası seçilmedi.',
};
