import type { AnnotatorWords } from '../annotator-words';

export const annotators: AnnotatorWords = {
  heading: 'Comparer avec une autre personne',
  hint: 'Ouvrez le fichier de projet qu’une autre personne a enregistré pour ce texte. Votre article reste tel quel\u00a0; les deux ensemble sont enregistrés dans un troisième fichier.',
  open: 'Son fichier de projet',
  otherText: (file) => `${file}\u00a0: ce fichier porte sur un autre texte.`,
  links: (shared, yours, theirs) =>
    `Liens communs\u00a0: ${shared}. Vous seulement\u00a0: ${yours}. L’autre personne seulement\u00a0: ${theirs}.`,
  figures: (f1, kappa) => `Accord\u00a0: F1 ${f1}, kappa de Cohen ${kappa}.`,
  same: 'Les deux ont les mêmes liens.',
  difference: (number, count) => `Différence ${number} sur ${count}`,
  yours: 'Vous',
  theirs: 'L’autre personne',
  noLink: 'aucun lien',
  take: { a: 'Prendre le vôtre', b: 'Prendre le sien', none: 'Ne prendre aucun lien' },
  previous: 'Différence précédente',
  next: 'Différence suivante',
  undecided: (count) => `À décider\u00a0: ${count}.`,
  save: 'Enregistrer le fichier commun',
};
