import { tableOf } from '../known-keys';
import { layerIds } from '../catalog/layers';
import type { AtlasWords } from '../catalog/types';
import type { BaseMessages, LayerWords, Messages } from './messages';

/** Adds the words of an atlas to those of the interface in the same language. */
export function withAtlas(base: BaseMessages, words: AtlasWords): Messages {
  const { states = {}, manners = {}, charts = {}, key = {} } = words;
  const corridor = words.layers['corridor']?.name ?? 'corridor';
  return {
    ...base,
    atlasName: words.title,
    description: words.description,
    heading: words.heading ?? words.title,
    intro: words.intro,
    wholeView: words.wholeView,
    corridorView: words.corridorView ?? corridor,
    attribution: words.attribution,
    key: {
      ...base.key,
      party: key.parties ?? {},
      how: { ...base.time.states, later: base.key.later, ...key.ways },
      corridor: key.corridor ?? corridor,
      callout: key.callout ?? null,
    },
    layers: tableOf(layerIds, (id): LayerWords => words.layers[id] ?? { name: id, line: '' }),
    holder: { ...base.holder, ...words.holders },
    side: { ...base.side, ...words.sides },
    manner: { ...base.manner, ...manners },
    time: {
      ...base.time,
      // The checks ensure that an atlas with turning points has these words.
      states: { early: '', late: '', ...base.time.states, ...states },
      charts: { ...base.time.charts, ...present(charts) },
    },
    examples: words.examples,
  };
}

function present<T extends object>(words: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  return Object.fromEntries(
    Object.entries(words).filter(([, text]) => text !== undefined),
  ) as ReturnType<typeof present<T>>;
}
