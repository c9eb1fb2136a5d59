import { describe, expect, it } from 'vitest';
import { readOwnFile, writeOwnFile } from '../../src/formats/own-file';
import { en } from '../words';
import { readWebAnnotation } from '../../src/formats/read-web-annotation';
import { placeOfUri } from '../../src/formats/place-of-uri';
import { writeWebAnnotation } from '../../src/formats/web-annotation';
import { bringLinks, fromLinkedText, toLinkedText } from '../../src/reading/exchange';
import { readKept } from '../../src/reading/stored-schema';
import { edited, keep } from '../../src/reading/stored-article';
import { accept, remove } from '../../src/reading/corrections';
import { catalog, noticeWith } from '../fixtures';
import { articleOf } from './an-article';

const article = articleOf('Von Wien nach Goris, und von Goris nach Şuşa. Baku schwieg.', [
  ['Wien', 'vienna-at', 'edited'],
  ['Goris', 'goris', 'verified'],
  ['Goris', 'goris'],
  ['Şuşa', 'shusha-shushi'],
  ['Baku', 'baku', 'removed'],
]);

describe('an article that was saved as one file', () => {
  const json = writeOwnFile(toLinkedText(catalog, article, null), noticeWith(en.disclaimer), {
    fullText: true,
  });

  it('comes back with its text, its links and who stands behind them', () => {
    const { linked, problems } = readOwnFile('wien.atlas.json', json);
    expect(problems).toEqual([]);
    if (!linked) throw new Error('unread');
    const back = fromLinkedText(catalog, linked, 'en', '2026-11-21T00:00:00.000Z');
    expect(back.text).toBe(article.text);
    expect(back.mentions).toEqual(article.mentions.filter(({ state }) => state !== 'removed'));
    expect(back.details).toEqual({ ...article.details, lang: 'es' });
    expect(back.places).toEqual(article.places);
    expect(back.lost).toEqual([]);
  });

  it('does not tell what was taken away', () => {
    expect(json).not.toContain('"baku"');
  });
});

describe('links from a file', () => {
  it('of Web Annotation are put where their words stand, and listed where they do not', () => {
    const notes = noticeWith(en.disclaimer);
    const document = writeWebAnnotation(toLinkedText(catalog, article, null), notes);
    const about = { text: article.text, placeOf: placeOfUri([]) };
    const { mentions } = readWebAnnotation('links.jsonld', document, about);
    const other = 'Heute: Von Wien nach Goris, und von Goris nach Şuşa.';
    const after = bringLinks({ text: other, mentions: [], lost: [] }, mentions);
    const found = after.mentions.map(({ start, end }) => other.slice(start, end));
    expect(found).toEqual(['Wien', 'Goris', 'Goris', 'Şuşa']);
    const elsewhere = bringLinks({ text: 'Ganz anders.', mentions: [], lost: [] }, mentions);
    expect(elsewhere.mentions).toEqual([]);
    expect(elsewhere.lost).toHaveLength(4);
  });
});

describe('what the browser kept', () => {
  const [wien, goris] = article.mentions;
  if (!wien || !goris) throw new Error('two links');
  const kept = edited(edited(keep(article), accept(wien)), remove(goris));

  it('is read as it was stored', () => {
    expect(readKept(structuredClone(kept))).toEqual(kept);
  });

  it.each([
    ['of another version', { ...kept, version: 2 }],
    ['without a text', { ...kept, article: { ...article, text: undefined } }],
    ['with a link beyond its text', { ...kept, article: { ...article, text: 'Wien' } }],
    ['nothing', null],
  ])('is not read where it is %s', (_, record) => {
    expect(readKept(record)).toBeNull();
  });
});
