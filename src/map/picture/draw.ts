/**
 * Turns style, state and view into shapes, bottom to top. Everything comes from the style of the
 * map: its order, filters, sizes and colours also hold for the picture.
 */
import { clickableLayers } from '../live/pick';
import type { Layer, DrawnMark, DrawnShape } from './picture-parts';
import { isPlaced, type PlacedLabels } from '../style/pictured-labels';
import { possibleMarks } from './marks';
import { choose, withRoom } from './label-room';
import type { PictureContent } from './picture-content';
import { shapesOf } from './shapes';

export function draw(content: PictureContent): readonly Layer[] {
  const drawn = content.style.layers.map((layer) => ({
    id: layer.id,
    shapes: shapesOf(layer, content),
    marks: possibleMarks(layer, content),
  }));
  const layers = withoutLooseLeaders(withRoom(drawn, content), content).filter(
    ({ shapes, marks }) => shapes.length + marks.length > 0,
  );
  return withLinks(layers, content.bands.length);
}

/** A line to a label is drawn only in the bands that have the label. */
function withoutLooseLeaders(
  layers: readonly Layer[],
  { style, bands }: PictureContent,
): readonly Layer[] {
  return layers.map((layer) => {
    const { metadata } = style.layers.find(({ id }) => id === layer.id) ?? {};
    const { leadsTo } = (metadata ?? {}) as { readonly leadsTo?: string };
    const labels = layers.find(({ id }) => id === leadsTo)?.marks;
    if (!labels) return layer;
    const shapes = layer.shapes.flatMap((shape) => {
      const same = labels.filter(({ id }) => id === shape.id);
      const shown = bands.flatMap((_, band) =>
        same.some((label) => label.bands?.includes(band) ?? true) ? [band] : [],
      );
      if (shown.length === bands.length) return [shape];
      return shown.length > 0 ? [{ ...shape, bands: shown }] : [];
    });
    return { ...layer, shapes };
  });
}

/** The labels that the picture shows where its content has one band, and which of its places each has. */
export function placedLabels(content: PictureContent): PlacedLabels {
  const symbols = content.style.layers.filter(isPlaced);
  const drawn = content.style.layers.map((layer) => ({
    id: layer.id,
    shapes: [],
    marks: possibleMarks(layer, content),
  }));
  const chosen = choose(drawn, content);
  return Object.fromEntries(
    symbols.map(({ id }) => {
      const { marks = [] } = drawn.find((layer) => layer.id === id) ?? {};
      const labels = marks.flatMap((mark) => {
        const label = chosen.get(mark);
        return label ? [[mark.id, mark.choices.indexOf(label)] as const] : [];
      });
      return [id, Object.fromEntries(labels)];
    }),
  );
}

/**
 * One link for each feature at each zoom, on the first shape of the most precise clickable layer. A
 * mark that stands elsewhere at another zoom has a link there too.
 */
function withLinks(layers: readonly Layer[], bands: number): readonly Layer[] {
  const linked = new Map<string, Set<number>>();
  const best = new Set<DrawnShape | DrawnMark>();
  const all = Array.from({ length: bands }, (_, band) => band);
  for (const layer of clickableLayers) {
    const found = layers.find(({ id }) => id === layer);
    for (const one of [...(found?.shapes ?? []), ...(found?.marks ?? [])]) {
      if (one.id === null) continue;
      const there = linked.get(one.id) ?? new Set();
      const bands = 'bands' in one ? (one.bands ?? all) : all;
      if (bands.some((band) => there.has(band))) continue;
      best.add(one);
      linked.set(one.id, new Set([...there, ...bands]));
    }
  }
  const link = <One extends DrawnShape | DrawnMark>(one: One): One =>
    best.has(one) ? { ...one, linked: true } : one;
  return layers.map(({ id, shapes, marks }) => ({
    id,
    shapes: shapes.map(link),
    marks: marks.map(link),
  }));
}
