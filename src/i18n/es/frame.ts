import type { FrameWords } from '../frame-words';

export const frame: FrameWords = {
  gestures: {
    windows: 'Use Ctrl + rueda para acercar el mapa',
    mac: 'Use ⌘ + rueda para acercar el mapa',
    touch: 'Use dos dedos para mover el mapa',
  },
  full: 'Abrir el mapa completo',
  places: 'Lugares de este mapa',
  given: 'De la página que rodea este mapa',
  refused: {
    'too-large': (file) =>
      `El archivo es demasiado grande para un mapa incrustado: ${file}. El mapa se muestra sin él.`,
    'not-json': (file) => `El archivo no es JSON: ${file}. El mapa se muestra sin él.`,
    'unknown-kind': (file) =>
      `El archivo no es un proyecto de este atlas, ni Web Annotation, ni GeoJSON: ${file}. El mapa se muestra sin él.`,
    'no-place': (file) =>
      `El archivo no nombra ningún lugar que este mapa pueda mostrar: ${file}. El mapa se muestra sin él.`,
    'not-loaded': (file) =>
      `No se ha podido cargar el archivo: ${file}. El mapa se muestra sin él.`,
  },
};
