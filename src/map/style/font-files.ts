import type { FontFacesSpecification } from 'maplibre-gl';

/** The letters of Noto Sans and Noto Serif that the page carries, as in `src/styles/fonts.css`. */
export const carried = [
  [0x0, 0x17f],
  [0x18f, 0x18f],
  [0x259, 0x259],
  [0x2bb, 0x2bc],
  [0x400, 0x45f],
  [0x2000, 0x206f],
  [0x2116, 0x2116],
] as const;

const armenian = [0x530, 0x58f] as const;

/** The letters whose widths are in `src/map/picture/letter-widths.json`, in the same order. */
export const lettersMeasured: readonly number[] = [...carried, armenian].flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((code) => code >= 0x20),
);

export const regular = 'Noto Sans';
export const semibold = 'Noto Sans SemiBold';

/**
 * The fonts of labels. MapLibre loads the Armenian one, whose letters Noto Sans lacks, when needed.
 */
export function fontFaces(folder: string): FontFacesSpecification {
  return Object.fromEntries(
    [
      [regular, ''],
      [semibold, '-semibold'],
    ].map(([name, weight]) => [
      name,
      [
        { url: `${folder}noto-sans${weight}.woff2`, 'unicode-range': carried.map(rangeOf) },
        {
          url: `${folder}noto-sans-armenian${weight}.woff2`,
          'unicode-range': [rangeOf(armenian)],
        },
      ],
    ]),
  ) as FontFacesSpecification;
}

function rangeOf([first, last]: readonly [number, number]): string {
  return `U+${[first, last].map((code) => code.toString(16).toUpperCase().padStart(4, '0')).join('-')}`;
}
