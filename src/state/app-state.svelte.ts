import type { Position } from 'geojson';
import { coveredDays } from '../catalog/covered-days';
import type { ShownProblems } from '../catalog/problems';
import type { Naming } from '../catalog/naming';
import { layerIds, layerOf, type LayerId } from '../catalog/layers';
import type { AtlasFeature, Catalog } from '../catalog/types';
import { clampDay, type Days } from '../chronology/calendar';
import { readDayIn, readDaysIn } from '../chronology/day-reading';
import { todayOf } from '../chronology/today';
import { Answers } from './answers.svelte';
import { articleDay, featureOf } from './panel-about';
import { opened, steppedBack } from './open-view';
import { PageStatus } from './page-status.svelte';
import { readView, writeView } from './permalink';
import { roundDegrees } from './round-degrees';
import { Troubles } from './troubles.svelte';
import { goTo, nameBy, revealLayer, toggleLayer, type PanelView, type View } from './view';

/** The one writer of the view. Components read its fields and call its verbs. */
export class AppState extends Troubles {
  readonly catalog: Catalog;
  /** The days that the map can show. */
  readonly days: Days;
  readonly answers = new Answers();
  readonly page: PageStatus = new PageStatus();
  view = $state.raw({} as View);
  /** The day under a moving handle, until it rests. */
  moving: string | null = $state.raw(null);
  /** Whether the days play by themselves; choosing a day stops them. */
  playing = $state.raw(false);
  readonly panel: PanelView = $derived(this.view.panel);
  readonly selected: AtlasFeature | null = $derived.by(() => featureOf(this.panel, this.catalog));
  /** The day that the map shows, including while the handle moves. */
  readonly day: string = $derived(this.moving ?? this.view.day);
  /** The day before the handle began to move, for answers that are too slow to follow it. */
  readonly settledDay: string = $derived(this.view.day);
  /** The day of the open article, or of the first article. */
  readonly articleDay: string = $derived.by(() => articleDay(this.panel, this.catalog));
  readonly shownLayers = $derived(layerIds.filter((layer) => this.isShown(layer)));
  readonly search: string = $derived.by(() => writeView(this.view, this.catalog));

  constructor(catalog: Catalog, search = '', problems: ShownProblems = [], today = todayOf()) {
    super(problems);
    [this.catalog, this.days] = [catalog, coveredDays(catalog, today)];
    this.#read(search);
  }

  isShown(layer: LayerId): boolean {
    return !this.view.hidden.includes(layer);
  }

  /** Opens the card of a feature, chosen by name or at a point. Throws on an unknown id. */
  select(id: string, at?: Position): void {
    const feature = this.catalog.featureById[id];
    if (!feature) throw new Error(`No feature ${JSON.stringify(id)} to select`);
    const panel: PanelView = at ? { kind: 'place', id, at } : { kind: 'place', id };
    this.#go(revealLayer(opened(this.view, panel, this.catalog), layerOf(feature)));
  }

  /** Shows what is at a [longitude, latitude] position, or gives it to a form that waits for one. */
  askAt([lon = NaN, lat = NaN]: Position): void {
    const at = [roundDegrees(lon), roundDegrees(lat)];
    if (!this.answers.pick.give(at, null)) this.open({ kind: 'point', at });
  }

  /** Opens a panel view: on its own day, on a given one, or on the day that is shown. */
  open(panel: PanelView, day?: string): void {
    if (panel.kind === 'place') this.select(panel.id, panel.at);
    else this.#go(opened(this.view, panel, this.catalog));
    if (day !== undefined) this.goTo(day);
    this.#rest();
  }

  /** The address that opens a panel view, for links to it. */
  addressOf(panel: PanelView, day?: string): string {
    const there = opened(this.view, panel, this.catalog);
    return writeView(day === undefined ? there : goTo(there, day), this.catalog) || '?';
  }

  back(): void {
    this.#rest();
    this.#go(steppedBack(this.view, this.catalog));
  }

  nameBy(naming: Naming): void {
    this.view = nameBy(this.view, naming);
  }
  toggle(layer: LayerId): void {
    this.view = toggleLayer(this.view, layer);
  }

  /** Shows a day; a day outside the record becomes its nearest end. */
  goTo(day: string): void {
    this.view = goTo(this.view, clampDay(day, this.days));
    this.#rest();
    this.dateTrouble = null;
  }

  /** Shows the day under a moving handle; `settle` ends the movement. */
  move(day: string): void {
    this.moving = clampDay(day, this.days);
    [this.playing, this.dateTrouble] = [false, null];
  }

  settle(): void {
    if (this.moving !== null) this.goTo(this.moving);
  }
  /** Plays the days: `tick` shows the next one; `settle` or a chosen day ends it. */
  play(): void {
    [this.moving, this.playing] = [this.day, true];
  }
  tick(day: string): void {
    if (this.playing) this.moving = clampDay(day, this.days);
  }

  /** Shows a date as typed, the later one in a comparison, or reports that it cannot be shown. */
  readDate(text: string): void {
    if (this.panel.kind === 'compare') return this.compare(`${this.panel.from}/${text}`);
    const reading = readDayIn(text, this.days);
    if (typeof reading === 'string') this.goTo(reading);
    else this.dateTrouble = reading;
  }

  /** Compares two days, typed with a slash between them. */
  compare(text: string): void {
    const reading = readDaysIn(text, this.days);
    if ('reason' in reading) this.dateTrouble = reading;
    else this.open({ kind: 'compare', from: reading.first, to: reading.last });
  }

  /** Takes the view from an address, for the browser's back button. */
  restore(search: string): void {
    if (search !== this.search) this.#read(search);
    this.#rest();
  }

  #read(search: string): void {
    this.#go(readView(search, this.catalog, this.days));
    this.findTroubles(search, this.catalog, this.days);
  }

  #go(view: View): void {
    [this.view, this.addressTrouble, this.otherVersion] = [view, null, null];
    this.answers.open(view.panel);
  }
  #rest(): void {
    [this.moving, this.playing] = [null, false];
  }
}
