/** The parts of JTS that are used; the package has no types. */
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

declare module 'jsts/org/locationtech/jts/geom/Coordinate.js' {
  export default class Coordinate {
    readonly x: number;
    readonly y: number;
    constructor(x: number, y: number);
  }
}

declare module 'jsts/org/locationtech/jts/algorithm/RayCrossingCounter.js' {
  import type Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js';
  const RayCrossingCounter: {
    /** One of the numbers of JTS's `Location`: 0 inside, 1 on the ring, 2 outside. */
    locatePointInRing(point: Coordinate, ring: readonly Coordinate[]): number;
  };
  export default RayCrossingCounter;
}
