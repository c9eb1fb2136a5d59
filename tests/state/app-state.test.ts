import { describe, expect, it } from 'vitest';
import { AppState } from '../../src/state/app-state.svelte';
import { catalog } from '../fixtures';

describe('the state of the page', () => {
  it('starts with the first article and every layer shown', () => {
    const app = new AppState(catalog);
    expect(app.panel).toEqual({ kind: 'article', id: 'soyarmenio-2022-08-27' });
    expect(app.shownLayers).toHaveLength(7);
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

  it('refuses an id that is in no file', () => {
    const app = new AppState(catalog);
    expect(() => app.select('atlantis')).toThrow('"atlantis"');
    expect(app.panel.kind).toBe('article');
  });

  it('takes a view from an address, and the address of any view', () => {
    const app = new AppState(catalog);
    app.restore('?show=sources');
    expect(app.panel).toEqual({ kind: 'sources' });
    expect(app.addressOf({ kind: 'place', id: 'hadrut' })).toBe('?place=hadrut');
  });

  it('asks about a point to five decimals', () => {
    const app = new AppState(catalog);
    app.askAt([46.123456789, 39.987654321]);
    expect(app.panel).toEqual({ kind: 'answer', at: [46.12346, 39.98765] });
  });
});
