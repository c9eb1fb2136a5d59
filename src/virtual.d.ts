/**
 * Modules that scripts/vite/geodata.ts makes: addresses of the built data, relative to the page.
 */
declare module 'virtual:geodata' {
  export const startFile: string;
  export const backgroundFile: string;
  /** The world gazetteer, which loads only when a text is linked. */
  export const worldFile: string;
  /** The rules by which a text is checked, which load when an article is open. */
  export const rulesFile: string;
  /** The invented reports that are compared as an example; an empty list where there are none. */
  export const reportsFile: string;
  /** Files with our own words in other languages, by language. */
  export const translationFiles: Readonly<Record<string, string>>;
}

interface Window {
  /** What the map draws now, for tests and for use in the console. */
  corridorAtlas?: import('./map/live/map-inspection').Shown;
}
