import type { WorkWords } from '../work-words';

export const work: WorkWords = {
  heading: 'Tout ce qui est à vous dans un fichier',
  hint: 'Le fichier contient vos articles avec toutes les corrections, vos couches et vos lieux, et la vue ouverte. L’ouvrir dans un autre navigateur y ramène tout.',
  save: 'Tout télécharger',
  open: 'Ouvrir un fichier avec tout',
  empty: 'Il n’y a encore rien à télécharger.',
  reading: 'Lecture…',
  refusal: {
    foreign: (name) =>
      `${name}\u00a0: ce n’est pas un fichier de ce genre. Le bouton «\u00a0Tout télécharger\u00a0» en crée un.`,
    broken: (name) => `${name}\u00a0: le fichier est coupé ou endommagé. Rien n’a été ajouté.`,
    later: (name) =>
      `${name}\u00a0: le fichier vient d’une version plus récente de cet atlas. Rechargez la page pour l’obtenir.`,
    unreadable: (name) =>
      `${name}\u00a0: impossible d’ouvrir le fichier. Choisissez-le de nouveau.`,
  },
  added: (articles, layers) =>
    `Articles ajoutés\u00a0: ${articles}. Couches ajoutées\u00a0: ${layers}.`,
  same: (count) => `Déjà ici, identiques\u00a0: ${count}.`,
  beside: (count) => `Ajoutés à côté d’autres qui ont ici le même identifiant\u00a0: ${count}.`,
  left: (count) => `Endommagés et omis\u00a0: ${count}.`,
  view: 'Afficher la vue qui était ouverte',
};
