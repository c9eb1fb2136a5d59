/** The names that own layers have on the map, for what finds them there. */

/** The MapLibre source of all own layers. */
export const ownSource = 'own';
/** Style layers that a click chooses before and after everything that is no area. */
export const ownMarks: readonly string[] = [`${ownSource}-dot`, `${ownSource}-line`];
export const ownAreas: readonly string[] = [`${ownSource}-fill`];
