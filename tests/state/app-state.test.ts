import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/chronology/calendar';
import { AppState } from '../../src/state/app-state.svelte';
import { catalog } from '../fixtures';

describe('the state of the page', () => {
  it('starts with the start view and every layer shown', () => {
    const app = new AppState(catalog);
    expect(app.panel).toEqual({ kind: 'start' });
    expect(app.shownLayers).toHaveLength(8);
    expect(app.day).toBe('2022-08-27');
    expect(app.search).toBe('');
  });

  it('selects a feature, writes it to the address and comes back', () => {
    const app = new AppState(catalog);
    app.select('shusha-shushi');
    expect(app.selected?.id).toBe('shusha-shushi');
    expect(app.search).toBe('?place=shusha-shushi');
    app.back();
    expect(app.selected).toBeNull();
  });

  it('shows the layer of what is selected', () => {
    const app = new AppState(catalog, '?hide=posts');
    expect(app.isShown('posts')).toBe(false);
    app.open({ kind: 'place', id: 'post-zarisli' });
    expect(app.isShown('posts')).toBe(true);
  });

  it('opens an event on the day that is shown, or on its own where that day does not show it', () => {
    const app = new AppState(catalog, '?date=2022-08-30&hide=events');
    app.open({ kind: 'event', id: 'event-e033' });
    expect([app.day, app.isShown('events')]).toEqual(['2022-08-30', true]);
    expect(app.search).toBe('?event=event-e033&date=2022-08-30');
    app.open({ kind: 'event', id: 'event-e070' });
    expect([app.day, app.search]).toEqual(['1992-05-08', '?event=event-e070']);
    app.back();
    expect(app.panel).toEqual({ kind: 'event', id: 'event-e033' });
  });

  it('refuses an id that is in no file', () => {
    const app = new AppState(catalog);
    expect(() => app.select('atlantis')).toThrow('"atlantis"');
    expect(app.panel.kind).toBe('start');
  });

  it('takes a view from an address, and the address of any view', () => {
    const app = new AppState(catalog);
    app.restore('?show=sources');
    expect(app.panel).toEqual({ kind: 'sources' });
    expect(app.addressOf({ kind: 'place', id: 'hadrut' })).toBe('?place=hadrut');
  });

  it('says what the address names and the atlas lacks, until something is opened', () => {
    const app = new AppState(catalog, '?place=atlantis&show=layers');
    expect(app.panel).toEqual({ kind: 'layers' });
    expect(app.addressTrouble).toEqual({ what: 'place', text: 'atlantis' });
    app.select('hadrut');
    expect(app.addressTrouble).toBeNull();
    app.restore('?story=nothing');
    expect([app.panel.kind, app.addressTrouble?.what]).toEqual(['start', 'step']);
  });

  it('asks about a point to five decimals', () => {
    const app = new AppState(catalog);
    app.askAt([46.123456789, 39.987654321]);
    expect(app.panel).toEqual({ kind: 'point', at: [46.12346, 39.98765] });
  });

  it('shows the day under a moving handle, and keeps the one where it rests', () => {
    const app = new AppState(catalog);
    app.move('2020-11-08');
    expect([app.day, app.settledDay, app.search]).toEqual(['2020-11-08', '2022-08-27', '']);
    app.settle();
    expect([app.day, app.settledDay, app.search]).toEqual([
      '2020-11-08',
      '2020-11-08',
      '?date=2020-11-08',
    ]);
    app.move('1200-01-01');
    expect(app.day).toBe('1992-01-01');
  });

  it('keeps the day where a typed date cannot be shown, and says so', () => {
    const app = new AppState(catalog);
    app.readDate('2020-11-08');
    for (const [text, reason] of [
      ['2021-02-30', 'no-date'],
      ['1812', 'before'],
      ['2999-01-01', 'after'],
    ]) {
      app.readDate(text ?? '');
      expect(app.dateTrouble).toEqual({ reason, text });
      expect(app.day).toBe('2020-11-08');
    }
    app.readDate('2021-03');
    expect([app.day, app.dateTrouble]).toEqual(['2021-03-01', null]);
  });

  it('says what is wrong with the date of an address, and starts on the day of the article', () => {
    const app = new AppState(catalog, '?date=2021-02-30&hide=posts');
    expect(app.dateTrouble).toEqual({ reason: 'no-date', text: '2021-02-30' });
    expect([app.day, app.isShown('posts')]).toEqual(['2022-08-27', false]);
  });

  it('takes day and layers from a step of the story, and gives both back', () => {
    const app = new AppState(catalog);
    app.open({ kind: 'story', step: 'story-war-begins' });
    expect([app.day, app.isShown('posts')]).toEqual(['2020-09-27', false]);
    expect(app.search).toBe('?story=story-war-begins');
    app.back();
    expect([app.day, app.isShown('posts'), app.search]).toEqual(['2022-08-27', true, '']);
    app.open({ kind: 'story', step: 'story-war-begins' });
    app.select('hadrut');
    expect([app.day, app.isShown('posts')]).toEqual(['2020-09-27', true]);
  });

  it('opens a view on a day of its own choice, as its link says', () => {
    const app = new AppState(catalog);
    const panel = { kind: 'day' } as const;
    expect(app.addressOf(panel, '2020-11-20')).toBe('?show=day&date=2020-11-20');
    app.open(panel, '2020-11-20');
    expect(app.search).toBe('?show=day&date=2020-11-20');
    app.open({ kind: 'article', id: 'soyarmenio-2022-08-27' });
    expect(app.day).toBe('2022-08-27');
  });

  it('lets go of a moving handle when the browser goes back to the day that it left', () => {
    const app = new AppState(catalog, '?date=2010-06-01', [], '2026-11-23');
    app.move('2012-01-01');
    app.restore('?date=2010-06-01');
    app.settle();
    expect(app.day).toBe('2010-06-01');
  });

  it('is the same on a day however the day was come to', () => {
    const span = { min: dayNumber('1992-01-01'), max: dayNumber('2026-11-23') };
    const day = fc.integer(span).map((number) => dayOfNumber(number));
    const way = fc.record({ by: fc.constantFrom('goTo', 'move', 'readDate', 'address'), day });
    fc.assert(
      fc.property(fc.array(way, { minLength: 1, maxLength: 12 }), (walk) => {
        const app = new AppState(catalog, '', [], '2026-11-23');
        for (const { by, day: next } of walk) {
          if (by === 'address') app.restore(`?date=${next}`);
          else app[by as 'goTo'](next);
        }
        app.settle();
        const last = walk.at(-1)?.day ?? '';
        const direct = new AppState(catalog, `?date=${last}`, [], '2026-11-23');
        expect([app.view, app.search]).toEqual([direct.view, direct.search]);
      }),
    );
  });
});
