import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { readStartFile } from '../../src/catalog/check-start-file';
import { englishName } from '../../src/catalog/naming';
import FrameTroubles from '../../src/embed/FrameTroubles.svelte';
import { Guest } from '../../src/embed/guest.svelte';
import { frame } from '../../src/i18n/en/frame';
import { AppState } from '../../src/state/app-state.svelte';
import { Library } from '../../src/state/library.svelte';
import { Reader } from '../../src/state/reader.svelte';
import { catalog } from '../fixtures';
import InAtlas from '../panels/InAtlas.svelte';
import { en } from '../words';

describe('a map inside another page', () => {
  it('says which part of the data it goes without', () => {
    const { catalog: read, problems } = readStartFile(
      `${JSON.stringify({ atlas: catalog.atlas })}\n`,
    );
    const app = new AppState(read, '', problems);
    const reader = new Reader(app, new Library());
    const files = { background: null, fonts: './fonts/', world: '', rules: '' };
    const atlas = { app, reader, t: en, files, nameOf: englishName, foreign: () => 'en' };
    const props = { guest: new Guest(app, reader, ''), words: frame };
    const { body } = render(InAtlas as never, {
      props: { atlas, component: FrameTroubles, props } as never,
    });
    expect(body).toContain('role="alert"');
    expect(body).toContain('The gazetteer could not be read');
  });
});
