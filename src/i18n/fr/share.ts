import type { ShareWords } from '../share-words';

export const share: ShareWords = {
  link: 'Lien vers cette vue',
  copyLink: 'Copier le lien',
  freeze:
    'Nommer dans le lien la version des données, pour que les changements ultérieurs soient signalés',
  onlyHere:
    'Cet article n’est conservé que dans votre navigateur\u00a0: le lien ne l’ouvre qu’ici.',
  copied: 'Copié.',
  notCopied:
    'Le navigateur n’a pas permis de copier\u00a0; le texte est sélectionné, copiez-le à partir de là.',
  cite: 'Citer',
  what: 'Ce qui est cité',
  thisView: 'Cette vue de l’atlas',
  style: 'Style',
  citation: 'Référence',
  copyCitation: 'Copier la référence',
  save: 'Enregistrer dans un fichier',
  print: 'Imprimer',
  printHelp:
    'Sur papier\u00a0: la carte, sa légende, tout ce que contient cette vue et les adresses des sources.',
  frozen: (then, now) =>
    `Ce lien a été créé avec les données de cette date\u00a0: ${then}. L’atlas a maintenant celles de cette date\u00a0: ${now}.`,
  changed: 'Ce qui a changé depuis',
  noVersion: (text, now) =>
    `Le lien nomme une version des données que cet atlas ne connaît pas\u00a0: «\u00a0${text}\u00a0». Il montre celle de cette date\u00a0: ${now}.`,
};
