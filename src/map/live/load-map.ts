type Code = Promise<typeof import('./create-map')>;

let code: Code | null | undefined;
let loading: Code | null | undefined;

/**
 * Starts to load MapLibre and our modules for it, once. The browser's first WebGL context takes a
 * while: the files are asked for before it is made, and in vain where it cannot be.
 */
export function fetchMap(): Code | null {
  if (code === undefined) {
    code = typeof WebGL2RenderingContext === 'undefined' ? null : import('./create-map');
    // draw-map.svelte.ts waits for it and reports a failure.
    code?.catch(() => undefined);
  }
  return code;
}

/** The same modules; null where the browser has no WebGL 2. */
export function loadMap(): Code | null {
  if (loading === undefined) loading = canDraw() ? fetchMap() : null;
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
