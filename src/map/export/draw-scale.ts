import { palette, type Scheme } from '../style/palette';
import type { ScaleBar } from './scale-bar';
import { element, words, type Markup } from './svg-text';

/** A bar with an end at each side and its length in words above it. */
export function drawnScale(
  { pixels }: ScaleBar,
  length: string,
  { x, y }: { readonly x: number; readonly y: number },
  scheme: Scheme,
): Markup {
  const ink = palette.label[scheme];
  return element(
    'g',
    { class: 'scale' },
    element('path', {
      d: `M${x + 0.75} ${y + 16}v6h${pixels.toFixed(2)}v-6`,
      ...{ fill: 'none', stroke: ink, 'stroke-width': 1.5 },
    }),
    element('text', { x: x + 0.75, y: y + 11, 'font-size': 11, fill: ink }, words(length)),
  );
}
