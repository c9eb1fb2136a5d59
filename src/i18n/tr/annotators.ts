import type { AnnotatorWords } from '../annotator-words';

export const annotators: AnnotatorWords = {
  heading: 'Başka biriyle karşılaştır',
  hint: 'Başka birinin bu metin için kaydettiği proje dosyasını açın. Makaleniz olduğu gibi kalır; ikisi birlikte üçüncü bir dosyaya kaydedilir.',
  open: 'Onun proje dosyası',
  otherText: (file) => `${file}: bu dosya başka bir metinle ilgili.`,
  links: (shared, yours, theirs) =>
    `İkisinde de olan bağlantılar: ${shared}. Yalnız sizde: ${yours}. Yalnız onda: ${theirs}.`,
  figures: (f1, kappa) => `Uyuşma: F1 ${f1}, Cohen kappası ${kappa}.`,
  same: 'İkisinde de aynı bağlantılar var.',
  difference: (number, count) => `Fark ${number}, toplam ${count}`,
  yours: 'Sizde',
  theirs: 'Onda',
  noLink: 'bağlantı yok',
  take: { a: 'Sizinkini al', b: 'Onunkini al', none: 'Bağlantı alma' },
  previous: 'Önceki fark',
  next: 'Sonraki fark',
  undecided: (count) => `Henüz kararlaştırılmayan: ${count}.`,
  save: 'Ortak dosyayı kaydet',
};
