import { describe, expect, it } from 'vitest';
import { accept, remove } from '../../src/reading/corrections';
import { editedAgain, withRedo } from '../../src/reading/join-windows';
import { edited, keep, redo, undo } from '../../src/reading/stored-article';
import { articleOf } from './an-article';

const article = articleOf('De Shushi a Goris.', [
  ['Shushi', 'shusha-shushi'],
  ['Goris', 'goris'],
]);
const [shushi, goris] = article.mentions;
if (!shushi || !goris) throw new Error('The article has two links');
const kept = keep(article);
const before = { text: article.text, places: [] };

describe('the edits of two windows on one article', () => {
  it('are both there where they concern different links, in either order', () => {
    const ours = editedAgain(edited(kept, remove(goris)), accept(shushi), before);
    const theirs = editedAgain(edited(kept, accept(shushi)), remove(goris), before);
    expect(ours?.article.mentions).toEqual([
      { ...shushi, state: 'verified' },
      { ...goris, state: 'removed' },
    ]);
    expect(theirs?.article.mentions).toEqual(ours?.article.mentions);
  });

  it('do not fit where the link has gone, or the text is another one', () => {
    const theirs = edited(kept, remove(shushi));
    expect(editedAgain(theirs, accept(shushi), before)).toBeNull();
    expect(editedAgain(kept, accept(shushi), { ...before, text: 'De Goris.' })).toBeNull();
  });

  it('lose nothing then: Redo brings this window’s version, and Undo the other’s', () => {
    const theirs = edited(kept, remove(shushi));
    const ours = edited(kept, accept(shushi));
    const shown = withRedo(theirs, ours);
    expect(shown.article.mentions).toEqual(theirs.article.mentions);
    const brought = redo(shown);
    expect(brought.article.mentions).toEqual(ours.article.mentions);
    expect(undo(brought).article.mentions).toEqual(theirs.article.mentions);
  });
});
