import type { ManyWords } from '../many-words';

export const many: ManyWords = {
  heading: 'Bir dəfəyə çox fayl oxu',
  hint: (most) =>
    `Qovluq və ya ən çoxu ${most} fayl seçin. Hər biri bu brauzerdə sizin məqaləniz olur.`,
  folder: 'Qovluq seç',
  files: 'Fayllar seç',
  tooMany: (count, most) =>
    `Faylların sayı: ${count}. Səhifə bir dəfəyə ən çoxu ${most} fayl oxuyur. “atlas archive” əmri istənilən sayda fayl oxuyur (docs/archive.md).`,
  progress: (done, all) => `Oxunub: ${done} / ${all}`,
  stop: 'Dayandır',
  done: (count) => `Oxunan məqalələr: ${count}.`,
  others: (count) => `Mətn olmayan, buraxılan fayllar: ${count}.`,
  notRead: (count) => `Oxunmayan: ${count}.`,
  search: 'Məqalələrdəki sözlər',
  place: 'Yer',
  publisher: 'Nəşr',
  language: 'Dil',
  any: 'Hamısı',
  shown: (shown, all) => `Göstərilir: ${shown} / ${all}`,
  title: 'Başlıq',
  published: 'Gün',
  mentions: 'Xatırlatmalar',
  sortBy: (column) => `Sırala: ${column}`,
  more: (count) => `Daha çox göstər: ${count}`,
  none: 'Heç bir mətn faylı seçilməyib.',
};
