import { dotRadius } from '../style/event-dots';
import { palette, type Scheme } from '../style/palette';
import { element, words, type Markup } from './svg-text';

/** The numbered disc of an event, as on the map. */
export function drawnNumber(
  number: string,
  { x, y }: { readonly x: number; readonly y: number },
  scheme: Scheme,
): readonly Markup[] {
  const [cx, cy] = [x + 12, y + dotRadius];
  const type = { 'font-size': 10.5, 'font-weight': 600, 'text-anchor': 'middle' };
  return [
    element('circle', { cx, cy, r: dotRadius, fill: palette.events[scheme] }),
    element('text', { x: cx, y: cy + 3.8, fill: palette.halo[scheme], ...type }, words(number)),
  ];
}
