/** What the reader chose. Every transition is a pure function that returns a new View. */
import type { Position } from 'geojson';
import type { LayerId } from '../catalog/themes';
import type { Asked } from '../query/asked';

export type PanelView =
  | { readonly kind: 'article'; readonly id: string }
  /** `at` is the point of the map that was clicked, if one was. */
  | { readonly kind: 'place'; readonly id: string; readonly at?: Position }
  | { readonly kind: 'answer'; readonly at: Position }
  /** The form "Ask the map" with a question, or empty. */
  | { readonly kind: 'ask'; readonly asked: Asked }
  | { readonly kind: 'layers' }
  | { readonly kind: 'sources' };

export interface View {
  readonly panel: PanelView;
  /** The panel views behind the present one, nearest last. */
  readonly trail: readonly PanelView[];
  readonly hidden: readonly LayerId[];
}

const longestTrail = 200;

export function show(view: View, panel: PanelView): View {
  if (samePanel(view.panel, panel)) return view;
  return { ...view, panel, trail: [...view.trail, view.panel].slice(-longestTrail) };
}

export function back(view: View, home: PanelView): View {
  return { ...view, panel: view.trail.at(-1) ?? home, trail: view.trail.slice(0, -1) };
}

export function toggleLayer(view: View, layer: LayerId): View {
  const hidden = view.hidden.includes(layer)
    ? view.hidden.filter((other) => other !== layer)
    : [...view.hidden, layer];
  return { ...view, hidden };
}

/** A selected feature is shown even if its layer was hidden: one cannot read what is not there. */
export function reveal(view: View, layer: LayerId | null): View {
  return layer !== null && view.hidden.includes(layer) ? toggleLayer(view, layer) : view;
}

export function samePanel(a: PanelView, b: PanelView): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
