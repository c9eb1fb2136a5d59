import { describe, expect, it } from 'vitest';
import { readWorld } from '../../src/cli/geodata-files';
import { catalogPlaces } from '../../src/linking/names/places';
import { parseWorld } from '../../src/linking/names/world';
import { TextEngine } from '../../src/reading/text-engine';
import { catalog } from '../fixtures';

const world = parseWorld(readWorld()).places ?? [];
const engine = new TextEngine(catalogPlaces(catalog), world, catalog.atlas.linking);
const found = (words: string) => engine.find(words).map(({ id }) => id);

describe('the text engine', () => {
  it('links a text with the places that the catalog does not have, as records', () => {
    const { mentions, guessed, places } = engine.link('Los embajadores fueron de Viena a Shushi.');
    expect(guessed).toBe('es');
    expect(mentions.map(({ surface }) => surface)).toEqual(['Viena', 'Shushi']);
    expect(places.map(({ name, country }) => [name, country])).toEqual([['Vienna', 'AT']]);
  });

  it('finds places by a name in any script, the nearest to the region first', () => {
    expect(found('Лачин')[0]).toBe('berdzor-lachin');
    expect(found('Շուշի')[0]).toBe('shusha-shushi');
    expect(found('martuni').slice(0, 2)).toContain('khojavend-martuni');
    expect(found('xankendi')[0]).toBe('khankendi-stepanakert');
  });

  it('finds by the beginning of a name, and of a word in it', () => {
    expect(found('Stepana')[0]).toBe('khankendi-stepanakert');
    expect(found('york').join()).toContain('new-york');
  });

  it('finds nothing for words that are no name', () => {
    expect(found('qqqq')).toEqual([]);
    expect(found(' … ')).toEqual([]);
  });

  it('reads a file by its kind, and refuses what is no text', async () => {
    const bytes = new TextEncoder().encode('<p>De <b>Shushi</b><script>alert(1)</script></p>');
    expect(await engine.read('a.html', bytes)).toMatchObject({ text: 'De Shushi' });
    expect(await engine.read('a.txt', new Uint8Array([1, 0, 2]))).toMatchObject({
      refusal: { code: 'not-text' },
    });
    const cyrillic = new Uint8Array([0xd8, 0xf3, 0xf8, 0xe0]);
    expect(await engine.read('a.txt', cyrillic)).toMatchObject({ likely: 'windows-1251' });
    expect(await engine.read('a.txt', cyrillic, 'windows-1251')).toMatchObject({ text: 'Шуша' });
  });
});
