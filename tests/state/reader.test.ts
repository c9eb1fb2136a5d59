import { describe, expect, it } from 'vitest';
import { accept, remove } from '../../src/reading/corrections';
import { AppState } from '../../src/state/app-state.svelte';
import { Library } from '../../src/state/library.svelte';
import { Reader } from '../../src/state/reader.svelte';
import { catalog, feature } from '../fixtures';
import { articleOf, placeOf } from '../reading/an-article';

const text = 'De Shushi a Lachín, de Viena a Shushi, y otra vez Shushi.';
const article = {
  ...articleOf(text, [
    ['Shushi', 'shusha-shushi'],
    ['Lachín', 'berdzor-lachin'],
    ['Viena', 'vienna-at'],
    ['Shushi', 'shusha-shushi'],
    ['Shushi', 'shusha-shushi'],
  ]),
  places: [placeOf('vienna-at')],
};

function reading(): { app: AppState; reader: Reader } {
  const app = new AppState(catalog);
  const reader = new Reader(app, new Library());
  reader.openKept(reader.library.add(article));
  return { app, reader };
}

describe('reading an article of one’s own', () => {
  it('goes round the mentions of a place, from the text and from the map', () => {
    const { reader } = reading();
    expect(reader.readAbout(feature('shusha-shushi'))).toBe(true);
    const first = reader.mention?.start;
    expect(reader.rank).toEqual({ number: 1, of: 3 });
    reader.turn(-1);
    expect(reader.rank.number).toBe(3);
    reader.readAbout(feature('shusha-shushi'));
    expect(reader.mention?.start).toBe(first);
    expect(reader.place?.id).toBe('shusha-shushi');
  });

  it('leaves the map alone about places that the text does not name', () => {
    const { reader } = reading();
    expect(reader.readAbout(feature('goris'))).toBe(false);
    expect(reader.mention).toBeNull();
  });

  it('knows the places of the world around by their records', () => {
    const { reader } = reading();
    reader.read(text.indexOf('Viena'));
    expect(reader.place).toMatchObject({ id: 'vienna-at', at: [16.37, 48.21], feature: null });
    expect(reader.named.map(({ id }) => id)).toEqual([
      'shusha-shushi',
      'berdzor-lachin',
      'vienna-at',
    ]);
  });

  it('reads a river, which has no label of its own', () => {
    const reader = new Reader(new AppState(catalog), new Library());
    const river = articleOf('A orillas del Aras.', [['Aras', 'river-aras']]);
    reader.openKept(reader.library.add(river));
    reader.read(river.text.indexOf('Aras'));
    expect(reader.place?.id).toBe('river-aras');
    expect(reader.place?.at.every(Number.isFinite)).toBe(true);
  });

  it('stays at a mention that is accepted, and leaves one that is taken away', () => {
    const { reader } = reading();
    const at = text.indexOf('Lachín');
    reader.read(at);
    if (reader.mention) reader.library.edit(article.id, accept(reader.mention));
    expect(reader.mention).toMatchObject({ start: at, state: 'verified' });
    if (reader.mention) reader.library.edit(article.id, remove(reader.mention));
    expect(reader.mention).toBeNull();
    reader.library.undo(article.id);
    expect(reader.mention).toMatchObject({ start: at, state: 'verified' });
  });

  it('lets the map follow only where that is wanted, and no mention is being read', () => {
    const { reader } = reading();
    reader.pass('berdzor-lachin');
    expect([reader.pointed, reader.target]).toEqual(['berdzor-lachin', null]);
    reader.follow(true);
    reader.pass('berdzor-lachin');
    expect(reader.target?.id).toBe('berdzor-lachin');
    reader.read(text.indexOf('Viena'));
    expect(reader.target?.id).toBe('vienna-at');
    reader.follow(false);
    reader.leave();
    expect(reader.target).toBeNull();
  });

  it('opens on the day of the article where it has one', () => {
    const app = new AppState(catalog);
    const reader = new Reader(app, new Library());
    const dated = { ...article, details: { ...article.details, published: '2021-03-01' } };
    reader.openKept(reader.library.add(dated));
    expect(app.view.day).toBe('2021-03-01');
    expect(app.search).toBe(`?article=${article.id}&date=2021-03-01`);
    expect(new AppState(catalog, app.search).panel).toEqual({ kind: 'article', id: article.id });
  });

  it('reads the quotations of a shipped article by their places', () => {
    const reader = new Reader(new AppState(catalog), new Library());
    expect(reader.open).toBeNull();
    expect(reader.named[0]?.id).toBe('shusha-shushi');
  });
});
