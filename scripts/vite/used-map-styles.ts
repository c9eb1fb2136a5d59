import { parse } from 'postcss';
import type { Plugin } from 'vite';

/**
 * MapLibre's controls that the atlas does not have; with their pictures they are most of its
 * styles.
 */
const unused =
  /popup|fullscreen|shrink|compass|globe|terrain|geolocate|user-location|attrib|logo|compact|cooperative|mobile-message/;

/** Vite plugin: removes the rules of MapLibre's style sheet that nothing in the atlas can match. */
export function usedMapStyles(): Plugin {
  return {
    name: 'atlas-used-map-styles',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('maplibre-gl/dist/maplibre-gl.css') ? { code: usedOf(code), map: null } : null,
  };
}

/** Removes selectors with an unused control, and rules that are then empty. */
export function usedOf(css: string): string {
  const root = parse(css);
  root.walkRules((rule) => {
    const used = rule.selectors.filter((selector) => !unused.test(selector));
    if (used.length === 0) rule.remove();
    else rule.selectors = used;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}
