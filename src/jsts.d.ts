/** The two parts of JTS that are used; the package has no types. */
declare module 'jsts/org/locationtech/jts/io/GeoJSONReader.js' {
  export default class GeoJSONReader {
    read(geometry: import('geojson').Geometry): object;
  }
}

declare module 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js' {
  export interface ValidationError {
    /** One of the numbers of JTS's `TopologyValidationError`. */
    getErrorType(): number;
    getCoordinate(): { readonly x: number; readonly y: number };
  }
  export default class IsValidOp {
    constructor(geometry: object);
    getValidationError(): ValidationError | null;
  }
}
