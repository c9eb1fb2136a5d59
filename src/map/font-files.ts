import type { FontFacesSpecification } from 'maplibre-gl';

/** The fonts of labels: MapLibre loads that of Armenian, which Noto Sans lacks, where one needs it. */
export function fontFiles(folder: string): FontFacesSpecification[string] {
  const ranges = {
    'noto-sans': [
      'U+0000-017F',
      'U+018F-018F',
      'U+0259-0259',
      'U+02BB-02BC',
      'U+0400-045F',
      'U+2000-206F',
      'U+2116-2116',
    ],
    'noto-sans-armenian': ['U+0530-058F'],
  };
  return Object.entries(ranges).map(([name, range]) => ({
    url: `${folder}${name}.woff2`,
    'unicode-range': range,
  }));
}
