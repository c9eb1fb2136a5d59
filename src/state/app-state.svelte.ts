import type { Position } from 'geojson';
import type { Problem } from '../catalog/problems';
import { layerIds, layerOf, type LayerId } from '../catalog/themes';
import type { AtlasFeature, Catalog } from '../catalog/types';
import { Answers, isAnswered } from './answers.svelte';
import { degrees, homePanel, readView, writeView } from './permalink';
import { back, reveal, show, toggleLayer, type PanelView, type View } from './view';

/** What can be wrong with the map. */
export type MapTrouble = 'no-webgl' | 'lost' | 'background' | 'drawing';

/** The one writer of the view. Components read its fields and call its verbs. */
export class AppState {
  readonly catalog: Catalog;
  /** What could not be read of the start file. */
  readonly problems: readonly Problem[];

  readonly answers = new Answers();
  view: View = $state.raw({ panel: { kind: 'layers' }, trail: [], hidden: [] });
  mapTroubles: readonly MapTrouble[] = $state.raw([]);

  readonly panel: PanelView = $derived(this.view.panel);
  readonly selected: AtlasFeature | null = $derived.by(() =>
    this.panel.kind === 'place' ? (this.catalog.featureById[this.panel.id] ?? null) : null,
  );
  /** The day that the map shows: the first article's own. */
  readonly day: string = $derived.by(() => this.catalog.articles[0]?.date ?? '2022-08-27');
  /** The answer to the question that is open, once it has come. */
  readonly answered = $derived.by(() => {
    const told = this.panel.kind === 'ask' ? this.answers.to(this.panel.asked) : null;
    return isAnswered(told) ? told : null;
  });
  readonly search: string = $derived.by(() => writeView(this.view, this.catalog));

  constructor(catalog: Catalog, search = '', problems: readonly Problem[] = []) {
    this.catalog = catalog;
    this.problems = problems;
    this.view = readView(search, catalog);
  }

  isShown(layer: LayerId): boolean {
    return !this.view.hidden.includes(layer);
  }

  get shownLayers(): readonly LayerId[] {
    return layerIds.filter((layer) => this.isShown(layer));
  }

  /** Opens the card of a feature, chosen by name or at a point of the map. Throws on an id that the catalog does not have. */
  select(id: string, at?: Position): void {
    const feature = this.catalog.featureById[id];
    if (!feature) throw new Error(`No feature ${JSON.stringify(id)} to select`);
    const panel: PanelView = at ? { kind: 'place', id, at } : { kind: 'place', id };
    this.view = reveal(show(this.view, panel), layerOf(feature));
  }

  /** Asks what is at a [longitude, latitude] position. */
  askAt([lon = NaN, lat = NaN]: Position): void {
    this.view = show(this.view, { kind: 'answer', at: [degrees(lon), degrees(lat)] });
  }

  open(panel: PanelView): void {
    if (panel.kind === 'place') this.select(panel.id, panel.at);
    else this.view = show(this.view, panel);
  }

  /** The address that opens a panel view; what a link to it points at. */
  addressOf(panel: PanelView): string {
    return writeView({ ...this.view, panel }, this.catalog) || '?';
  }

  back(): void {
    this.view = back(this.view, homePanel(this.catalog));
  }

  toggle(layer: LayerId): void {
    this.view = toggleLayer(this.view, layer);
  }

  /** Takes the view from an address, as the browser's back button gives it. */
  restore(search: string): void {
    if (search !== this.search) this.view = readView(search, this.catalog);
  }

  reportMapTrouble(trouble: MapTrouble): void {
    if (!this.mapTroubles.includes(trouble)) this.mapTroubles = [...this.mapTroubles, trouble];
  }

  mendMapTrouble(trouble: MapTrouble): void {
    this.mapTroubles = this.mapTroubles.filter((other) => other !== trouble);
  }
}
