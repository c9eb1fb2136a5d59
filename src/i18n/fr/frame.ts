import type { FrameWords } from '../frame-words';

export const frame: FrameWords = {
  gestures: {
    windows: 'Ctrl + molette pour zoomer sur la carte',
    mac: '⌘ + molette pour zoomer sur la carte',
    touch: 'Déplacez la carte avec deux doigts',
  },
  full: 'Ouvrir la carte entière',
  places: 'Lieux de cette carte',
  given: 'De la page qui entoure cette carte',
  refused: {
    'too-large': (file) =>
      `Le fichier est trop grand pour une carte intégrée\u00a0: ${file}. La carte est affichée sans lui.`,
    'not-json': (file) =>
      `Le fichier n’est pas du JSON\u00a0: ${file}. La carte est affichée sans lui.`,
    'unknown-kind': (file) =>
      `Le fichier n’est ni un projet de cet atlas, ni du Web Annotation, ni du GeoJSON\u00a0: ${file}. La carte est affichée sans lui.`,
    'no-place': (file) =>
      `Le fichier ne nomme aucun lieu que cette carte puisse montrer\u00a0: ${file}. La carte est affichée sans lui.`,
    'not-loaded': (file) =>
      `Le fichier n’a pas pu être chargé\u00a0: ${file}. La carte est affichée sans lui.`,
  },
};
