import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredDays } from '../../src/catalog/covered-days';
import { placeInUri } from '../../src/formats/uris';
import { readOwnFile, writeOwnFile } from '../../src/formats/own-file';
import { readWebAnnotation } from '../../src/formats/read-web-annotation';
import { blocksOf, unchangedKept } from '../../src/reading/blocks';
import { bringFile } from '../../src/reading/bring-file';
import { changeText } from '../../src/reading/change-article';
import { reviewArticle, readRecord } from '../../src/reading/review-article';
import { dismiss, takeBack } from '../../src/reading/dismissals';
import { fromLinkedText, toLinkedText } from '../../src/reading/exchange';
import { openText } from '../../src/reading/open-file';
import type { OwnArticle } from '../../src/reading/own-article';
import { articleDownload } from '../../src/reading/download-article';
import { savedReview } from '../../src/reading/save-review';
import { countVerdicts, markOf, nextNote, notesOf } from '../../src/reading/sentence-notes';
import { edited, keep, redo, undo } from '../../src/reading/stored-article';
import { readKept } from '../../src/reading/stored-schema';
import { catalog, noticeWith } from '../fixtures';
import { en } from '../words';
import { tableOf } from '../formats/read-csv';
import { client, fileOf } from './an-engine';

const text = `A road near Lachin
28 August 2022

On Friday, 27 August 2022, people left Lachin. On 14 March 2022 lorries waited at the Azerbaijani checkpoint on the Hakari bridge.`;
const record = readRecord(catalog, readFileSync('geodata/checking.json', 'utf8'));
const days = coveredDays(catalog, '2026-11-29');
const reason = 'The text quotes an error, =and says so.';

const article = await (async (): Promise<OwnArticle> => {
  const opened = await openText((whole) => client.ask('link', whole), catalog, text);
  if (!('article' in opened)) throw new Error('not opened');
  return opened.article;
})();
const notesIn = (one: OwnArticle) => notesOf(reviewArticle(record, one, days), one.dismissed);
const findingsIn = (one: OwnArticle) => notesIn(one).flatMap(({ findings }) => findings);
const [weekday, checkpoint] = findingsIn(article).filter(
  ({ verdict }) => verdict === 'contradicts',
);
if (!weekday || !checkpoint) throw new Error('two findings');
const kept = edited(keep(article), dismiss(article, checkpoint, `  ${reason} `));

describe('a finding that was dismissed', () => {
  it('counts no more, keeps its mark and says why', () => {
    expect(countVerdicts(notesIn(article))).toMatchObject({ contradicts: 2, dismissed: 0 });
    const notes = notesIn(kept.article);
    expect(countVerdicts(notes)).toMatchObject({ contradicts: 1, dismissed: 1 });
    expect(notes.map(markOf).filter((kind) => kind !== 'record')).toEqual([
      'contradicts',
      'dismissed',
    ]);
    const reasons = findingsIn(kept.article).map(({ dismissal }) => dismissal?.reason ?? null);
    expect(reasons).toContain(reason);
  });

  it('has the later of two reasons', () => {
    const twice = edited(kept, dismiss(kept.article, checkpoint, 'Another reason'));
    expect(twice.article.dismissed?.map((one) => one.reason)).toEqual(['Another reason']);
  });

  it('counts again when it is taken back, and is undone and redone like any correction', () => {
    const [dismissal] = kept.article.dismissed ?? [];
    if (!dismissal) throw new Error('nothing dismissed');
    const back = edited(kept, takeBack(kept.article, dismissal));
    expect(countVerdicts(notesIn(back.article))).toMatchObject({ contradicts: 2, dismissed: 0 });
    expect(undo(back).article.dismissed).toEqual(kept.article.dismissed);
    expect(countVerdicts(notesIn(undo(kept).article))).toMatchObject({ contradicts: 2 });
    expect(redo(undo(kept)).article.dismissed).toEqual(kept.article.dismissed);
  });

  it('is kept in the browser with its history', () => {
    const stored = readKept(structuredClone(kept));
    expect(stored?.article.dismissed).toEqual(kept.article.dismissed);
    expect(countVerdicts(notesIn(undo(stored ?? kept).article))).toMatchObject({ contradicts: 2 });
    const beyond = kept.article.dismissed?.map((one) => ({ ...one, end: text.length + 1 }));
    expect(readKept({ ...kept, article: { ...kept.article, dismissed: beyond } })).toBeNull();
  });

  it('counts again once the record measures it by something else', () => {
    const other = (kept.article.dismissed ?? []).map((one) => ({ ...one, ref: 'goris' }));
    const notes = notesIn({ ...kept.article, dismissed: other });
    expect(countVerdicts(notes)).toMatchObject({ contradicts: 2, dismissed: 0 });
  });

  it('is found again in a changed text, and dropped where its words are gone', async () => {
    const longer = await changeText(client, kept.article, `First of all.\n\n${text}`);
    const { article: moved } = edited(kept, longer.edit);
    expect(countVerdicts(notesIn(moved))).toMatchObject({ contradicts: 1, dismissed: 1 });
    const without = await changeText(client, kept.article, 'Nothing happened in Lachin.');
    expect(edited(kept, without.edit).article.dismissed).toEqual([]);
    expect(undo(edited(kept, without.edit)).article.dismissed).toEqual(kept.article.dismissed);
  });
});

