import { describe, expect, it } from 'vitest';
import { bringAgain } from '../../src/reading/bring-again';
import { apply, inverse } from '../../src/reading/undo-history';
import type { OwnArticle } from '../../src/reading/own-article';
import { articleOf } from './an-article';

const here = articleOf('De Shushi a Goris.', [
  ['Shushi', 'shusha-shushi'],
  ['Goris', 'goris'],
]);
const other = (more: Partial<OwnArticle>) => ({ ...here, id: 'own-1111111111', ...more });

describe('a text that is opened once more', () => {
  it('brings nothing that only the atlas found', () => {
    expect(bringAgain(here, other({ mentions: [] }))).toBeNull();
    expect(bringAgain(here, here)).toBeNull();
  });

  it.each<[string, OwnArticle]>([
    ['a checked link', other(articleOf(here.text, [['Shushi', 'shusha-shushi', 'verified']]))],
    ['a refused link', other(articleOf(here.text, [['Goris', 'goris', 'removed']]))],
    [
      'a title given to the very same article',
      { ...here, details: { ...here.details, title: 'T' } },
    ],
    [
      'a day given by hand',
      other({
        dates: [
          {
            start: 0,
            end: 2,
            edtf: '2022-08-25',
            kind: 'absolute',
            certainty: 'sure',
            state: 'edited',
          },
        ],
      }),
    ],
  ])('brings %s, with the way back', (_, opened) => {
    const edit = bringAgain(here, opened);
    if (!edit) throw new Error('no edit');
    const after = apply(here, edit);
    for (const part of ['details', 'mentions', 'dates'] as const)
      expect(after[part]).toEqual(opened[part] ?? here[part]);
    const back = apply(after, inverse(edit));
    expect([back.details, back.mentions, back.id]).toEqual([here.details, here.mentions, here.id]);
  });
});
