/** The annotated texts over and over, as one long text to link. */
import { goldSets, readGold } from '../scripts/link-quality/gold';

/** A text of at least so many bytes. */
export function goldText(bytes: number): string {
  const once = goldSets.flatMap((set) => readGold(set).map(({ text }) => text)).join('\n\n');
  return flat(`${once}\n\n`.repeat(Math.ceil(bytes / Buffer.byteLength(once))));
}

/** A flat string, as from a file, not V8's tree of copies. */
export function flat(rope: string): string {
  return Buffer.from(rope).toString();
}
