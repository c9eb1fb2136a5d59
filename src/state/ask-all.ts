/** Asks the atlas, or an own layer where a question names one. */
import { isOwnLayer } from '../catalog/layer-names';
import type { Catalog } from '../catalog/types';
import { broughtLayer, withLayer } from '../own-layers/in-questions';
import type { Answerer } from './reply';
import type { OwnData } from './own-data.svelte';

/** The worker comes with the first question. */
export function askAll(catalog: Catalog, own: OwnData | null): Answerer {
  return async (question) => {
    const { askWorker } = await import('../query/worker/client');
    const ask = askWorker(catalog);
    if (!isOwnLayer(question.layer)) return { result: await ask(question) };
    const layer = (await own?.layer(question.layer)) ?? null;
    if (!layer) return { result: { refused: 'unknown-layer', what: question.layer } };
    return {
      result: await ask(question, broughtLayer(layer)),
      catalog: withLayer(catalog, layer),
    };
  };
}
