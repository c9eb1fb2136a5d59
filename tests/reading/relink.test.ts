import { describe, expect, it } from 'vitest';
import * as corrections from '../../src/reading/corrections';
import { edited, keep, undo } from '../../src/reading/stored-article';
import { shownMentions, type OwnArticle } from '../../src/reading/own-article';
import { relinked, revised } from '../../src/reading/relink';
import { linker } from '../linking/the-linker';
import { articleOf } from './an-article';

const old = `The road from Goris passes Lachin and climbs to Shushi, where diplomats met on Saturday.

Some of the envoys had come by way of Fuzuli; the others stayed in Baku for the day.

In Stepanakert a spokesman said that nobody had asked him, and that Shushi was no place for a meeting.`;

const read = (text: string) => linker.link(text, 'en');
const named = (article: Pick<OwnArticle, 'text' | 'mentions'>) =>
  shownMentions(article).map(
    ({ start, end, placeId, state }) => `${article.text.slice(start, end)} > ${placeId} (${state})`,
  );

function opened(): OwnArticle {
  return { ...articleOf(old, []), mentions: relinked({ mentions: [] }, read(old)) };
}

function after(article: OwnArticle, edit: Parameters<typeof edited>[1]): OwnArticle {
  return edited(keep(article), edit).article;
}

function mentionOf(article: OwnArticle, words: string) {
  const found = article.mentions.find(({ start, end }) => article.text.slice(start, end) === words);
  if (!found) throw new Error(`no link on ${words}`);
  return found;
}

describe('a text that is read again', () => {
  it('keeps what people linked, changed and took away', () => {
    let article = opened();
    article = after(article, corrections.accept(mentionOf(article, 'Goris')));
    article = after(article, corrections.remove(mentionOf(article, 'Baku')));
    article = after(
      article,
      corrections.change(mentionOf(article, 'Lachin'), { placeId: 'district-lachin' }),
    );
    const again = { ...article, mentions: relinked(article, read(old)) };
    expect(named(again)).toEqual(named(article));
    expect(named(again).join()).not.toContain('Baku');
    expect(named(again)).toContain('Lachin > district-lachin (edited)');
  });
});

describe('a changed text', () => {
  it('has the checked links where their words now stand, and lists those that are gone', () => {
    let article = opened();
    for (const words of ['Goris', 'Fuzuli', 'Stepanakert'])
      article = after(article, corrections.accept(mentionOf(article, words)));
    const changed = `A correction of Sunday.\n\n${old.replace('Some of the envoys had come by way of Fuzuli; the', 'The')}`;
    const now = revised(article, changed, read(changed));
    expect(named(now)).toContain('Goris > goris (verified)');
    expect(named(now)).toContain('Stepanakert > khankendi-stepanakert (verified)');
    expect(now.lost.map(({ quote, placeId }) => [quote.exact, placeId])).toEqual([
      ['Fuzuli', 'fuzuli-varanda'],
    ]);
  });

  it('does not link again what was taken away, wherever that has moved', () => {
    const article = after(opened(), corrections.remove(mentionOf(opened(), 'Baku')));
    const changed = `Once more.\n\n${old}`;
    expect(named(revised(article, changed, read(changed))).join()).not.toContain('Baku');
  });

  it('finds a lost link again when its words come back', () => {
    const article = after(opened(), corrections.accept(mentionOf(opened(), 'Fuzuli')));
    const without = old.replace('Some of the envoys had come by way of Fuzuli; the', 'The');
    const lost = { ...article, ...revised(article, without, read(without)) };
    expect(lost.lost).toHaveLength(1);
    const back = revised(lost, old, read(old));
    expect(back.lost).toEqual([]);
    expect(named({ ...article, ...back })).toContain('Fuzuli > fuzuli-varanda (verified)');
  });

  it('is taken back with its links and its losses', () => {
    const article = after(opened(), corrections.accept(mentionOf(opened(), 'Fuzuli')));
    const without = 'Nothing of it is left but Goris.';
    const { text, mentions, lost } = article;
    const edit = {
      before: { text, mentions, lost },
      after: revised(article, without, read(without)),
    };
    const kept = edited(keep(article), edit);
    expect(kept.article.lost).toHaveLength(1);
    expect(undo(kept).article).toEqual(article);
  });
});
