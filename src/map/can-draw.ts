/** Whether the browser has what MapLibre draws with. */
export function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}
