import type { Role } from '../../catalog/types';
import { cue } from '../cues/lexicon';
import type { LinkablePlace } from '../names/places';
import type { Candidate } from './candidate';
import type { Paragraph } from './paragraph';
import { byHead, governed } from './role-head';

/** English, Spanish, French: the words in front, and in English the noun behind. */
export function byPreposition(
  paragraph: Paragraph,
  candidate: Candidate,
  place: LinkablePlace,
): Role | null {
  const { words } = paragraph;
  const { kind, head } = candidate.relation;
  const acts = governed.has(place.kind);
  const next = paragraph.after(candidate);
  if (paragraph.language === 'en' && words.joins(next)) {
    const bits = paragraph.cues(next);
    const noun = byHead(bits & ~cue.speech);
    const isVerb = candidate.suffixWords === 0 && (bits & cue.speech) !== 0;
    if (candidate.suffixWords > 0) return noun ?? (acts ? 'adjective' : 'location');
    if (noun === 'adjective' && !isVerb && kind !== 'with') return noun;
  }
  if (kind === 'at') return 'location';
  if (kind === 'with') {
    const between = paragraph.cues(head);
    return acts && (between & cue.spatial) === 0 ? 'actor' : 'location';
  }
  if (kind === 'of' && acts && (paragraph.cues(head) & cue.deed) !== 0) return 'actor';
  if (kind === 'of') return headOf(paragraph, head) ?? (acts ? 'adjective' : 'location');
  return acts && (paragraph.cues(candidate.first - 1) & cue.visit) !== 0 ? 'location' : null;
}

/** The noun that "of" belongs to, or the one before it: "gobierno legítimo de". */
function headOf(paragraph: Paragraph, head: number): Role | null {
  const own = byHead(paragraph.cues(head));
  if (own || head < 1 || !paragraph.words.joins(head)) return own;
  return byHead(paragraph.cues(head - 1));
}
