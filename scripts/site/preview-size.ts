/** Pixels of the picture in the preview of a link, in the shape that Open Graph readers crop to. */
export const previewSize = { width: 1200, height: 630 } as const;
