import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Guest } from '../../src/embed/guest.svelte';
import { once } from '../../src/panels/shared/once';
import { AppState } from '../../src/state/app-state.svelte';
import { Library } from '../../src/state/library.svelte';
import { Reader } from '../../src/state/reader.svelte';
import { catalog } from '../fixtures';

type Loading = ReturnType<NonNullable<ConstructorParameters<typeof Guest>[3]>>;

const guestWith = (load: () => Loading) => {
  const app = new AppState(catalog);
  return new Guest(app, new Reader(app, new Library()), '', load);
};
const point = JSON.stringify({ type: 'Point', coordinates: [46.75, 39.76] });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a file that the page around the map gives', () => {
  it('is drawn as a layer', async () => {
    const guest = guestWith(
      async () => (await import('../../src/reading/guest-file')).readGuestFile,
    );
    guest.take({ file: { name: 'point.json', text: point } });
    await vi.waitFor(() => expect(guest.layer).toHaveLength(1));
    expect(guest.refusal).toBeNull();
  });

  it('is refused with a word where the script that reads it fails', async () => {
    const guest = guestWith(() => Promise.reject(new TypeError('Failed to fetch')));
    guest.take({ file: { name: 'point.json', text: point } });
    await vi.waitFor(() =>
      expect(guest.refusal).toEqual({ code: 'not-loaded', file: 'point.json' }),
    );
  });

  it('is refused with a word where the script that reads it never comes', async () => {
    const guest = guestWith(once(() => new Promise(() => undefined)));
    guest.take({ file: { name: 'point.json', text: point } });
    await vi.advanceTimersByTimeAsync(59_000);
    expect(guest.refusal).toBeNull();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(guest.refusal).toEqual({ code: 'not-loaded', file: 'point.json' });
  });
});
