import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenPlaces, isOwnPlace, type GivenPlace } from '../../src/linking/names/own-places';
import { Linker } from '../../src/linking/linker';
import { catalogPlaces } from '../../src/linking/names/places';
import { catalog } from '../fixtures';
import { runs } from '../runs';

const nngi: GivenPlace = {
  id: 'own-place-4k2m9x',
  kind: 'village',
  lon: 46.9,
  lat: 39.8,
  names: [
    { text: 'Nngi', lang: 'und' },
    { text: 'Նինգի', lang: 'hy' },
    { text: 'Ннги', lang: 'ru' },
  ],
};
const { linking } = catalog.atlas;
const atlas = catalogPlaces(catalog);
const plain = new Linker(atlas, linking);
const linker = (...own: readonly GivenPlace[]) =>
  new Linker([...atlas, ...givenPlaces(own)], linking);
const idsIn = (text: string, of: Linker) => of.link(text).map(({ placeId }) => placeId);

describe('places of a reader’s own in a text', () => {
  it('are found in the languages of their names, with endings, beside those of the atlas', () => {
    const own = linker(nngi);
    expect(idsIn('Two families left Nngi for Stepanakert.', own)).toEqual([
      nngi.id,
      'khankendi-stepanakert',
    ]);
    expect(idsIn('Նինգիում և Շուշիում ոչինչ չփոխվեց։', own)).toEqual([nngi.id, 'shusha-shushi']);
    expect(idsIn('Nngi köyündə yeddi ailə qalıb.', own)).toEqual([nngi.id]);
    expect(idsIn('Two families left Nngi for Stepanakert.', plain)).toEqual([
      'khankendi-stepanakert',
    ]);
  });

  it('say whose they are among the reasons', () => {
    const [name] = linker(nngi).explain('They live in Nngi.').names;
    expect(name).toMatchObject({ placeId: nngi.id, linked: true, choice: 'own-place' });
  });

  it('change no link of a text that does not name them', () => {
    const text = 'Շուշիից Լաչին տանող ճանապարհը փակ էր։ The road from Shushi to Lachin was closed.';
    expect(linker(nngi).link(text)).toEqual(plain.link(text));
  });

  it('stand behind a place of the atlas with the same name', () => {
    const namesake = { ...nngi, names: [{ text: 'Stepanakert', lang: 'en' }] };
    expect(idsIn('He lives in Stepanakert.', linker(namesake))).toEqual(['khankendi-stepanakert']);
  });

  it('give no names to districts of the atlas', () => {
    const lachin = {
      ...nngi,
      names: [
        { text: 'Lachin', lang: 'en' },
        { text: 'Zzabad', lang: 'en' },
      ],
    };
    expect(idsIn('The Zzabad district is large.', linker(lachin))).not.toContain('district-lachin');
  });

  it('are told from all places of the atlas by their ids', () => {
    expect(atlas.filter(({ id }) => isOwnPlace(id))).toEqual([]);
    expect(isOwnPlace('own-place-abc123-17')).toBe(true);
    expect(isOwnPlace('own-place-../x')).toBe(false);
  });

  it('may have any names: the others are found as before', () => {
    const one = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('Q', 'Nngi Nngi', 'և', 'Ննգի-ի', "N'ngi", 'İ', '...', 'Nngi, Shosh'),
    );
    const property = fc.property(fc.array(one, { maxLength: 8 }), (texts) => {
      const names = texts.map((text) => ({ text, lang: 'und' }));
      const text = 'They live in Nngi and in Shushi.';
      const of = linker(nngi, { ...nngi, id: 'own-place-wild', names });
      expect(idsIn(text, of)).toEqual([nngi.id, 'shusha-shushi']);
    });
    fc.assert(property, { numRuns: runs(20) });
  });
});
