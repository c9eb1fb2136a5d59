/** How addresses of the tiles of an archive begin; they stay inside the page. */
export const pmtilesScheme = 'archive';
