import { afterEach, describe, expect, it, vi } from 'vitest';
import { deadline, inTime, TooLate, watched } from '../src/deadline';

afterEach(() => vi.useRealTimers());

describe('a time limit that begins again', () => {
  it('is reached only where nothing happens for so long', () => {
    vi.useFakeTimers();
    const late = vi.fn();
    const clock = deadline(100, late);
    vi.advanceTimersByTime(1_000);
    for (let sign = 0; sign < 5; sign += 1) {
      clock.restart();
      vi.advanceTimersByTime(90);
    }
    expect(late).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10);
    expect(late).toHaveBeenCalledOnce();
    clock.restart();
    clock.end();
    vi.advanceTimersByTime(1_000);
    expect(late).toHaveBeenCalledOnce();
  });

  it('ends what is waited for in vain, and leaves long work that goes on alone', async () => {
    vi.useFakeTimers();
    const stop = vi.fn();
    let answer: (text: string) => void = () => undefined;
    const long = watched(new Promise<string>((resolve) => (answer = resolve)), 100, stop);
    for (let sign = 0; sign < 5; sign += 1) {
      vi.advanceTimersByTime(90);
      long.goesOn();
    }
    answer('Shushi');
    expect(await long.result).toBe('Shushi');
    const silent = watched(new Promise<string>(() => undefined), 100, stop);
    const told = expect(silent.result).rejects.toBeInstanceOf(TooLate);
    await vi.advanceTimersByTimeAsync(1_000);
    await told;
    expect(stop).toHaveBeenCalledOnce();
  });
});

describe('what is waited for', () => {
  it('is given as it comes, or as the error that it ended with', async () => {
    await expect(inTime(Promise.resolve('Shushi'), 1000)).resolves.toBe('Shushi');
    await expect(inTime(Promise.reject(new RangeError('no')), 1000)).rejects.toThrow(RangeError);
  });

  it('ends where it never answers, and what was asked is told so', async () => {
    let ended = 0;
    const never = new Promise(() => undefined);
    await expect(inTime(never, 5, () => (ended += 1))).rejects.toThrow(TooLate);
    expect(ended).toBe(1);
  });
});
