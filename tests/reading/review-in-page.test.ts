import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/review/finding';
import { loadReviewer } from '../../src/cli/load-reviewer';
import { coveredDays } from '../../src/catalog/covered-days';
import { TooLate } from '../../src/deadline';
import type { LinkLanguage } from '../../src/linking/languages';
import { daysAsked } from '../../src/reading/review-article';
import * as corrections from '../../src/reading/corrections';
import { acceptDate, changeDate, refuseDate } from '../../src/reading/correct-dates';
import { openText } from '../../src/reading/open-file';
import type { OwnArticle } from '../../src/reading/own-article';
import { otherSentences } from '../../src/reading/other-sentences';
import { isSameReviewInput } from '../../src/reading/same-review-input';
import { countVerdicts, markOf, notesOf } from '../../src/reading/sentence-notes';
import { edited, keep } from '../../src/reading/stored-article';
import { reviewInWorker } from '../../src/reading/worker/review-in-worker';
import type { TextEngineClient } from '../../src/reading/worker/client';
import { readClaims, readPlain } from '../review/gold';
import { catalog } from '../fixtures';
import { runs } from '../runs';
import { client } from './an-engine';

const rules = readFileSync('geodata/checking.json', 'utf8');
const reviewer = loadReviewer();
const days = coveredDays(catalog, '2026-11-29');
const engine: TextEngineClient = { ...client, end: () => undefined, world: Promise.resolve(true) };
const reviewed = (article: OwnArticle) =>
  reviewInWorker(engine, catalog, () => Promise.resolve(rules), article, days);

/** The text as the page opens it, with what its reader says of it. */
async function opened(
  text: string,
  published: string | null,
  lang: LinkLanguage | null = null,
): Promise<OwnArticle> {
  const link = (whole: string) =>
    client.ask('link', whole, lang ?? undefined, published ?? undefined);
  const result = await openText(link, catalog, text);
  if (!('article' in result)) throw new Error(JSON.stringify(result));
  return { ...result.article, details: { ...result.article.details, published, lang } };
}

const checkpoint =
  'On 14 March 2022 lorries waited at the Azerbaijani checkpoint on the Hakari bridge.';

describe('a review in the page', () => {
  const claims = [...readClaims('given'), ...readClaims('own'), ...readPlain()];

  it('finds in each annotated sentence what the command finds', async () => {
    expect(claims.length).toBeGreaterThan(60);
    for (const { id, text, lang, published } of claims) {
      const { findings } = await reviewed(await opened(text, published, lang));
      expect(findings, id).toEqual(reviewer.find(text, lang, published));
    }
  });

  it('finds in texts of many sentences and languages what the command finds', async () => {
    const texts = fc.array(fc.constantFrom(...claims.map(({ text }) => text)), {
      minLength: 1,
      maxLength: 6,
    });
    const day = fc.constantFrom(null, '2022-09-01', '2020-11-12');
    await fc.assert(
      fc.asyncProperty(texts, day, async (some, published) => {
        const text = some.join('\n');
        const { findings } = await reviewed(await opened(text, published));
        expect(findings).toEqual(reviewer.find(text, undefined, published));
      }),
      { numRuns: runs(25) },
    );
  });

  it('measures weekdays without a day of publication, and leaves "yesterday" alone', async () => {
    const text = 'On Monday, 27 August 2022, the road was closed. Yesterday it was open in Lachin.';
    const { findings, told } = await reviewed(await opened(text, null, 'en'));
    expect(findings.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
      'weekday contradicts',
    ]);
    expect(told).toEqual([]);
  });

  it('reads a date as its reader left it: refused, changed or accepted', async () => {
    const article = await opened(checkpoint, '2024-05-05', 'en');
    const [date] = article.dates ?? [];
    if (!date) throw new Error('no date');
    const after = (edit: ReturnType<typeof refuseDate>) => edited(keep(article), edit).article;
    const verdicts = async (one: OwnArticle) =>
      (await reviewed(one)).findings.map(({ kind, verdict }) => `${kind} ${verdict}`);
    expect(await verdicts(article)).toEqual(['existence contradicts']);
    expect(await verdicts(after(acceptDate(date)))).toEqual(['existence contradicts']);
    expect(await verdicts(after(refuseDate(date)))).toEqual([]);
    expect(await verdicts(after(changeDate(date, '2023-05-14')))).toEqual(['existence agrees']);
  });

  it('reads a link as its reader left it', async () => {
    const article = await opened(checkpoint, '2024-05-05', 'en');
    const bridge = article.mentions.find(({ placeId }) => placeId === 'hakari-bridge');
    if (!bridge) throw new Error('no bridge');
    const { article: without } = edited(keep(article), corrections.remove(bridge));
    expect((await reviewed(without)).findings).toEqual([]);
  });

  it('tells of places on days of the record only: no year, no day to come', async () => {
    const text =
      'On 27 August 2022 Lachin was quiet. In 2021 Lachin was quiet. On 27 August 2062 Lachin will be quiet.';
    const { told } = await reviewed(await opened(text, '2022-08-28', 'en'));
    expect(told.map(({ edtf }) => edtf)).toEqual(['2022-08-27']);
    expect(daysAsked({ edtf: '2022-08' }, days)).toMatchObject({
      first: '2022-08-01',
      last: '2022-08-31',
    });
    expect(daysAsked({ edtf: '2022-08-01/2022-09-30' }, days)).toBeNull();
  });
});

