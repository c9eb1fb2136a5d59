import type { Plugin } from 'vite';
import { paletteCss } from '../../src/map/style/palette';

const moduleId = 'virtual:palette.css';

/** Vite plugin: the map's palette as CSS custom properties, for legends and pictures. */
export function palette(): Plugin {
  return {
    name: 'atlas-palette',
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : null),
    load: (id) => (id === `\0${moduleId}` ? paletteCss() : null),
  };
}
