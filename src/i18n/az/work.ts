import type { WorkWords } from '../work-words';

export const work: WorkWords = {
  heading: 'Sizə aid hər şey bir faylda',
  hint: 'Faylda bütün düzəlişləri ilə məqalələriniz, qatlarınız və yerləriniz, həmçinin açıq görünüş var. Onu başqa brauzerdə açdıqda hər şey geri qayıdır.',
  save: 'Hər şeyi endir',
  open: 'Hər şey olan faylı aç',
  empty: 'Hələ endiriləcək heç nə yoxdur.',
  reading: 'Oxunur…',
  refusal: {
    foreign: (name) => `${name}: belə fayl deyil. Onu “Hər şeyi endir” düyməsi yaradır.`,
    broken: (name) => `${name}: fayl kəsilib və ya zədələnib. Heç nə əlavə edilmədi.`,
    later: (name) =>
      `${name}: fayl bu atlasın daha yeni versiyasındandır. Onu almaq üçün səhifəni yenidən yükləyin.`,
    unreadable: (name) => `${name}: faylı açmaq mümkün olmadı. Onu yenidən seçin.`,
  },
  added: (articles, layers) =>
    `Əlavə edilən məqalələr: ${articles}. Əlavə edilən qatlar: ${layers}.`,
  same: (count) => `Eynisi artıq burada idi: ${count}.`,
  beside: (count) => `Burada eyni identifikatoru olan başqasının yanına əlavə edildi: ${count}.`,
  left: (count) => `Zədəli olduğu üçün buraxıldı: ${count}.`,
  view: 'Açıq olan görünüşü göstər',
};