describe('whether a review must be made again', () => {
  it('is so after another place, date, day or text, and not after a link was accepted', async () => {
    const article = await opened(checkpoint, '2024-05-05', 'en');
    const [mention] = article.mentions;
    const [date] = article.dates ?? [];
    if (!mention || !date) throw new Error('no link');
    const after = (edit: Parameters<typeof edited>[1]) => edited(keep(article), edit).article;
    expect(isSameReviewInput(article, after(corrections.accept(mention)))).toBe(true);
    for (const other of [
      after(corrections.change(mention, { placeId: 'goris' })),
      after(corrections.remove(mention)),
      after(refuseDate(date)),
      { ...article, text: `${article.text} ` },
      { ...article, details: { ...article.details, published: '2024-05-06' } },
    ])
      expect(isSameReviewInput(article, other)).toBe(false);
  });
});

describe('the worker that reviews', () => {
  const answer = { findings: [], told: [] };
  const engineThat = (ask: (verb: string) => Promise<unknown>) => {
    const end = vi.fn();
    return {
      engine: { ask, end, world: Promise.resolve(true) } as unknown as TextEngineClient,
      end,
    };
  };
  const ask = async (one: TextEngineClient, load: () => Promise<string>) =>
    reviewInWorker(one, catalog, load, await opened(checkpoint, null), days);

  it('gets the record once, with the first article', async () => {
    const verbs: string[] = [];
    const { engine: one } = engineThat((verb) => {
      verbs.push(verb);
      return Promise.resolve(verb === 'take' ? {} : answer);
    });
    const load = vi.fn(() => Promise.resolve(rules));
    await ask(one, load);
    await ask(one, load);
    expect(verbs).toEqual(['take', 'review', 'review']);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is asked anew after the rules could not be loaded', async () => {
    const { engine: one } = engineThat((verb) => Promise.resolve(verb === 'take' ? {} : answer));
    const load = vi.fn<() => Promise<string>>(() => Promise.resolve(rules));
    load.mockRejectedValueOnce(new Error('offline'));
    await expect(ask(one, load)).rejects.toThrow('offline');
    expect(await ask(one, load)).toEqual({ ...answer, labels: {} });
  });

  it('is ended when it is silent for a minute, which the page then says', async () => {
    const article = await opened(checkpoint, null);
    vi.useFakeTimers();
    try {
      let stop: (error: Error) => void = () => undefined;
      const silent = new Promise((_, reject) => (stop = reject));
      const { engine: one, end } = engineThat((verb) =>
        verb === 'take' ? Promise.resolve({}) : silent,
      );
      end.mockImplementation(() => stop(new Error('The worker stopped')));
      const asked = reviewInWorker(one, catalog, () => Promise.resolve(rules), article, days);
      const said = expect(asked).rejects.toThrow(TooLate);
      await vi.advanceTimersByTimeAsync(59_000);
      expect(end).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(2_000);
      expect(end).toHaveBeenCalledTimes(1);
      await said;
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the marks of an article', () => {
  const text = [
    checkpoint,
    'On Friday, 9 September 2022 nothing happened.',
    'On 27 August 2022 Lachin was quiet.',
    'Nothing else.',
  ].join(' ');

  it('stand at sentences that the record speaks to, each with what matters most', async () => {
    const article = await opened(text, '2022-09-10', 'en');
    const notes = notesOf(await reviewed(article));
    expect(notes.map((note) => [text.slice(note.start, note.start + 12), markOf(note)])).toEqual([
      ['On 14 March ', 'contradicts'],
      ['On Friday, 9', 'agrees'],
      ['On 27 August', 'record'],
    ]);
    expect(countVerdicts(notes)).toEqual({ agrees: 1, contradicts: 1, silent: 0, dismissed: 0 });
  });

  it('count each finding once, whatever its verdict', () => {
    const span = { start: 0, end: 4 };
    const finding = (verdict: Finding['verdict'], at: number): Finding => ({
      kind: 'distance',
      verdict,
      start: at,
      end: at + 2,
      sentence: span,
      ref: null,
      reason: { code: 'distance', places: ['goris', 'lachin'], km: 30 },
      citations: [],
    });
    const findings = [finding('silent', 0), finding('agrees', 1), finding('silent', 2)];
    const notes = notesOf({ findings, told: [] });
    expect(notes).toHaveLength(1);
    expect(notes.map(markOf)).toEqual(['silent']);
    expect(countVerdicts(notes)).toEqual({ agrees: 1, contradicts: 0, silent: 2, dismissed: 0 });
  });
});

describe('the sentences of other articles', () => {
  it('are those on the same place and a day in common, opened or shipped', async () => {
    const article = await opened('On 27 August 2022 Lachin was quiet.', '2022-08-28', 'en');
    const other = await opened(
      'Лачин опустел 27 августа 2022 года. Лачин ждал 3 марта 2021 года.',
      '2022-09-01',
      'ru',
    );
    const [told] = (await reviewed(article)).told;
    if (!told) throw new Error('nothing told');
    const day = { first: '2022-08-27', last: '2022-08-27' };
    const all = otherSentences(catalog, [article, other], article, told.placeId, day);
    const own = all.flatMap((one) => (one.kind === 'own' ? [one.excerpt] : []));
    expect(own.map(({ span }) => other.text.slice(span.start, span.end))).toEqual([
      'Лачин опустел 27 августа 2022 года.',
    ]);
  });

  it('have the quotations of the first article, but not beside the article itself', async () => {
    const [first] = catalog.articles;
    const quotation = first?.quotations.find(
      ({ dates = [], mentions }) => dates.length > 0 && mentions.length > 0,
    );
    const [place, edtf] = [quotation?.mentions[0]?.place, quotation?.dates?.[0]?.edtf];
    if (!first || place === undefined || typeof edtf !== 'string') throw new Error('no quotation');
    const asked = daysAsked({ edtf }, { first: '1900-01-01', last: '2100-01-01' });
    if (!asked) throw new Error(edtf);
    const article = await opened(checkpoint, null);
    const found = otherSentences(catalog, [], article, place, asked);
    expect(found.map(({ kind }) => kind)).toContain('shipped');
    const itself = { ...article, details: { ...article.details, url: first.url } };
    expect(otherSentences(catalog, [], itself, place, asked)).toEqual([]);
  });
});
