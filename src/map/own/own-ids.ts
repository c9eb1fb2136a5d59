/** The names that own layers have on the map, for what finds them there. */

/** The MapLibre source of all own layers. */
export const ownSource = 'own';
/** The source of those with very many points, and its name before its style layers. */
export const ownMany = 'own-many';
/** The layer inside each of its tiles. */
export const tileLayer = 'own';
/** Style layers that a click chooses before everything that is no area, and before all areas. */
export const ownMarks: readonly string[] = [
  `${ownSource}-dot`,
  `${ownSource}-line`,
  `${ownMany}-dot`,
];
export const ownAreas: readonly string[] = [`${ownSource}-fill`];
