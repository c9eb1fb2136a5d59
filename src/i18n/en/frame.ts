import type { FrameWords } from '../frame-words';

export const frame: FrameWords = {
  gestures: {
    windows: 'Use Ctrl + scroll to zoom the map',
    mac: 'Use ⌘ + scroll to zoom the map',
    touch: 'Use two fingers to move the map',
  },
  full: 'Open the full map',
  places: 'Places on this map',
  given: 'From the page around this map',
  refused: {
    'too-large': (file) =>
      `The file is too large for an embedded map: ${file}. The map is shown without it.`,
    'not-json': (file) => `The file is no JSON: ${file}. The map is shown without it.`,
    'unknown-kind': (file) =>
      `The file is neither a project file of this atlas, nor Web Annotation, nor GeoJSON: ${file}. The map is shown without it.`,
    'no-place': (file) =>
      `The file names no place that this map can show: ${file}. The map is shown without it.`,
    'not-loaded': (file) => `The file could not be loaded: ${file}. The map is shown without it.`,
  },
};
