import type { AnnotatorWords } from '../annotator-words';

export const annotators: AnnotatorWords = {
  heading: 'Başqa adamla müqayisə',
  hint: 'Başqa adamın bu mətn üçün saxladığı layihə faylını açın. Məqaləniz dəyişmir; ikisi birlikdə üçüncü faylda saxlanılır.',
  open: 'Onun layihə faylı',
  otherText: (file) => `${file}: bu fayl başqa mətn haqqındadır.`,
  links: (shared, yours, theirs) =>
    `Hər ikisində olan keçidlər: ${shared}. Yalnız sizdə: ${yours}. Yalnız onda: ${theirs}.`,
  figures: (f1, kappa) => `Uyğunluq: F1 ${f1}, Koen kappası ${kappa}.`,
  same: 'Hər ikisində eyni keçidlər var.',
  difference: (number, count) => `Fərq ${number}, cəmi ${count}`,
  yours: 'Sizdə',
  theirs: 'Onda',
  noLink: 'keçid yoxdur',
  take: { a: 'Sizinkini götür', b: 'Onunkunu götür', none: 'Keçid götürmə' },
  previous: 'Əvvəlki fərq',
  next: 'Növbəti fərq',
  undecided: (count) => `Hələ qərar verilməyib: ${count}.`,
  save: 'Ortaq faylı saxla',
};
