/** Made by scripts/vite/geodata.ts: addresses of the built data, relative to the page. */
declare module 'virtual:geodata' {
  export const startFile: string;
  export const backgroundFile: string;
  /** Files with our own words in other languages, by the language. */
  export const translationFiles: Readonly<Record<string, string>>;
}

interface Window {
  /** What the map draws at this moment, for tests and for the curious in the console. */
  corridorAtlas?: Pick<
    import('./map/create-map').AtlasMap,
    'renderedIds' | 'answerRoles' | 'nameOnMap'
  >;
}
