import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../src/own-layers/worker/bytes-of';

const blob = (size: number) => new Blob([Uint8Array.from({ length: size }, (_, at) => at % 251)]);

describe('the bytes of a file', () => {
  it('are all of them, in order, with how far the reading has come', async () => {
    const large = blob(20_000_001);
    const seen: number[] = [];
    const bytes = await bytesOf(large, (done, all) => {
      expect(all).toBe(20_000_001);
      seen.push(done);
    });
    expect(seen).toEqual([0, 8_000_000, 16_000_000]);
    expect(Buffer.from(bytes).equals(Buffer.from(await large.arrayBuffer()))).toBe(true);
  });

  it('come at once from a small file', async () => {
    const bytes = await bytesOf(blob(300), () => expect.unreachable());
    expect(bytes.length).toBe(300);
  });

  it('are no longer read once somebody has stopped it', async () => {
    const stop = new Error('stopped');
    const stopped = bytesOf(blob(20_000_000), () => {
      throw stop;
    });
    await expect(stopped).rejects.toBe(stop);
  });
});
