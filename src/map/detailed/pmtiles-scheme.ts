/** How addresses of the tiles of a PMTiles file begin; they stay inside the page. */
export const pmtilesScheme = 'pmtiles';
