/** The addresses of tiles that a worker of the page makes, such as `own-tiles://1.3/7/81/49`. */
import type { TilePlace } from './messages';

export const tileScheme = 'own-tiles';

type MakeTile = (place: TilePlace) => Promise<Uint8Array>;
const makers = new Map<string, MakeTile>();

/** The address of the tiles of a maker, where `state` changes with what they show. */
export function tileAddress(maker: string, state: number): string {
  return `${tileScheme}://${maker}.${state}/{z}/{x}/{y}`;
}

/** Lets a map ask for tiles; returns what ends it. */
export function offerTiles(maker: string, make: MakeTile): () => void {
  makers.set(maker, make);
  return () => makers.delete(maker);
}

/** The tile of an address, for MapLibre. Throws where nobody makes it. */
export async function tileAt({ url }: { readonly url: string }): Promise<{ data: ArrayBuffer }> {
  const [, maker = '', z, x, y] = /^own-tiles:\/\/(\w+)\.\d+\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
  const make = makers.get(maker);
  if (!make) throw new Error(`Nobody makes the tile ${url}`);
  const bytes = await make({ z: Number(z), x: Number(x), y: Number(y) });
  return { data: bytes.buffer as ArrayBuffer };
}
