type Loading = Promise<typeof import('./create-map')>;

let loading: Loading | null | undefined;

/**
 * MapLibre and what draws with it, loaded once; null where the browser has no WebGL 2. The page
 * asks for it early, so that it comes while the rest starts.
 */
export function loadMap(): Loading | null {
  if (loading === undefined) {
    const canDraw = document.createElement('canvas').getContext('webgl2') !== null;
    loading = canDraw ? import('./create-map') : null;
  }
  return loading;
}
