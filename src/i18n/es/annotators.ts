import type { AnnotatorWords } from '../annotator-words';

export const annotators: AnnotatorWords = {
  heading: 'Comparar con otra persona',
  hint: 'Abra el archivo de proyecto que otra persona guardó de este texto. Su artículo queda como está; los dos juntos se guardan en un tercer archivo.',
  open: 'Su archivo de proyecto',
  otherText: (file) => `${file}: es de otro texto.`,
  links: (shared, yours, theirs) =>
    `Enlaces que tienen las dos personas: ${shared}. Solo usted: ${yours}. Solo la otra persona: ${theirs}.`,
  figures: (f1, kappa) => `Acuerdo: F1 ${f1}, kappa de Cohen ${kappa}.`,
  same: 'Las dos personas tienen los mismos enlaces.',
  difference: (number, count) => `Diferencia ${number} de ${count}`,
  yours: 'Usted',
  theirs: 'La otra persona',
  noLink: 'ningún enlace',
  take: { a: 'Tomar el suyo', b: 'Tomar el de la otra persona', none: 'No tomar ninguno' },
  previous: 'Diferencia anterior',
  next: 'Diferencia siguiente',
  undecided: (count) => `Sin decidir: ${count}.`,
  save: 'Guardar el archivo de las dos',
};
