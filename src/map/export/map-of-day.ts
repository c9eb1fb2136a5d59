/** One map of a picture: its layers on a day, and the rows of its key. */
import { ownKey } from '../../own-layers/key-rows';
import { eventTitles } from '../../sentences/event-title';
import { boxInView } from '../live/camera-extent';
import { archiveKeyRows } from '../overlay/archive-key-rows';
import { keyRows } from '../overlay/key-rows';
import { ownKeyRows } from '../overlay/own-key-rows';
import { draw } from '../picture/draw';
import { withArchive } from '../archive/archive-in-picture';
import { withOwn } from '../own/own-in-picture';
import type { Layer } from '../picture/picture-parts';
import { isInView, planeOf, unitsPerPixel, type PlaneView } from '../picture/plane';
import { pictureContent } from '../picture/picture-content';
import { palette, type Scheme } from '../style/palette';
import { namedPlaceSign } from '../style/signs';
import type { DrawnKeyRow } from './draw-key';
import { drawnLayers } from './draw-layers';
import type { PictureInput } from './picture-input';
import { element, type Markup } from './svg-text';

export interface MapOfDay {
  readonly day: string;
  /** Begins the ids of this map. */
  readonly prefix: string;
  readonly layers: readonly Markup[];
  readonly rows: readonly DrawnKeyRow[];
}

export function mapOfDay(input: PictureInput, day: string, prefix: string): MapOfDay {
  const { catalog, basemap, camera, size, t } = input;
  const parameters = { ...input.parameters, day, compared: null };
  const atlas = pictureContent({ ...input, parameters }, basemap, camera, size);
  const content = withArchive(withOwn(atlas, parameters.own, day), parameters.archive);
  const layers = draw({ ...content, near: true });
  const scheme: Scheme = parameters.dark ? 'dark' : 'light';
  const view = planeOf(catalog).viewOf(boxInView(camera, size));
  const pixel = unitsPerPixel(camera.zoom);
  const rows = [
    ...holderRows(input, day),
    ...(input.frame ? [] : eventRows(layers, view, eventTitles(catalog, t))),
  ];
  const drawn = drawnLayers(layers, { view, pixel, scheme, prefix });
  const { point } = parameters;
  const asked = point ? askedAt(planeOf(catalog).project(point), view, pixel, scheme) : [];
  return { day, prefix, layers: [...drawn, ...asked], rows };
}

/** Who held what on a day, and the signs of the corridor, of posts and of an own article. */
export function holderRows(
  { catalog, parameters, t }: PictureInput,
  day: string,
): readonly DrawnKeyRow[] {
  const { own, marked } = parameters.mentions;
  const ring = { sign: namedPlaceSign, words: t.article.places };
  return [
    ...keyRows(catalog, day, parameters.shown, t),
    ...ownKeyRows(ownKey(parameters.own), t),
    ...archiveKeyRows(parameters.archive, t),
    ...(own && marked.length > 0 ? [ring] : []),
  ];
}

/** What the numbers on the map stand for. */
function eventRows(
  layers: readonly Layer[],
  view: PlaneView,
  titles: Readonly<Record<string, string>>,
): readonly DrawnKeyRow[] {
  const marks = layers.find(({ id }) => id === 'events-dot')?.marks ?? [];
  return marks
    .filter(({ at }) => isInView(view, at))
    .map(({ id, label }) => ({
      sign: { number: label?.lines[0]?.text ?? '' },
      words: titles[id] ?? '',
    }))
    .sort((a, b) => Number(a.sign.number) - Number(b.sign.number));
}

/** The point that the reader asked about, as on the page. */
function askedAt(
  [x, y]: readonly [number, number],
  view: PlaneView,
  pixel: number,
  scheme: Scheme,
): readonly Markup[] {
  const at = { cx: (x - view.x) / pixel, cy: (y - view.y) / pixel };
  const ring = (r: number, role: 'selection' | 'halo') =>
    element('circle', { ...at, r, fill: palette[role][scheme] });
  return [ring(8, 'selection'), ring(5.5, 'halo'), ring(2.5, 'selection')];
}
