/** What a name's preposition says, and which word it belongs to. */
import { cue } from '../cues/classes';
import type { Candidate, Relation } from './candidate';
import { postpositional } from './rule-vocabulary';
import type { Paragraph } from './paragraph';
import { gap } from './gaps';

/** Of a name on which no word in front says anything. */
export const noRelation: Relation = { kind: 'none', head: -1 };

/** Armenian has a few prepositions, Azerbaijani and Turkish have none. */
function byToward(paragraph: Paragraph, { first }: Candidate): Relation {
  const isAsked = paragraph.words.joins(first) && (paragraph.cues(first - 1) & cue.toward) !== 0;
  return isAsked ? { kind: 'at', head: first - 2 } : noRelation;
}

/** How a name hangs on the words in front of it: of the ministry of, in, with. */
export function relationOf(paragraph: Paragraph, candidate: Candidate): Relation {
  if (postpositional.has(paragraph.language)) return byToward(paragraph, candidate);
  return relationAt(paragraph, candidate.first) ?? listedBehind(paragraph, candidate) ?? noRelation;
}

/** How the phrase that begins with a word hangs on those in front of it; null where it does not. */
export function relationAt(paragraph: Paragraph, first: number): Relation | null {
  const { words } = paragraph;
  for (let i = first - 1; words.joins(i + 1); i -= 1) {
    const bits = paragraph.cues(i);
    if ((bits & cue.of) !== 0) return belongsTo(paragraph, i);
    if ((bits & cue.at) !== 0) return { kind: 'at', head: i - 1 };
    if ((bits & cue.with) !== 0) return { kind: 'with', head: i - 1 };
    if ((bits & cue.and) !== 0) return sharedWith(paragraph, i) ?? noRelation;
    if ((bits & (cue.article | cue.geographic)) === 0) return noRelation;
  }
  return null;
}

/** "in A, B and C": a comma shares what the first name hangs on, if the list goes on. */
function listedBehind(paragraph: Paragraph, candidate: Candidate): Relation | null {
  const { words } = paragraph;
  const previous = paragraph.ownerOf(candidate.first - 1);
  if (!previous) return null;
  if (words.before[candidate.first] === gap.slash) return previous.relation;
  if (words.before[candidate.first] !== gap.comma) return null;
  const next = paragraph.after(candidate);
  const goesOn =
    (words.joins(next) && (paragraph.cues(next) & cue.and) !== 0) ||
    (words.before[next] === gap.comma && paragraph.ownerOf(next) !== null);
  return goesOn ? previous.relation : null;
}

/** "of" and the word it belongs to; "of A and of B" belong to the same word. */
function belongsTo(paragraph: Paragraph, of: number): Relation {
  const { words } = paragraph;
  let head = of - 1;
  if (!words.joins(of)) return { kind: 'of', head: -1 };
  if ((paragraph.cues(head) & cue.and) !== 0)
    return sharedWith(paragraph, head) ?? { kind: 'of', head: -1 };
  // "los que viven en la región de": an article in front of "of" stands for a noun left out.
  if (paragraph.ownerOf(head)) head = -1;
  return { kind: 'of', head };
}

/** What a name in front of "and" hangs on, the name behind it hangs on too. */
function sharedWith(paragraph: Paragraph, and: number): Relation | null {
  let at = and - 1;
  while (at >= 0 && (paragraph.cues(at) & (cue.and | cue.article)) !== 0) at -= 1;
  const previous = paragraph.ownerOf(at) ?? paragraph.ownerOf(at - 1);
  return previous && paragraph.after(previous) > at ? previous.relation : null;
}
