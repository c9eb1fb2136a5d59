/** Style layers that come while the map is shown, each with its slot in the drawing order. */
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { firstAbove, type Slot } from './layers';

export interface SlottedLayer {
  readonly layer: LayerSpecification;
  readonly slot: Slot;
}

/** Adds style layers to a map; one that comes later lies above those that its slot has already. */
export function addInSlots(map: MapLibreMap, slotted: readonly SlottedLayer[]): void {
  for (const { layer, slot } of slotted) map.addLayer(layer, firstAbove(slot));
}

/** Style layers in drawing order with others in their slots, as `addInSlots` puts them on a map. */
export function withSlots(
  layers: readonly LayerSpecification[],
  slotted: readonly SlottedLayer[],
): LayerSpecification[] {
  const inSlotsBelow = (id: string | undefined) =>
    slotted.filter(({ slot }) => firstAbove(slot) === id).map(({ layer }) => layer);
  return [...layers.flatMap((one) => [...inSlotsBelow(one.id), one]), ...inSlotsBelow(undefined)];
}
