/**
 * Every colour of the map, of its key and of the page, named for its role. The hue of a fill shows
 * which party of `atlas.json` held the land, its shade how that came about: by agreement or from
 * before, in a war, later. No hue is from a flag, and those of two parties weigh the same.
 * `tests/map/style/palette.test.ts` checks that, contrast and colour vision.
 */
export const palette = {
  land: { light: '#f7f4ec', dark: '#23211d' },
  otherLand: { light: '#eae6dc', dark: '#181714' },
  water: { light: '#cbdde6', dark: '#14242c' },
  river: { light: '#8db3c7', dark: '#4f7c92' },
  border: { light: '#4b463e', dark: '#bdb5a6' },
  unit: { light: '#9a9183', dark: '#7a7264' },
  label: { light: '#2b2620', dark: '#ece5d8' },
  quietLabel: { light: '#6b6257', dark: '#b0a596' },
  halo: { light: '#fbf8f1', dark: '#1c1a17' },
  partyAByAgreement: { light: '#f0ddb0', dark: '#4a3d22' },
  partyAInWar: { light: '#ddb565', dark: '#6b5424' },
  partyALater: { light: '#c2933e', dark: '#7b6127' },
  partyBByAgreement: { light: '#dcd2e6', dark: '#453a55' },
  partyBInWar: { light: '#c6b7d6', dark: '#5c4d74' },
  partyBLater: { light: '#a48fbd', dark: '#6f5e8b' },
  partyC: { light: '#a8ccc4', dark: '#35524e' },
  unknown: { light: '#e4ded1', dark: '#34312b' },
  corridor: { light: '#2f5d8c', dark: '#8db7e6' },
  roads: { light: '#b9ae9c', dark: '#5a5348' },
  lines: { light: '#6b6257', dark: '#b0a596' },
  places: { light: '#4b463e', dark: '#bdb5a6' },
  events: { light: '#a33b1f', dark: '#ff9a73' },
  reportFirst: { light: '#00695c', dark: '#5fd0bd' },
  reportSecond: { light: '#8f4a00', dark: '#f2ab62' },
  archive: { light: '#0b6ea8', dark: '#6bb8f0' },
  ownBlue: { light: '#0b6ea8', dark: '#6bb8f0' },
  ownOrange: { light: '#b34700', dark: '#ff9a5c' },
  ownGreen: { light: '#00795a', dark: '#4fd1a8' },
  ownPlum: { light: '#7d3a8c', dark: '#d9a3e6' },
  ownOlive: { light: '#666000', dark: '#d6c84a' },
  ownSlate: { light: '#37474f', dark: '#c3cdd3' },
  ownStep1: { light: '#a9cfe6', dark: '#2f5673' },
  ownStep2: { light: '#75aed4', dark: '#3f7aa6' },
  ownStep3: { light: '#438abc', dark: '#5b9dcc' },
  ownStep4: { light: '#1f6699', dark: '#8fc2e8' },
  ownStep5: { light: '#0b4066', dark: '#cbe4f7' },
  ownNone: { light: '#8a8378', dark: '#8f887d' },
  selection: { light: '#a81c62', dark: '#ff8fc3' },
} as const satisfies Record<string, { light: string; dark: string }>;

/** The colours of the page around the map; three are the map's own. Paper has others: `print.css`. */
export const pageColours = {
  paper: palette.halo,
  wash: { light: '#f2ecdf', dark: '#262320' },
  ink: palette.label,
  quiet: { light: '#665c50', dark: '#b0a596' },
  rule: { light: '#ddd3c1', dark: '#3d3831' },
  accent: palette.selection,
} as const satisfies Record<string, { light: string; dark: string }>;

export type ColourRole = keyof typeof palette;
export type Scheme = 'light' | 'dark';

/** The custom properties of the palette, such as `--map-corridor`, and of the page, such as `--ink`. */
export function paletteCss(): string {
  const rules = (scheme: Scheme) =>
    [
      ...Object.entries(palette).map(([role, colours]) => [`map-${role}`, colours] as const),
      ...Object.entries(pageColours),
    ]
      .map(([name, colours]) => `--${name}:${colours[scheme]}`)
      .join(';');
  return `:root{${rules('light')}}@media (prefers-color-scheme:dark){:root{${rules('dark')}}}`;
}
