import { MediaQuery } from 'svelte/reactivity';
import { eventOf, isShownOn } from '../../catalog/events-around';
import type { NameOf } from '../../catalog/naming';
import type { Messages } from '../../i18n/messages';
import type { Direction } from '../../query/neighbour';
import type { AppState } from '../../state/app-state.svelte';
import type { Reader } from '../../state/reader.svelte';
import type { Pixel } from './atlas-map';
import { boxToFrame } from './box-to-frame';
import { cameraTarget } from './camera-target';
import { chosenOnMap } from './chosen-on-map';
import type { ChosenOutline } from './chosen-outline.svelte';
import { cornersSeen } from './corners';
import { placesOfAll } from '../../reading/many/places-of-all';
import { markedPlaces } from './marked-places';
import { wholeBox } from './camera-extent';
import { nextOnMap } from './next-on-map';
import { panelExtent } from './panel-extent';
import type { NeighbourOnMap } from '../../sentences/neighbour-in-words';
import { mapCapitals, mapNames } from '../style/label-names';
import type { MapParameters } from '../style/parameters';
import { sketchOf } from '../drawing/sketch';

interface Hovered {
  readonly id: string;
  readonly at: Pixel | null;
}

const none: readonly never[] = [];

/** What the map shows of the reader's view, and what the camera should bring into view. */
export class ShownOnMap {
  readonly #app: AppState;
  readonly #reader: Reader;
  readonly #t: Messages;
  readonly #nameOf: NameOf;
  readonly #outlines: Pick<ChosenOutline, 'drawn'>;
  readonly #dark = new MediaQuery('(prefers-color-scheme: dark)', false);
  /** As in media.css. */
  readonly #narrow = new MediaQuery('(max-width: 45em)', false);
  readonly #names = $derived.by(() => mapNames(this.#app.catalog, this.#nameOf));
  readonly #whole = $derived.by(() => wholeBox(this.#app.catalog));
  readonly #capitals = $derived.by(() =>
    mapCapitals(this.#app.catalog, this.#names, this.#t.language, this.#app.view.naming),
  );
  readonly #own = $derived.by(() => this.#reader.own.layers?.layers ?? none);
  readonly parameters: MapParameters = $derived.by(() => this.#parameters());
  /** The chosen place, if the map draws it, or a point, an answer, what is read. */
  readonly target = $derived.by(() =>
    cameraTarget(this.#app, this.#reader, this.parameters, this.#extent),
  );
  /** What a step of the story frames, and a comparison. */
  readonly box = $derived.by(() =>
    boxToFrame(this.#app.catalog, this.#app.panel, this.#whole, this.#narrow.current),
  );

  /** The corners of a chosen event or region: the same object until another one is chosen. */
  readonly #extent = $derived.by(() => {
    const { catalog, panel, selected } = this.#app;
    const { drawn } = this.#outlines;
    const extent = panelExtent(catalog, panel, this.#own, this.#reader.archive);
    return extent ?? cornersSeen(catalog, selected, drawn);
  });
  #hovered: Hovered | null = $state.raw(null);
  /** The event whose title is shown, with the pixel of the pointer. */
  readonly tip = $derived.by(() => {
    const event = this.#hovered && eventOf(this.#app.catalog, this.#hovered.id);
    return event && isShownOn(event, this.#app.day)
      ? { event, at: this.#hovered?.at ?? null }
      : null;
  });

  constructor(
    app: AppState,
    reader: Reader,
    t: Messages,
    nameOf: NameOf,
    outlines: Pick<ChosenOutline, 'drawn'>,
  ) {
    [this.#app, this.#reader, this.#t, this.#nameOf] = [app, reader, t, nameOf];
    this.#outlines = outlines;
  }

  /** After a click on the map the camera stays: the reader is looking there. */
  get isClicked(): boolean {
    const { panel } = this.#app;
    return 'at' in panel && panel.at !== undefined && panel.kind !== 'point';
  }

  /** The pointer or the focus entered a feature at a pixel of the map, or left the last one. */
  hover(id: string | null, at: Pixel | null = null): void {
    this.#reader.hover(id);
    this.#hovered = id === null ? null : { id, at };
  }

  /** Opens the next feature or event in a direction; null where there is none. */
  toNeighbour(direction: Direction): NeighbourOnMap | null {
    const next = nextOnMap(this.#app, direction);
    if (next) this.#app.open(next.panel);
    this.#hovered = next?.panel.kind === 'event' ? { id: next.panel.id, at: null } : null;
    return next;
  }

  #parameters(): MapParameters {
    const [app, reader, { panel }] = [this.#app, this.#reader, this.#app];
    // Only the list of articles asks for them: when they have been read, no other view changes.
    const all = panel.kind === 'read' ? placesOfAll(app.catalog, reader.library.articles) : none;
    return {
      selected: chosenOnMap(app, reader),
      outline: this.#outlines.drawn,
      point: panel.kind === 'point' ? panel.at : null,
      day: app.day,
      compared: panel.kind === 'compare' ? panel.from : null,
      step: panel.kind === 'story' ? panel.step : null,
      reply: app.answers.shown(panel),
      mentions: {
        marked: markedPlaces(reader, this.#nameOf, this.#t.language, all),
        own: reader.open !== null || all.length > 0,
        lit: reader.pointed,
      },
      sketch: sketchOf(app, this.#dark.current),
      own: this.#own,
      archive: panel.kind === 'archive' ? reader.archive.points : none,
      detailed: app.page.background?.drawn ?? none,
      shown: app.shownLayers,
      names: this.#names,
      capitals: this.#capitals,
      dark: this.#dark.current,
    };
  }
}
