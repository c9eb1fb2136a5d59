/**
 * Style, state and view -> what is drawn, bottom to top. The style of the map is the only source:
 * its order, filters, sizes and colours hold for the picture, too.
 */
import { clickableLayers } from '../live/pick';
import type { Layer, Mark, Shape } from './drawn';
import { marksOf } from './marks';
import { placed } from './place-labels';
import type { Scene } from './scene';
import { shapesOf } from './shapes';

export function draw(scene: Scene): readonly Layer[] {
  const drawn = scene.style.layers.map((layer) => ({
    id: layer.id,
    shapes: shapesOf(layer, scene),
    marks: marksOf(layer, scene),
  }));
  const layers = placed(drawn, scene.zooms).filter(
    ({ shapes, marks }) => shapes.length + marks.length > 0,
  );
  return withLinks(layers);
}

/** One link for each feature: on what a click means most precisely, the first of its shapes. */
function withLinks(layers: readonly Layer[]): readonly Layer[] {
  const best = new Map<string, Shape | Mark>();
  for (const layer of clickableLayers) {
    const found = layers.find(({ id }) => id === layer);
    for (const one of [...(found?.shapes ?? []), ...(found?.marks ?? [])])
      if (one.id !== null && !best.has(one.id)) best.set(one.id, one);
  }
  const link = <One extends Shape | Mark>(one: One): One =>
    one.id !== null && best.get(one.id) === one ? { ...one, linked: true } : one;
  return layers.map(({ id, shapes, marks }) => ({
    id,
    shapes: shapes.map(link),
    marks: marks.map(link),
  }));
}
