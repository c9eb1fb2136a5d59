import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tei } from '../../src/formats/file-types/tei';
import { placeOfUri } from '../../src/formats/place-of-uri';
import { plainText } from '../../src/formats/plain-text';
import { readTei } from '../../src/formats/article-readers/read-tei';
import { linksOf } from '../../src/formats/article-readers/tei-marks';
import { withLinks, type StatedDate } from '../../src/formats/with-links';
import { findDates } from '../../src/linking/dates/find-dates';
import { linker } from '../linking/the-linker';
import { known, linked, metadata, notes } from './the-text';
import { runs } from '../runs';

const placeOf = placeOfUri(known.places.values());
function read(xml: string) {
  const found = readTei(xml);
  if ('trouble' in found) throw new Error(found.trouble);
  return found;
}
const write = (text: string, dates: readonly StatedDate[] = []) => {
  const mentions = linker.link(text, 'en');
  const given = withLinks(text, metadata, mentions, known, dates);
  return { given, xml: [...tei.write(given, notes)].join('') };
};
const inText = (body: string) =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body>${body}</body></text></TEI>`;

describe('a text with its links as TEI', () => {
  it('comes back: the text, its details, places and times', () => {
    const text = 'Since 9 November 2020 Shusha & <Goris>,\r\n in the 1990s "Paris";\n\tabout 1992.';
    const dates = findDates(text, { published: null, language: 'en' });
    const { given, xml } = write(text, dates);
    const back = read(xml);
    expect(back.text).toBe(text);
    expect(back.isCut).toBe(false);
    const { title, publisher, url, published } = metadata;
    expect(back.details).toEqual({ title, publisher, url, published });
    const again = withLinks(text, metadata, linksOf(back.marks ?? none, placeOf), known);
    expect(again.mentions).toEqual(given.mentions);
    expect(dates.length).toBeGreaterThan(1);
    expect(back.marks?.dates).toEqual(
      dates.map(({ start, end, edtf, kind, certainty, mod }) => ({
        ...{ start, end, edtf, kind, certainty, state: 'machine' },
        ...(mod && { mod }),
      })),
    );
    expect(xml).toMatch(/<date when="2020-11-09"/);
  });

  it('keeps who stands behind each link', () => {
    const back = read([...tei.write(linked, notes)].join(''));
    expect(linksOf(back.marks ?? none, placeOf).map(({ state, role }) => [state, role])).toEqual(
      linked.mentions.map(({ state, role }) => [state, role]),
    );
  });

  it('keeps every character of any text', () => {
    const unit = fc.constantFrom(
      ...'a <>&\'"]\r\n\t\u0000\u0007\ufffe🏔Ш',
      '\ud800',
      'Goris',
      '&amp;',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(read(write(text).xml).text).toBe(text);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('TEI of another tool', () => {
  it('is read by its paragraphs, without notes of editors, and by its addresses of GeoNames', () => {
    const { text, marks } = read(
      inText(`<head>The road</head>
        <p>From <placeName ref="https://www.geonames.org/147105/x.html">Shusha</placeName><note>?</note>
          to <geogName ref="#g">the lake</geogName>, <date notBefore="2020-09-27" notAfter="2020-11-10">then</date>.</p>`),
    );
    expect(text).toBe('The road\n\nFrom Shusha to the lake, then.');
    expect(linksOf(marks ?? none, placeOf)).toMatchObject([
      { start: 15, end: 21, placeId: 'shusha-shushi', role: 'location', state: 'edited' },
    ]);
    expect(marks?.dates).toMatchObject([{ edtf: '2020-09-27/2020-11-10' }]);
  });

  it('is read by the numbers in its own list of places', () => {
    const place = '<place xml:id="p1"><idno type="GeoNames">147105</idno></place>';
    const { marks } = read(
      `<TEI><standOff><listPlace>${place}</listPlace></standOff><text><body><p><rs ref="#p1">There</rs></p></body></text></TEI>`,
    );
    expect(linksOf(marks ?? none, placeOf)).toMatchObject([{ placeId: 'shusha-shushi' }]);
  });

  it.each([
    [
      '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><TEI><text>&c;</text></TEI>',
      'xml-entities',
    ],
    [
      '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><TEI><text>&f;</text></TEI>',
      'xml-entities',
    ],
    ['<kml><Document/></kml>', 'no-tei'],
    ['', 'no-tei'],
    ['<TEI><text>', 'xml-cut'],
  ])('is refused by a code where it is hostile or something else: %s', async (xml, code) => {
    expect(readTei(xml)).toEqual({ trouble: code });
    const bytes = new TextEncoder().encode(xml);
    expect(await plainText('a.xml', bytes)).toMatchObject({ refusal: { code } });
  });

  it('that is cut off gives its good part, and says so', () => {
    const whole = inText('<p>From Goris</p><p>to Shusha</p>');
    const { text, isCut } = read(whole.slice(0, whole.indexOf('to Shusha') + 4));
    expect([text, isCut]).toEqual(['From Goris\n\nto S', true]);
  });

  it('nested too deeply is refused', async () => {
    const xml = inText('<hi>'.repeat(100_000));
    const refusal = await plainText('a.xml', new TextEncoder().encode(xml));
    expect(refusal).toMatchObject({ refusal: { code: 'tangled-markup' } });
  });
});

const none = { places: [], dates: [] };
