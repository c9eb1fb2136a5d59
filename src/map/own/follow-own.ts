import type { Map as MapLibreMap } from 'maplibre-gl';
import type { OwnLayer } from '../../own-layers/own-layer';

/** Draws own layers on a map whose style has loaded. What draws them comes with the first layer. */
export function followOwn(map: MapLibreMap): (layers: readonly OwnLayer[], day: string) => void {
  let show: typeof import('./show-own').showOwn | null = null;
  let wanted: readonly [readonly OwnLayer[], string] = [[], ''];
  let isGone = false;
  map.once('remove', () => (isGone = true));
  const draw = () => {
    if (!isGone) show?.(map, ...wanted);
  };
  return (layers, day) => {
    wanted = [layers, day];
    if (show) return draw();
    if (layers.length === 0) return;
    void import('./show-own').then(({ showOwn }) => {
      show = showOwn;
      draw();
    });
  };
}
