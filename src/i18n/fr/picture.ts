import type { PictureWords } from '../picture-words';

export const picture: PictureWords = {
  preview: 'Aperçu de l’image',
  titleField: 'Titre',
  colours: 'Couleurs',
  light: 'claires',
  dark: 'sombres',
  size: (width, height) => `Taille à 1×\u00a0: ${width} × ${height} pixels.`,
  wait: 'L’image est en cours de dessin…',
  notMade: 'L’image n’a pas pu être créée.',
  saved: (file) => `Enregistré\u00a0: ${file}`,
  film: {
    title: 'Le passage du temps en film',
    first: 'Premier jour',
    last: 'Dernier jour',
    speed: 'Vitesse',
    speeds: { month: '1 mois/s', quarter: '3 mois/s', year: '1 an/s' },
    lasts: (seconds) =>
      `Le film dure ${seconds} s et s’enregistre pendant sa lecture. Si un autre onglet est au premier plan, il attend.`,
    tooLong: (seconds) =>
      `Un film peut durer ${seconds} s au plus. Choisissez moins de jours ou une vitesse plus élevée.`,
    backwards: 'Le dernier jour doit venir après le premier.',
    make: 'Créer le film',
    cancel: 'Annuler',
    drawing: (percent) => `Dessin des cartes\u00a0: ${percent}`,
    recording: (percent) => `Enregistrement\u00a0: ${percent}`,
    cancelled: 'Annulé. Rien n’a été enregistré.',
    cannot:
      'Ce navigateur ne peut pas enregistrer de film. Les versions actuelles de Chrome, Edge, Firefox et Safari le peuvent.',
    notMade: 'Le film n’a pas pu être créé.',
  },
};
