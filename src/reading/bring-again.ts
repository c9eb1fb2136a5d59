/** A text that is opened once more, with what somebody did in a file or in another browser. */
import type { Edit } from './undo-history';
import type { Content, OwnArticle } from './own-article';

/**
 * The edit that puts the links, dates and details of an opened article in the place of those that
 * the same text has here; null where the opened one holds nothing that a person did, or the same.
 */
export function bringAgain(here: OwnArticle, opened: OwnArticle): Edit | null {
  if (!isWorkedOn(opened) && here.id !== opened.id) return null;
  const [before, after] = [brought(here), brought(opened)];
  return JSON.stringify(before) === JSON.stringify(after) ? null : { before, after };
}

/** A link or a date that a person checked, made or refused. */
function isWorkedOn({ mentions, dates = [], lost }: Content): boolean {
  return lost.length > 0 || [...mentions, ...dates].some(({ state }) => state !== 'machine');
}

function brought({ details, mentions, lost, dates }: Content): Partial<Content> {
  return { details, mentions, lost, ...(dates && { dates }) };
}
