import type { AnnotatorWords } from '../annotator-words';

export const annotators: AnnotatorWords = {
  heading: 'Compare with another person',
  hint: 'Open the project file that another person saved of this text. Your article stays as it is; both together are saved as a third file.',
  open: 'Their project file',
  otherText: (file) => `${file} is about another text.`,
  links: (shared, yours, theirs) =>
    `Links that both have: ${shared}. Only yours: ${yours}. Only theirs: ${theirs}.`,
  figures: (f1, kappa) => `Agreement: F1 ${f1}, Cohen’s kappa ${kappa}.`,
  same: 'Both have the same links.',
  difference: (number, count) => `Difference ${number} of ${count}`,
  yours: 'Yours',
  theirs: 'Theirs',
  noLink: 'no link',
  take: { a: 'Take yours', b: 'Take theirs', none: 'Take no link' },
  previous: 'Previous difference',
  next: 'Next difference',
  undecided: (count) => `Not decided yet: ${count}.`,
  save: 'Save the file of both',
};
