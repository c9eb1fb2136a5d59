/** The worker that holds the linker, so that typing and scrolling never wait for it. */
import { parseWorld, type WorldPlace } from '../../linking/names/world';
import { fetchText } from '../../fetch-text';
import { TextEngine } from '../text-engine';
import type { FromDeskWorker, ToDeskWorker } from './messages';

const say = (message: FromDeskWorker) => postMessage(message);
let engine: Promise<TextEngine> | null = null;

onmessage = ({ data }: MessageEvent<ToDeskWorker>) => {
  if ('region' in data) {
    engine = worldAt(data.world).then((world) => {
      say({ world: world !== null });
      return new TextEngine(data.region, world ?? [], data.linking, data.own);
    });
    return;
  }
  const { turn, verb, asked } = data;
  engine
    ?.then(async (ready) => {
      const call = ready[verb] as (...asked: readonly unknown[]) => unknown;
      say({ turn, given: await call.apply(ready, [...asked]) });
    })
    .catch((error: unknown) => say({ turn, failed: String(error) }));
};

/** Null if the file is missing or damaged: then only places of the region are linked. */
async function worldAt(address: string): Promise<readonly WorldPlace[] | null> {
  try {
    return parseWorld(await fetchText(address)).places;
  } catch {
    return null;
  }
}
