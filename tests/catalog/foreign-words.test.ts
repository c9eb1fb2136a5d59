import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/catalog/foreign-words';
import { runs } from '../runs';

const spanish = (text: string) => ({ text, lang: 'es' });

describe('the foreign words of a claim', () => {
  it('keep their language in an Armenian sentence', () => {
    expect(piecesOf('«rectificaron» բառը', [spanish('rectificaron')])).toEqual([
      { text: '«' },
      spanish('rectificaron'),
      { text: '» բառը' },
    ]);
  });

  it('are each found, wherever they stand, and as often as they stand', () => {
    const said = '“Alados” “aliados” sözünün səhv yazılışıdır: aliados';
    const words = piecesOf(said, [spanish('aliados'), spanish('Alados')]);
    expect(words.filter(({ lang }) => lang === 'es').map(({ text }) => text)).toEqual([
      'Alados',
      'aliados',
      'aliados',
    ]);
  });

  it('are no part of a longer word', () => {
    expect(piecesOf('CIVILNET, CIA, ՑCI', [spanish('CI')])).toEqual([
      { text: 'CIVILNET, CIA, ՑCI' },
    ]);
  });

  it('change no letter of the text, and are what a search letter by letter finds', () => {
    const part = fc.constantFrom('CI', 'no stake', ' ', '«', 'և', 'a', '.', '1');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        const pieces = piecesOf(text, [spanish('CI')]);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.filter(({ lang }) => lang !== undefined)).toHaveLength(foundIn(text, 'CI'));
      }),
      { numRuns: runs(100) },
    );
  });
});

/** How often a word stands in a text between what is neither letter nor figure. */
function foundIn(text: string, word: string): number {
  const isInWord = (letter = ' ') => /[\p{L}\p{N}]/u.test(letter);
  let found = 0;
  for (let at = 0; at + word.length <= text.length; at += 1)
    if (
      text.slice(at, at + word.length) === word &&
      !isInWord(text[at - 1]) &&
      !isInWord(text[at + word.length])
    )
      found += 1;
  return found;
}
