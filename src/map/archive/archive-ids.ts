/** The MapLibre source of the places that an archive names, and its marks, which are clicked. */
export const archiveSource = 'archive';
export const archiveMarks: readonly string[] = [`${archiveSource}-circle`];
