import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as corrections from '../../src/reading/corrections';
import type { Edit } from '../../src/reading/undo-history';
import {
  canRedo,
  canUndo,
  edited,
  keep,
  redo,
  undo,
  withPlaces,
} from '../../src/reading/stored-article';
import { countStates, shownMentions, type OwnArticle } from '../../src/reading/own-article';
import { articleOf } from './an-article';
import { runs } from '../runs';

const text = 'De Shushi a Lachín, y de Lachín a Goris.';
const opened = () =>
  articleOf(text, [
    ['Shushi', 'shusha-shushi'],
    ['Lachín', 'berdzor-lachin'],
    ['Goris', 'goris'],
  ]);

/** Any correction of any link, or words linked by hand. */
function anyEdit(article: OwnArticle): fc.Arbitrary<Edit> {
  const mention = fc.constantFrom(...article.mentions);
  return fc.oneof(
    mention.map((one) => corrections.accept(one)),
    mention.map((one) => corrections.remove(one)),
    mention.map((one) => corrections.change(one, { placeId: 'stepanakert' })),
    mention.map((one) => corrections.change(one, { role: 'actor' })),
    fc.constant(corrections.acceptAll(article)),
    fc
      .tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]) =>
        corrections.linkByHand(
          article,
          { start, end: Math.min(text.length, start + length) },
          'agdam',
          'location',
        ),
      ),
  );
}

describe('corrections', () => {
  it('tell who stands behind each link', () => {
    let kept = keep(opened());
    const [shushi, lachin, goris] = kept.article.mentions;
    if (!shushi || !lachin || !goris) throw new Error('three links');
    kept = edited(kept, corrections.accept(shushi));
    kept = edited(kept, corrections.change(lachin, { placeId: 'lachin-district' }));
    kept = edited(kept, corrections.remove(goris));
    expect(countStates(kept.article)).toEqual({ machine: 0, verified: 1, edited: 1 });
    expect(shownMentions(kept.article).map(({ placeId }) => placeId)).toEqual([
      'shusha-shushi',
      'lachin-district',
    ]);
  });

  it('let words that are linked by hand take the place of what they overlap', () => {
    const article = opened();
    const start = text.indexOf('a Lachín');
    const edit = corrections.linkByHand(
      article,
      { start, end: start + 8 },
      'lachin-corridor',
      'actor',
    );
    const { article: after } = edited(keep(article), edit);
    expect(shownMentions(after).map(({ start: from, end }) => text.slice(from, end))).toEqual([
      'Shushi',
      'a Lachín',
      'Goris',
    ]);
  });

  it('are taken back one by one to what was there, and done again', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const first = keep(opened());
        const steps = [first];
        for (let step = 0; step < 8; step += 1) {
          const now = steps.at(-1) ?? first;
          const [edit] = fc.sample(anyEdit(now.article), { numRuns: 1, seed: seed + step });
          if (edit && now.article.mentions.length > 0) steps.push(edited(now, edit));
        }
        let at = steps.at(-1) ?? first;
        for (const before of steps.toReversed().slice(1)) {
          expect(canUndo(at)).toBe(true);
          at = undo(at);
          expect(at.article).toEqual(before.article);
        }
        expect(canUndo(at)).toBe(false);
        expect(undo(at)).toBe(at);
        for (const after of steps.slice(1)) {
          at = redo(at);
          expect(at.article).toEqual(after.article);
        }
        expect(canRedo(at)).toBe(false);
        expect(at.revision).toBeGreaterThan(steps.length);
      }),
      { numRuns: runs(50) },
    );
  });

  it('never leave two links on the same words', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        let kept = keep(opened());
        for (let step = 0; step < 6; step += 1)
          for (const edit of fc.sample(anyEdit(kept.article), { numRuns: 1, seed: seed + step }))
            kept = edited(kept, edit);
        const spans = kept.article.mentions;
        for (const [index, { start }] of spans.entries())
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      }),
      { numRuns: runs(100) },
    );
  });

  it('forget what was taken back once something else is done', () => {
    const kept = keep(opened());
    const [shushi, lachin] = kept.article.mentions;
    if (!shushi || !lachin) throw new Error('two links');
    const again = edited(
      undo(edited(kept, corrections.remove(shushi))),
      corrections.accept(lachin),
    );
    expect(canRedo(again)).toBe(false);
    expect(countStates(again.article)).toEqual({ machine: 2, verified: 1, edited: 0 });
  });

  it('learn places of the world around once each', () => {
    const [place] = articleOf('Viena', [['Viena', 'vienna-at']]).places;
    const kept = keep(opened());
    if (!place) throw new Error('a place');
    const once = withPlaces(kept, [place]);
    expect(withPlaces(once, [place])).toBe(once);
    expect(once.article.places).toHaveLength(kept.article.places.length + 1);
  });

  it('of a long text do not pile up: the oldest give way, the latest can be taken back', () => {
    const long = { ...opened(), text: 'De Shushi a Goris. '.repeat(5000) };
    let kept = keep(long);
    for (let turn = 0; turn < 60; turn += 1)
      kept = edited(kept, {
        before: { text: kept.article.text },
        after: { text: `${long.text}${turn}` },
      });
    expect(JSON.stringify(kept).length).toBeLessThan(3_000_000);
    expect(undo(kept).article.text).toBe(`${long.text}58`);
    const huge = { before: { text: '' }, after: { text: 'a'.repeat(5_000_000) } };
    expect(canUndo(edited(kept, huge))).toBe(true);
    expect(undo(edited(kept, huge)).article.text).toBe('');
  });
});
