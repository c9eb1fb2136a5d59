/** The part of shpjs that is used: https://github.com/calvinmetcalf/shapefile-js. */
declare module 'shpjs' {
  /**
   * The geometries of a file .shp, in its own coordinates without a projection; null for a record
   * without a shape. Throws where the file is broken.
   */
  export function parseShp(shp: DataView, projection: false): readonly unknown[];
}
