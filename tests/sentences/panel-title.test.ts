import { describe, expect, it } from 'vitest';
import { panelTitle } from '../../src/sentences/panel-title';
import { catalog } from '../fixtures';
import { en } from '../words';

describe('the title of a view', () => {
  it('is that of the example article where the panel shows it', () => {
    const [{ id = '', title } = {}] = catalog.articles;
    expect(panelTitle(catalog, { kind: 'article', id }, en)).toBe(title);
  });

  it('calls an article that the atlas does not have one of the reader’s own', () => {
    const panel = { kind: 'article', id: 'own-3f2a' } as const;
    expect(panelTitle(catalog, panel, en)).toBe('An article of your own');
  });
});
