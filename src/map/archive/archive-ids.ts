/** The MapLibre source of the places that an archive names, and the style layer that is clicked. */
export const archiveSource = 'archive';
export const archiveMarks: readonly string[] = [`${archiveSource}-circle`];