const notes = noticeWith(en.disclaimer, '2026-11-29T08:00:00.000Z');

describe('an exported dismissal', () => {
  const linked = toLinkedText(catalog, kept.article, null);

  it('comes back with the project file', () => {
    const json = writeOwnFile(linked, noticeWith(en.disclaimer), { fullText: true });
    const { linked: read, problems } = readOwnFile('a.json', json);
    expect(problems).toEqual([]);
    if (!read) throw new Error('unread');
    const back = fromLinkedText(catalog, read, 'en', '2026-11-29T00:00:00.000Z');
    expect(back.dismissed).toEqual(kept.article.dismissed);
  });

  it.each(['own', 'webannotation'] as const)(
    'is brought by a file (%s) into the article, in one step that is undone',
    async (format) => {
      const { name, content } = await articleDownload(catalog, kept.article, format, notes);
      const brought = await bringFile(article, catalog, client, fileOf(name, content));
      if (!('edit' in brought)) throw new Error(JSON.stringify(brought));
      const after = edited(keep(article), brought.edit);
      expect(after.article.dismissed).toEqual(kept.article.dismissed);
      expect(undo(after).article.dismissed).toBe(article.dismissed);
    },
  );

  it('is brought by a file that has nothing else', async () => {
    const alone = { ...kept.article, mentions: [] };
    const { content } = await articleDownload(catalog, alone, 'webannotation', notes);
    const brought = await bringFile(article, catalog, client, fileOf('a.jsonld', content));
    if (!('edit' in brought)) throw new Error(JSON.stringify(brought));
    expect(edited(keep(article), brought.edit).article.dismissed).toHaveLength(1);
  });

  it('is an assessment in Web Annotation, with its reason, beside the links', async () => {
    const { content } = await articleDownload(catalog, kept.article, 'webannotation', notes);
    const { total, first } = JSON.parse(content) as {
      readonly total: number;
      readonly first: { readonly items: readonly { readonly motivation: string }[] };
    };
    expect(total).toBe(first.items.length);
    expect(first.items.filter(({ motivation }) => motivation === 'assessing')).toHaveLength(1);
    const { dismissed, mentions, problems } = readWebAnnotation('a.jsonld', content, {
      text: kept.article.text,
      placeOf: placeInUri,
    });
    expect(dismissed).toEqual(linked.dismissed);
    expect(mentions).toEqual(linked.mentions);
    expect(problems).toEqual([]);
  });

  it('without a reason that can be read is no dismissal', () => {
    const annotation = {
      type: 'Annotation',
      motivation: 'assessing',
      body: [
        { value: 'state:dismissed' },
        { value: 'check:weekday' },
        { value: 'verdict:contradicts' },
      ],
      target: { selector: { type: 'TextQuoteSelector', exact: 'Friday' } },
    };
    const read = readWebAnnotation('a.jsonld', JSON.stringify(annotation), {
      text: kept.article.text,
      placeOf: placeInUri,
    });
    expect(read.dismissed).toEqual([]);
    expect(read.problems).toHaveLength(1);
  });

  it('is a row of the checks as CSV, one a finding, with sources and disclaimer', async () => {
    const found = findingsIn(kept.article);
    const said = () => 'What the record says';
    const { name, content } = await savedReview(catalog, kept.article, found, said, en.disclaimer);
    expect(name).toBe('A-road-near-Lachin.checks.csv');
    const [header = [], ...rows] = tableOf(content);
    const column = (of: string) => rows.map((row) => row[header.indexOf(of)]);
    expect(column('surface')).toEqual(found.map(({ start, end }) => text.slice(start, end)));
    expect(column('check')).toEqual(found.map(({ kind }) => kind));
    expect(column('dismissed').filter((one) => one !== '')).toEqual([reason]);
    expect(column('sources').some((one) => one?.includes('CivilNet'))).toBe(true);
    expect(column('disclaimer').every((one) => one === en.disclaimer)).toBe(true);
  });
});

