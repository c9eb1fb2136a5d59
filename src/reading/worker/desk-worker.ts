/** The worker that holds the linker, so that typing and scrolling never wait for it. */
import { parseWorld, type WorldPlace } from '../../linking/names/world';
import { Desk } from '../desk';
import type { FromDeskWorker, ToDeskWorker } from './messages';

const say = (message: FromDeskWorker) => postMessage(message);
let desk: Promise<Desk> | null = null;

onmessage = ({ data }: MessageEvent<ToDeskWorker>) => {
  if ('region' in data) {
    desk = worldAt(data.world).then((world) => {
      say({ world: world !== null });
      return new Desk(data.region, world ?? [], data.linking);
    });
    return;
  }
  const { turn, verb, asked } = data;
  desk
    ?.then(async (ready) => {
      const call = ready[verb] as (...asked: readonly unknown[]) => unknown;
      say({ turn, given: await call.apply(ready, [...asked]) });
    })
    .catch((error: unknown) => say({ turn, failed: String(error) }));
};

/** Null if the file is missing or damaged: then only places of the region are linked. */
async function worldAt(address: string): Promise<readonly WorldPlace[] | null> {
  try {
    const response = await fetch(address);
    return response.ok ? parseWorld(await response.text()).places : null;
  } catch {
    return null;
  }
}
