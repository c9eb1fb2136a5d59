import type { Position } from 'geojson';
import { MediaQuery } from 'svelte/reactivity';
import { pointOf } from '../../catalog/point-of';
import { featuresOf, layerOf } from '../../catalog/layers';
import type { NameOf } from '../../catalog/naming';
import type { AtlasFeature } from '../../catalog/types';
import type { Messages } from '../../i18n/messages';
import { existsOn } from '../../query/exists-on';
import { neighbour, type Direction } from '../../query/neighbour';
import { calledIn } from '../../reading/named-places';
import type { AppState } from '../../state/app-state.svelte';
import { cameraCentre } from '../../state/permalink';
import type { Reader } from '../../state/reader.svelte';
import { extentOf } from './answer-extent';
import type { MarkedPlace } from './mentions-source';
import { centreOf, wholeBox } from './frame';
import { mapNames } from '../style/label-names';
import type { MapParameters } from '../style/parameters';
import { sketchOf } from '../drawing/sketch';

/** What of the reader's view the map shows, and what the camera should have in view. */
export class ShownOnMap {
  readonly #app: AppState;
  readonly #reader: Reader;
  readonly #t: Messages;
  readonly #nameOf: NameOf;
  readonly #dark = new MediaQuery('(prefers-color-scheme: dark)', false);

  readonly #names = $derived.by(() => mapNames(this.#app.catalog, this.#nameOf));
  readonly parameters: MapParameters = $derived.by(() => this.#parameters());
  /** The chosen place, if the map draws it, or a point, an answer, what is read. */
  readonly target = $derived.by(() => this.#target());
  /** What a step of the story frames. */
  readonly box = $derived.by(() => {
    const { panel, catalog } = this.#app;
    if (panel.kind !== 'story') return null;
    return catalog.story.find(({ id }) => id === panel.step)?.bounds ?? null;
  });

  constructor(app: AppState, reader: Reader, t: Messages, nameOf: NameOf) {
    [this.#app, this.#reader, this.#t, this.#nameOf] = [app, reader, t, nameOf];
  }

  /** A click on the map needs no camera: the reader is looking there. */
  get isClicked(): boolean {
    const { panel } = this.#app;
    return panel.kind === 'place' && panel.at !== undefined;
  }

  /** A place that the open text names is read there; any other has a card. */
  choose(id: string, at: Position): void {
    const feature = this.#app.catalog.featureById[id];
    if (!this.#reader.readAbout(feature ?? { id }) && feature) this.#app.select(id, at);
  }

  /** The pointer came to a feature of the map, or left the last one. */
  hover(id: string | null): void {
    this.#reader.hover(id);
  }

  /** Chooses the next feature in a direction from the chosen one, the clicked point or the middle. */
  step(direction: Direction): boolean {
    const { selected, panel, catalog, shownLayers, settledDay } = this.#app;
    const drawn = shownLayers.flatMap((layer) => featuresOf(catalog, layer));
    const point = panel.kind === 'point' ? panel.at : null;
    const chosen = selected && pointOf(selected);
    const from = chosen ?? point ?? cameraCentre(location.hash) ?? centreOf(wholeBox(catalog));
    const there = drawn.filter((feature) => existsOn(feature, settledDay));
    const next = neighbour(from, there, direction);
    if (next) this.#app.select(next.id);
    return next !== null;
  }

  #parameters(): MapParameters {
    const [app, reader] = [this.#app, this.#reader];
    const { panel } = app;
    return {
      selected: app.selected?.id ?? reader.mention?.placeId ?? null,
      point: panel.kind === 'point' ? panel.at : null,
      day: app.day,
      compared: panel.kind === 'compare' ? panel.from : null,
      reply: app.answers.shown(panel),
      mentions: { marked: this.#marked(), own: reader.open !== null, lit: reader.pointed },
      sketch: sketchOf(app, this.#dark.current),
      shown: app.shownLayers,
      names: this.#names,
      naming: app.view.naming,
      dark: this.#dark.current,
    };
  }

  /** What the text names, and what is pointed at in the panel, wherever that is. */
  #marked(): readonly MarkedPlace[] {
    const { named, pointed } = this.#reader;
    const other = named.some(({ id }) => id === pointed) ? null : pointed;
    const place = other === null ? null : this.#reader.placeOf(other);
    return (place ? [...named, place] : named).map((one) => ({
      id: one.id,
      at: one.at,
      name: calledIn(one, this.#nameOf, this.#t.language),
      drawn: isDrawn(one.feature),
    }));
  }

  #target(): Pick<AtlasFeature, 'geometry'> | Position | null {
    const { selected, catalog } = this.#app;
    if (isDrawn(selected)) return selected;
    const { point, reply } = this.parameters;
    if (point) return point;
    const extent = reply && extentOf(catalog, reply);
    const read = this.#reader.target;
    return extent ?? (isDrawn(read?.feature) ? read.feature : (read?.at ?? null));
  }
}

function isDrawn(feature: AtlasFeature | null | undefined): feature is AtlasFeature {
  return feature !== null && feature !== undefined && layerOf(feature) !== null;
}
