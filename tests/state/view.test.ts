import { describe, expect, it } from 'vitest';
import {
  back,
  revealLayer,
  show,
  toggleLayer,
  type PanelView,
  type View,
} from '../../src/state/view';

const home: PanelView = { kind: 'article', id: 'first' };
const start: View = {
  panel: home,
  trail: [],
  hidden: [],
  day: '2022-08-27',
  naming: 'mine',
  language: null,
};
const shushi: PanelView = { kind: 'place', id: 'shusha-shushi' };
const layers: PanelView = { kind: 'layers' };

describe('the view', () => {
  it('goes back the way it came, and home at last', () => {
    const there = show(show(start, shushi), layers);
    expect(back(there, home).panel).toEqual(shushi);
    expect(back(back(there, home), home)).toEqual(start);
    expect(back(start, home)).toEqual(start);
  });

  it('takes no step for what is shown already', () => {
    const there = show(start, shushi);
    expect(show(there, { ...shushi })).toBe(there);
  });

  it('forgets the far end of a long walk', () => {
    let view = start;
    for (let i = 0; i < 1000; i += 1) view = show(view, { kind: 'place', id: `p${i}` });
    expect(view.trail).toHaveLength(200);
  });

  it('toggles a layer off and on again', () => {
    const off = toggleLayer(start, 'posts');
    expect(off.hidden).toEqual(['posts']);
    expect(toggleLayer(off, 'posts')).toEqual(start);
    expect(start.hidden).toEqual([]);
  });

  it('shows a hidden layer when one of its features is chosen', () => {
    const off = toggleLayer(start, 'posts');
    expect(revealLayer(off, 'posts').hidden).toEqual([]);
    expect(revealLayer(off, 'districts')).toBe(off);
    expect(revealLayer(off, null)).toBe(off);
  });
});
