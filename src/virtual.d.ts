/** Made by scripts/vite/geodata.ts: addresses of the built data, relative to the page. */
declare module 'virtual:geodata' {
  export const startFile: string;
  export const backgroundFile: string;
  /** The gazetteer of the world around, which only those who link a text load. */
  export const worldFile: string;
  /** Files with our own words in other languages, by the language. */
  export const translationFiles: Readonly<Record<string, string>>;
}

interface Window {
  /** What the map draws at this moment, for tests and for the curious in the console. */
  corridorAtlas?: Pick<
    import('./map/live/atlas-map').AtlasMap,
    'renderedIds' | 'labels' | 'labelsAt' | 'answerRoles' | 'nameOnMap' | 'lit' | 'pixelOf'
  >;
}
