import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LinkedReading } from '../../src/reading/text-engine';
import { ReadAhead } from '../../src/reading/worker/read-ahead';

const readingOf = (text: string): LinkedReading => ({
  mentions: [],
  dates: [],
  guessed: 'en',
  places: [{ id: text }] as never,
});

describe('a draft is read ahead', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('when its writer pauses, once, and its links are there when asked for', async () => {
    const link = vi.fn((text: string) => Promise.resolve(readingOf(text)));
    const ahead = new ReadAhead(link);
    for (const text of ['From', 'From Goris', 'From Goris to Shushi.']) {
      ahead.draft(text);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(link).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(300);
    expect(link.mock.calls).toEqual([['From Goris to Shushi.']]);
    expect(await ahead.links('From Goris to Shushi.')).toEqual(readingOf('From Goris to Shushi.'));
    expect(link).toHaveBeenCalledTimes(1);
  });

  it('and another text is linked when it is asked for', async () => {
    const link = vi.fn((text: string) => Promise.resolve(readingOf(text)));
    const ahead = new ReadAhead(link);
    ahead.draft('Goris');
    await vi.advanceTimersByTimeAsync(300);
    expect(await ahead.links('Lachin')).toEqual(readingOf('Lachin'));
    ahead.draft('Shushi');
    expect(await ahead.links('Shushi')).toEqual(readingOf('Shushi'));
    await vi.advanceTimersByTimeAsync(300);
    expect(link.mock.calls.flat()).toEqual(['Goris', 'Lachin', 'Shushi']);
  });

  it('one at a time: of drafts that come meanwhile, the last', async () => {
    const waiting: (() => void)[] = [];
    const link = vi.fn(
      (text: string) =>
        new Promise<LinkedReading>((resolve) => waiting.push(() => resolve(readingOf(text)))),
    );
    const ahead = new ReadAhead(link);
    for (const text of ['one', 'two', 'three']) {
      ahead.draft(text);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(link.mock.calls.flat()).toEqual(['one']);
    waiting[0]?.();
    await vi.advanceTimersByTimeAsync(300);
    expect(link.mock.calls.flat()).toEqual(['one', 'three']);
  });

  it('and asked for again after a failure', async () => {
    const link = vi
      .fn((text: string) => Promise.resolve(readingOf(text)))
      .mockRejectedValueOnce(new Error('The worker stopped'));
    const ahead = new ReadAhead(link);
    ahead.draft('Goris');
    await vi.advanceTimersByTimeAsync(300);
    expect(await ahead.links('Goris')).toEqual(readingOf('Goris'));
  });
});
