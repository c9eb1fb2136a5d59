import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnFile } from '../../src/formats/own-file';
import { findDates } from '../../src/linking/dates/find-dates';
import { blocksOf } from '../../src/reading/blocks';
import { changeDetails, changeText } from '../../src/reading/change-article';
import { acceptDate, changeDate, refuseDate } from '../../src/reading/correct-dates';
import { pairsAt, pairsOf } from '../../src/reading/dated-places';
import { apply, inverse } from '../../src/reading/undo-history';
import { toLinkedText } from '../../src/reading/exchange';
import { openFile, openText } from '../../src/reading/open-file';
import type { OwnArticle } from '../../src/reading/own-article';
import { articleDownload } from '../../src/reading/download-article';
import { dayWithin, isVague, shownDates } from '../../src/reading/shown-dates';
import { keep, undo, edited, withFound } from '../../src/reading/stored-article';
import { readKept } from '../../src/reading/stored-schema';
import { timesOf } from '../../src/reading/times-in-article';
import { catalog, noticeWith } from '../fixtures';
import { en } from '../words';
import { runs } from '../runs';
import { client, fileOf } from './an-engine';

const text = `Diplomats in Shushi
27 August 2022

Yesterday ambassadors came to Shushi. On 8 November 2020 the town of Shushi was taken, and on 1 December 2020 the Lachin district was handed over. It was founded in 1923.`;

async function opened(of = text): Promise<OwnArticle> {
  const result = await openText((whole) => client.ask('link', whole), catalog, of);
  if (!('article' in result)) throw new Error(result.code);
  return result.article;
}
const edtfs = (article: OwnArticle) => shownDates(article).map(({ edtf }) => edtf);
const dateOf = (article: OwnArticle, words: string) => {
  const found = shownDates(article).find(
    ({ start, end }) => article.text.slice(start, end) === words,
  );
  if (!found) throw new Error(`No date “${words}”`);
  return found;
};

describe('the dates of an article of one’s own', () => {
  it('are found with its links, against the day that its text names at its head', async () => {
    expect(edtfs(await opened())).toEqual([
      '2022-08-27',
      '2022-08-26',
      '2020-11-08',
      '2020-12-01',
      '1923',
    ]);
  });

  it.each([
    ['en', 'Today, ambassadors came to Shushi.'],
    ['es', 'Hoy, Bakú celebró una conferencia en Shushi.'],
    ['fr', 'Aujourd’hui, les ambassadeurs ont visité Choucha.'],
    ['ru', 'Сегодня послы посетили Шушу.'],
    ['hy', 'Այսօր դեսպանները այցելեցին Շուշի։'],
    ['az', 'Bu gün diplomatlar Şuşaya gəldilər.'],
    ['tr', 'Bugün büyükelçiler Şuşa’ya geldi.'],
  ] as const)('count from the day of publication: today in %s', async (lang, sentence) => {
    const dates = await client.ask('dates', sentence, lang, '2022-08-27');
    expect(dates.map(({ edtf }) => edtf)).toEqual(['2022-08-27']);
  });

  it('count anew from another day, but for those that somebody checked', async () => {
    const article = await opened();
    const fixed = apply(article, changeDate(dateOf(article, '1923'), '1923-07-07'));
    const details = { ...fixed.details, published: '2022-08-30' };
    const { edit } = await changeDetails(client, fixed, details);
    expect(edtfs(apply(fixed, edit))).toEqual([
      '2022-08-27',
      '2022-08-29',
      '2020-11-08',
      '2020-12-01',
      '1923-07-07',
    ]);
    expect(apply(apply(fixed, edit), inverse(edit))).toEqual(fixed);
  });

  it('can be accepted, changed and refused, and every step can be taken back', async () => {
    const article = await opened();
    const words = '8 November 2020';
    for (const [correct, after] of [
      [acceptDate, ['verified', '2020-11-08']],
      [(date) => changeDate(date, '2020-11-07/2020-11-08'), ['edited', '2020-11-07/2020-11-08']],
    ] as [(date: ReturnType<typeof dateOf>) => ReturnType<typeof acceptDate>, string[]][]) {
      const kept = edited(keep(article), correct(dateOf(article, words)));
      const { state, edtf } = dateOf(kept.article, words);
      expect([state, edtf]).toEqual(after);
      expect(undo(kept).article).toEqual(article);
    }
    const refused = apply(article, refuseDate(dateOf(article, words)));
    expect(edtfs(refused)).not.toContain('2020-11-08');
  });

  it('that are refused stay so in a changed text, and those checked are found again', async () => {
    const article = await opened();
    const checked = apply(
      apply(article, refuseDate(dateOf(article, '1923'))),
      changeDate(dateOf(article, '1 December 2020'), '2020-12'),
    );
    const { edit, lostDates } = await changeText(client, checked, `Corrected.\n\n${text}`);
    const after = apply(checked, edit);
    expect(lostDates).toBe(0);
    expect(edtfs(after)).toEqual(['2022-08-27', '2022-08-26', '2020-11-08', '2020-12']);
    const gone = await changeText(client, checked, 'Nothing of it in Goris.');
    expect(gone.lostDates).toBe(1);
  });

  it('are kept by the browser; an article from before is given its own once', async () => {
    const kept = keep(await opened());
    expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    const { dates, ...before } = kept.article;
    const old = readKept(JSON.parse(JSON.stringify({ ...kept, article: before })));
    if (!old || !dates) throw new Error('not read');
    expect(withFound(old, { dates }).article).toEqual(kept.article);
    expect(withFound(kept, { dates: [] })).toBe(kept);
  });

  it('leave no letter of the text out, and never overlap a link', async () => {
    const article = await opened();
    const dates = shownDates(article);
    const mentions = article.mentions.filter(
      (one): one is typeof one & { state: 'machine' } => one.state === 'machine',
    );
    const pieces = blocksOf(text, mentions, dates).flatMap((block) => block.pieces);
    const lines = text.split('\n').filter((line) => line !== '');
    expect(pieces.map((piece) => piece.text).join('')).toBe(lines.join(''));
    expect(pieces.filter(({ date }) => date).length).toBe(dates.length);
    for (const date of dates)
      for (const mention of mentions)
        expect(date.start < mention.end && mention.start < date.end).toBe(false);
  });

  it('lead to a day inside the map, or to none, whatever they are', () => {
    const span = { first: '1992-01-01', last: '2026-11-28' };
    const year = fc.integer({ min: 1800, max: 2100 }).map(String);
    const edtf = fc.oneof(
      year,
      year.map((one) => `${one.slice(0, 3)}X`),
      fc.tuple(year, fc.constantFrom('02', '11', '21', '24')).map((parts) => parts.join('-')),
      year.map((one) => `${one}/..`),
      year.map((one) => `../${one}`),
      fc.tuple(year, year).map((ends) => ends.sort().join('/')),
    );
    fc.assert(
      fc.property(edtf, (one) => {
        const day = dayWithin({ edtf: one }, span);
        if (day !== null) expect(span.first <= day && day <= span.last).toBe(true);
        else expect(one).toMatch(/^(1[89]|20[2-9]|210|\.\.\/1)/);
        expect(timesOf([{ edtf: one, surface: 'x', lang: 'en' }])).toHaveLength(1);
      }),
      { numRuns: runs(200) },
    );
  });

  it('that were chosen or depend on an unknown day look undecided until somebody looks', async () => {
    const article = await opened('Yesterday they came to Shushi.');
    const date = dateOf(article, 'Yesterday');
    expect([date.edtf, isVague(date)]).toEqual([null, true]);
    expect(isVague({ ...date, state: 'verified' })).toBe(false);
  });
});

