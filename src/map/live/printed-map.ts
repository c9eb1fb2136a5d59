import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Puts a copy of what the map shows behind it while the page is printed: browsers print the surface
 * of WebGL as it was last put on the screen, or not at all.
 */
export function printedMap(map: MapLibreMap, container: HTMLElement): void {
  let copy: HTMLCanvasElement | null = null;
  addEventListener('beforeprint', () => {
    const shown = map.redraw().getCanvas();
    copy = document.createElement('canvas');
    [copy.width, copy.height, copy.className] = [shown.width, shown.height, 'printed'];
    copy.getContext('2d')?.drawImage(shown, 0, 0);
    container.after(copy);
  });
  addEventListener('afterprint', () => copy?.remove());
}
