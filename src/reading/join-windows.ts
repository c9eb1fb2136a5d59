/** Joins the work of two windows on one article. */
import type { Span } from '../linking/anchors';
import { freeOf } from './free-spans';
import type { Content, OwnArticle } from './own-article';
import { edited, withPlaces, type KeptArticle } from './stored-article';
import { pushEdit, type Edit } from './undo-history';

/**
 * An edit that was made on the text `text`, made again on an article that another window changed;
 * null where that window changed the same.
 */
export function editedAgain(
  theirs: KeptArticle,
  edit: Edit,
  { text, places }: Pick<OwnArticle, 'text' | 'places'>,
): KeptArticle | null {
  if (theirs.article.text !== text || !fits(theirs.article, edit)) return null;
  return edited(withPlaces(theirs, places), edit);
}

/** What another window stored, with this window's version as a step that Redo brings. */
export function withRedo(theirs: KeptArticle, ours: KeptArticle): KeptArticle {
  const edit = { before: contentOf(theirs.article), after: contentOf(ours.article) };
  const { edits, done } = pushEdit(theirs.history, edit);
  const history = { edits, done: done - 1 };
  return { ...withPlaces(theirs, ours.article.places), revision: theirs.revision + 1, history };
}

function fits(content: Content, edit: Edit): boolean {
  if ('after' in edit)
    return Object.entries(edit.before).every(([name, value]) =>
      isSame(content[name as keyof Content], value),
    );
  return 'gone' in edit
    ? isFree(content.mentions, edit.gone, edit.come)
    : isFree(content.dates ?? [], edit.goneDates, edit.comeDates);
}

/** Whether what goes is still there, and what comes stands on nothing else. */
function isFree(all: readonly Span[], gone: readonly Span[], come: readonly Span[]): boolean {
  const going = new Set(gone.map((one) => JSON.stringify(one)));
  const others = all.filter((one) => !going.has(JSON.stringify(one)));
  return others.length === all.length - gone.length && freeOf(others, come).length === come.length;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function contentOf({
  details,
  text,
  mentions,
  lost,
  dates,
  dismissed,
  guessed,
}: OwnArticle): Content {
  return { details, text, mentions, lost, dates, dismissed, guessed };
}
