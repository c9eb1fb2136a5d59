import type { Catalog } from '../../catalog/types';
import type { PanelView } from '../../state/view';
import type { Box } from './camera-extent';

/**
 * What the panel wants the map to show at least: the place of a step of the story, by its own bounds
 * on a phone, or all units where days are compared, since any may have changed; null is what it shows.
 */
export function boxToFrame(
  catalog: Catalog,
  panel: PanelView,
  whole: Box,
  isPhone: boolean,
): Box | null {
  if (panel.kind === 'compare') return whole;
  if (panel.kind !== 'story') return null;
  const step = catalog.story.find(({ id }) => id === panel.step);
  return (isPhone && step?.phoneBounds) || (step?.bounds ?? null);
}
