/**
 * Every colour of the map and of its legend, named for its role. They tell manner and time, never
 * sides, and none is taken from a flag; `tests/map/style/palette.test.ts` holds them apart for readers
 * with colour-vision deficiencies.
 */
export const palette = {
  land: { light: '#f5f0e6', dark: '#23211d' },
  water: { light: '#dce4e4', dark: '#15191b' },
  border: { light: '#b3a894', dark: '#554f45' },
  label: { light: '#2b2620', dark: '#ece5d8' },
  quietLabel: { light: '#6f6557', dark: '#a99f8f' },
  halo: { light: '#fbf8f1', dark: '#1c1a17' },
  focus: { light: '#17766b', dark: '#58bdae' },
  corridor: { light: '#34465f', dark: '#b3c3da' },
  posts: { light: '#1f1b17', dark: '#f3ecdf' },
  handedOver: { light: '#c8963a', dark: '#dcae55' },
  fighting: { light: '#86629a', dark: '#ba98cd' },
  earlyChange: { light: '#66282e', dark: '#9f5d63' },
  lateChange: { light: '#779b76', dark: '#9ac996' },
  events: { light: '#a3401f', dark: '#f09a6c' },
  unit: { light: '#a89d8a', dark: '#5d574c' },
  roads: { light: '#8a7a66', dark: '#8f8474' },
  river: { light: '#7fa3ab', dark: '#4d7680' },
  lines: { light: '#7d6a55', dark: '#b09c83' },
  places: { light: '#5a5247', dark: '#c9bfae' },
  selection: { light: '#b3206a', dark: '#ff86bd' },
} as const satisfies Record<string, { light: string; dark: string }>;

export type ColourRole = keyof typeof palette;
export type Scheme = 'light' | 'dark';

/** The custom properties of the palette (`--map-posts`) and a class for each (`ink-posts`). */
export function paletteCss(): string {
  const rules = (scheme: Scheme) =>
    Object.entries(palette)
      .map(([role, colours]) => `--map-${role}:${colours[scheme]}`)
      .join(';');
  const inks = Object.keys(palette).map((role) => `.ink-${role}{color:var(--map-${role})}`);
  return `:root{${rules('light')}}@media (prefers-color-scheme:dark){:root{${rules('dark')}}}${inks.join('')}`;
}
