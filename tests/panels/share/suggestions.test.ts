import { describe, expect, it } from 'vitest';
import { englishName } from '../../../src/catalog/naming';
import { suggestedFileName, suggestedTitle } from '../../../src/panels/share/picture/suggestions';
import type { PanelView } from '../../../src/state/view';
import { catalog } from '../../fixtures';
import { en } from '../../words';

describe('a picture of a view', () => {
  it('is named by place and day', () => {
    const name = (panel: PanelView) => suggestedFileName(panel, '2022-08-27');
    expect(name({ kind: 'place', id: 'shusha-shushi' })).toBe('shusha-shushi-2022-08-27');
    expect(name({ kind: 'start' })).toBe('map-2022-08-27');
    expect(name({ kind: 'compare', from: '2020-09-26', to: '2022-08-27' })).toBe(
      'map-2020-09-26-2022-08-27',
    );
    expect(name({ kind: 'event', id: '../../etc: passwd?' })).toBe('-etc-passwd--2022-08-27');
  });

  it('has the title of its place or event, the question that it answers, or that of the atlas', async () => {
    const title = (panel: PanelView) => suggestedTitle(catalog, panel, en, englishName);
    const [event] = catalog.events;
    expect(await title({ kind: 'place', id: 'shusha-shushi' })).toBe('Shusha / Shushi');
    expect(await title({ kind: 'event', id: event?.id ?? '' })).toContain(event?.text);
    expect(await title({ kind: 'layers' })).toBe(en.heading);
    expect(await title({ kind: 'ask', parts: {} })).toBe(en.heading);
    const parts = {
      ask: 'between',
      of: 'shusha-shushi',
      and: 'lachin-corridor-axis',
      on: '2022-08-27',
    };
    expect(await title({ kind: 'ask', parts: { ask: 'nonsense' } } as PanelView)).toBe(en.heading);
    expect(await title({ kind: 'ask', parts } as PanelView)).toMatch(
      /Shusha \/ Shushi.*27 August 2022/,
    );
  });
});
