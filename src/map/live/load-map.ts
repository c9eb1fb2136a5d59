type Loading = Promise<typeof import('./create-map')>;

let loading: Loading | null | undefined;

/**
 * Loads MapLibre and our modules for it once; null where the browser has no WebGL 2. The page calls
 * this early, so that both load while the rest starts.
 */
export function loadMap(): Loading | null {
  if (loading === undefined) {
    loading = canDraw() ? import('./create-map') : null;
  }
  return loading;
}

/** Some privacy settings and add-ons make the call throw, where others make it give nothing. */
function canDraw(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
