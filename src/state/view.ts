/** What the reader chose. Every transition is a pure function that returns a new View. */
import type { Position } from 'geojson';
import type { Naming } from '../catalog/naming';
import type { LayerId } from '../catalog/layers';
import type { Language } from '../i18n/languages';
import type { QuestionParts } from '../query/question-parts';

export type PanelView =
  /** What the page opens with: what this is, three ways on, and the first article. */
  | { readonly kind: 'start' }
  /** A shipped article, or one that the reader opened. */
  | { readonly kind: 'article'; readonly id: string }
  /** Where an article is opened, and a list of those that were. */
  | { readonly kind: 'read' }
  /** `at` is the point of the map that was clicked, if any. */
  | { readonly kind: 'place'; readonly id: string; readonly at?: Position }
  /** One event; an address may name one that the record lacks. */
  | { readonly kind: 'event'; readonly id: string; readonly at?: Position }
  /** A clicked point of the map, with what is there. */
  | { readonly kind: 'point'; readonly at: Position }
  /** What is known of the day that the map shows. */
  | { readonly kind: 'day' }
  /** What changed between two days; the map is split between them. */
  | { readonly kind: 'compare'; readonly from: string; readonly to: string }
  | { readonly kind: 'charts' }
  | { readonly kind: 'story'; readonly step: string }
  /** The form "Measure & ask" with a question, or empty. */
  | { readonly kind: 'ask'; readonly parts: QuestionParts }
  /** Two reports on one map, by the ids of their articles; fewer where they are to be chosen. */
  | { readonly kind: 'reports'; readonly articles: readonly string[] }
  | { readonly kind: 'layers' }
  /** Where data of the reader's own is added, and a list of what was. */
  | { readonly kind: 'data' }
  /** A layer of the reader's own, or one of its features by its number; `at` was clicked. */
  | {
      readonly kind: 'own';
      readonly layer: string;
      readonly number: number | null;
      readonly at?: Position;
    }
  /**
   * An archive: the address of its folder on this host, empty for none or one of this device, and
   * the place whose articles are shown; `at` was clicked.
   */
  | {
      readonly kind: 'archive';
      readonly folder: string;
      readonly place: string | null;
      readonly at?: Position;
    }
  | { readonly kind: 'sources' };

export interface View {
  readonly panel: PanelView;
  /** The panel views before the current one, the latest last. */
  readonly trail: readonly PanelView[];
  readonly hidden: readonly LayerId[];
  /** The day that the map shows, YYYY-MM-DD. */
  readonly day: string;
  /** Which names of places are shown. */
  readonly naming: Naming;
  /** The language in the address; null where the page or the browser decides. */
  readonly language: Language | null;
}

const longestTrail = 200;

export function show(view: View, panel: PanelView): View {
  if (samePanel(view.panel, panel)) return view;
  return { ...view, panel, trail: [...view.trail, view.panel].slice(-longestTrail) };
}

export function back(view: View, home: PanelView): View {
  return { ...view, panel: view.trail.at(-1) ?? home, trail: view.trail.slice(0, -1) };
}

/** Shows a day. In a comparison it is the later day, and stays after the earlier one. */
export function goTo(view: View, day: string): View {
  const { panel } = view;
  if (view.day === day || (panel.kind === 'compare' && day <= panel.from)) return view;
  return { ...view, day, panel: panel.kind === 'compare' ? { ...panel, to: day } : panel };
}

export function nameBy(view: View, naming: Naming): View {
  return view.naming === naming ? view : { ...view, naming };
}

export function toggleLayer(view: View, layer: LayerId): View {
  const hidden = view.hidden.includes(layer)
    ? view.hidden.filter((other) => other !== layer)
    : [...view.hidden, layer];
  return { ...view, hidden };
}

/** Shows the layer of the selected feature, so that the map has what its card is about. */
export function revealLayer(view: View, layer: LayerId | null): View {
  return layer !== null && view.hidden.includes(layer) ? toggleLayer(view, layer) : view;
}

export function samePanel(a: PanelView, b: PanelView): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
