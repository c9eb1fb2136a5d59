import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CameraOfView } from '../../src/map/live/camera-of-view';
import { feature } from '../fixtures';

const map = { frame: vi.fn(), reveal: vi.fn() };
const [lachin, shusha] = [feature('berdzor-lachin'), feature('shusha-shushi')];
const wholeRegion = [45, 38.5, 48, 41] as const;
const noWords = () => null;
beforeEach(() => void vi.clearAllMocks());

describe('the camera of a view', () => {
  it('brings each place that is chosen into view once, so that nobody is brought back', () => {
    const camera = new CameraOfView(false, null);
    for (const chosen of [lachin, lachin, shusha]) camera.reveal(map, chosen, false);
    expect(map.reveal.mock.calls).toEqual([[lachin], [shusha]]);
  });

  it('leaves the map as it is where the place was clicked on it, also later', () => {
    const camera = new CameraOfView(false, null);
    camera.reveal(map, lachin, true);
    camera.reveal(map, lachin, false);
    expect(map.reveal).not.toHaveBeenCalled();
  });

  it('stays at the camera of an address until the view is about something else', () => {
    const camera = new CameraOfView(true, lachin);
    camera.reveal(map, lachin, false);
    camera.frame(map, wholeRegion, noWords);
    expect([map.reveal.mock.calls, map.frame.mock.calls]).toEqual([[], []]);
    camera.reveal(map, shusha, false);
    camera.frame(map, wholeRegion, noWords);
    expect(map.reveal.mock.calls).toEqual([[shusha]]);
    expect(map.frame.mock.calls).toEqual([[wholeRegion, null]]);
  });

  it('waits for the map, and then shows what was chosen before it came', () => {
    const camera = new CameraOfView(false, null);
    camera.reveal(null, lachin, false);
    camera.frame(null, wholeRegion, noWords);
    camera.reveal(map, lachin, false);
    camera.frame(map, wholeRegion, noWords);
    expect(map.reveal.mock.calls).toEqual([[lachin]]);
    expect(map.frame.mock.calls).toEqual([[wholeRegion, null]]);
  });
});
