import type { Plugin } from 'vite';
import { loadCatalog } from '../../src/cli/geodata-files';
import { pictureCss } from '../../src/map/picture/zoom-bands';

const moduleId = 'virtual:picture.css';

/** Vite plugin: the style sheet of the map's picture, which depends on the data. */
export function pictureStyles(): Plugin {
  return {
    name: 'atlas-picture-styles',
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : null),
    load: (id) => (id === `\0${moduleId}` ? pictureCss(loadCatalog()) : null),
  };
}
