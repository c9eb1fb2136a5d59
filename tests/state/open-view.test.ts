import { describe, expect, it } from 'vitest';
import { layerIds } from '../../src/catalog/layers';
import { opened, steppedBack } from '../../src/state/open-view';
import { readView } from '../../src/state/permalink';
import type { View } from '../../src/state/view';
import { catalog } from '../fixtures';

const start: View = readView('', catalog);
const [, step] = catalog.story;
if (!step) throw new Error('The story has no second step');

describe('opening a view', () => {
  it('brings the day and the layers of a step of the story, and going back takes them away', () => {
    const told = opened(start, { kind: 'story', step: step.id }, catalog);
    expect(told.day).toBe(step.date);
    expect(told.hidden).toEqual(layerIds.filter((id) => !(step.layers ?? layerIds).includes(id)));
    const again = steppedBack(told, catalog);
    expect([again.panel, again.day, again.hidden]).toEqual([start.panel, start.day, []]);
  });

  it('keeps the day that a reader chose where a place is opened and left', () => {
    const then: View = { ...start, day: '2020-11-10' };
    const place = opened(then, { kind: 'place', id: 'shusha-shushi' }, catalog);
    expect(place.day).toBe('2020-11-10');
    expect(steppedBack(place, catalog)).toMatchObject({ panel: start.panel, day: '2020-11-10' });
  });

  it('goes to the day of an event that the map would not show', () => {
    const event = catalog.events.find(({ from }) => from === '2020-11-08');
    if (!event) throw new Error('No event of that day');
    const shown = opened({ ...start, day: '1993-01-01' }, { kind: 'event', id: event.id }, catalog);
    expect(shown.day).toBe('2020-11-08');
  });
});
