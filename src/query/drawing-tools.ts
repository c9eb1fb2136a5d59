/** The drawing tools of the map, in the order of the buttons. */
export const tools = ['point', 'line', 'area', 'circle'] as const;
export type Tool = (typeof tools)[number];