describe('the marks in a text', () => {
  it('stand before the words of their sentences, and all of the text stays in its place', () => {
    const spans = fc.array(fc.nat({ max: text.length - 1 }), { maxLength: 12 });
    const someOrNone = fc.oneof(fc.constant([]), spans);
    fc.assert(
      fc.property(spans, someOrNone, (some, others) => {
        const starts = [...new Set(some)].sort((a, b) => a - b);
        const differing = [...new Set(others)]
          .sort((a, b) => a - b)
          .map((start) => ({ start, end: Math.min(start + 3, text.length) }));
        const marks = { starts, differing };
        const blocks = blocksOf(text, [], [], marks);
        const whole = (all: typeof blocks) =>
          all.map(({ pieces }) => pieces.map((one) => one.text).join('')).join(' ');
        expect(whole(blocks).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        const found = blocks.flatMap(({ pieces }) => pieces.flatMap(({ mark }) => mark ?? []));
        const inLine = starts.filter((at) =>
          blocks.some(({ start, pieces }) => {
            const length = pieces.reduce((sum, one) => sum + one.text.length, 0);
            return start <= at && at < start + length;
          }),
        );
        // Two sentences that begin in words that stay together have one mark.
        if (others.length === 0) expect(found).toEqual(inLine);
        else expect(inLine).toEqual(expect.arrayContaining(found));
      }),
    );
  });

  it('draw anew only the paragraphs that they change', () => {
    const [before, same] = [blocksOf(text, []), blocksOf(text, [])];
    expect(unchangedKept(before, same).every((block, at) => block === before[at])).toBe(true);
    const start = text.indexOf('On Friday');
    const after = blocksOf(text, [], [], { starts: [start], differing: [] });
    const kept = unchangedKept(before, after);
    expect(kept).toEqual(after);
    expect(kept.map((block, at) => block === before[at])).toEqual(
      after.map((block) => block.start !== start),
    );
  });

  it('underline the words that differ, and no other', () => {
    const start = text.indexOf('14 March 2022');
    const differing = [{ start, end: start + 13 }];
    const pieces = blocksOf(text, [], [], { starts: [], differing }).flatMap((one) => one.pieces);
    expect(pieces.filter(({ differs }) => differs).map((one) => one.text)).toEqual([
      '14 March 2022',
    ]);
  });

  it('come one after the other and begin again at the end', () => {
    const notes = notesIn(article);
    const seen: number[] = [];
    let at: number | null = null;
    for (let step = 0; step <= notes.length; step += 1) {
      at = nextNote(notes, at)?.start ?? null;
      if (at !== null) seen.push(at);
    }
    expect(seen).toEqual([...notes, ...notes.slice(0, 1)].map(({ start }) => start));
    expect(nextNote([], 3)).toBeNull();
  });
});
