import type { Map as MapLibreMap } from 'maplibre-gl';

/** Draws values on a map whose style has loaded, each time they change. */
export type Draw<Shown extends readonly unknown[]> = (...shown: Shown) => void;

/**
 * Draws what few readers have: the module that draws it is loaded with the first list that is not
 * empty.
 */
export function drawLater<Shown extends readonly [readonly unknown[], ...unknown[]]>(
  map: MapLibreMap,
  load: () => Promise<(map: MapLibreMap, ...shown: Shown) => void>,
): Draw<Shown> {
  let show: Awaited<ReturnType<typeof load>> | null = null;
  let wanted: Shown | null = null;
  let isGone = false;
  map.once('remove', () => (isGone = true));
  const draw = () => {
    if (!isGone && wanted) show?.(map, ...wanted);
  };
  return (...shown) => {
    wanted = shown;
    if (show) return draw();
    if (shown[0].length === 0) return;
    void load().then((loaded) => {
      show = loaded;
      draw();
    });
  };
}