describe('place and date together', () => {
  it('are what one sentence tells of, for a mention and for a date', async () => {
    const article = await opened();
    const mention = article.mentions.findLast(({ placeId }) => placeId === 'shusha-shushi');
    if (!mention) throw new Error('no mention');
    expect(pairsAt(article, mention).map(({ edtf }) => edtf)).toEqual(['2020-11-08']);
    expect(pairsAt(article, dateOf(article, '1 December 2020'))).toMatchObject([
      { placeId: 'district-lachin' },
    ]);
  });

  it('are the same as on the command line', async () => {
    const article = await opened();
    const dates = findDates(text, { published: '2022-08-27' });
    expect(shownDates(article).map(({ start, edtf }) => [start, edtf])).toEqual(
      dates.map(({ start, edtf }) => [start, edtf]),
    );
    expect(pairsOf(article).length).toBeGreaterThan(2);
  });
});

const notes = noticeWith(en.disclaimer);

describe('files of an article with dates', () => {
  it('open again with every date as it was left', async () => {
    const article = await opened();
    const left = apply(article, changeDate(dateOf(article, '1923'), '1923-07-07'));
    const { name, content } = await articleDownload(catalog, left, 'own', notes);
    expect(readOwnFile(name, content).problems).toEqual([]);
    const again = await openFile(client, catalog, fileOf(name, content));
    if (!('article' in again)) throw new Error(again.code);
    expect(again.article.dates).toEqual(left.dates);
  });

  it('carry the days of each place: Web Annotation, Linked Places, GeoJSON and CSV', async () => {
    const article = await opened();
    expect(toLinkedText(catalog, article, null).days?.flat()).toContain('2020-11-08');
    const files = await Promise.all(
      (['webannotation', 'csv', 'geojson', 'lpf'] as const).map((format) =>
        articleDownload(catalog, article, format, notes),
      ),
    );
    for (const { content } of files) expect(content).toContain('2020-11-08');
    const refused = apply(article, refuseDate(dateOf(article, '8 November 2020')));
    const { content } = await articleDownload(catalog, refused, 'csv', notes);
    expect(content.split('\n').filter((row) => /,2020-11-08,/.test(row))).toEqual([]);
  });

  it('say in Linked Places that the text tells of the place then, not that its name is of then', async () => {
    const { content } = await articleDownload(catalog, await opened(), 'lpf', notes);
    const { features } = JSON.parse(content) as {
      features: { '@id': string; relations?: { relationType: string; when: unknown }[] }[];
    };
    const shusha = features.find((one) => one['@id'].endsWith('shusha-shushi'));
    expect(shusha?.relations).toMatchObject([
      {
        relationType: 'dct:isReferencedBy',
        when: { timespans: [{ start: { in: '2022-08-26' } }, { start: { in: '2020-11-08' } }] },
      },
    ]);
  });
});

describe('why a link', () => {
  it('is said for what is linked and for what is not', async () => {
    const sentence = 'They live on Shushi Street in Goris.';
    const street = { start: 13, end: 19 };
    const [refused] = await client.ask('explain', sentence, 'en', street);
    const at = sentence.indexOf('Goris');
    const [linked] = await client.ask('explain', sentence, 'en', { start: at, end: at + 5 });
    expect([refused?.linked, refused?.reason, linked?.linked]).toEqual([false, 'street', true]);
    expect(await client.ask('explain', sentence, 'en', { start: 5, end: 9 })).toEqual([]);
  });
});
