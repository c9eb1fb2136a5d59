import type { Role } from '../../catalog/types';
import { cue } from '../cues/classes';
import { noun } from '../cues/nouns/classes';
import type { LinkablePlace } from '../names/places';
import type { Candidate } from './candidate';
import type { Paragraph } from './paragraph';
import { relationAt } from './relation';
import { roleByHead, governed } from './role-head';

/** English, Spanish, French: the words in front, and in English the noun behind. */
export function byPreposition(
  paragraph: Paragraph,
  candidate: Candidate,
  place: LinkablePlace,
): Role | null {
  const { words } = paragraph;
  const { kind, head } = candidate.relation;
  const acts = governed.has(place.kind);
  // "Nagorno-Karabakh Republic declared": the word belongs to the name.
  const behind = paragraph.after(candidate);
  const isRepublic = words.joins(behind) && (paragraph.nouns(behind) & noun.republic) !== 0;
  const next = isRepublic ? behind + 1 : behind;
  if (paragraph.language === 'en' && words.joins(next)) {
    const bits = paragraph.cues(next);
    // "Karabakh Armenians": the name says which of them.
    if ((bits & cue.people) !== 0 && candidate.suffixWords === 0 && kind !== 'at')
      return 'adjective';
    const noun = roleByHead(bits & ~cue.speech);
    const isVerb = candidate.suffixWords === 0 && (bits & cue.speech) !== 0;
    if (candidate.suffixWords > 0) return noun ?? (acts ? 'adjective' : 'location');
    if (noun === 'adjective' && !isVerb && kind !== 'with') return noun;
  }
  if (kind === 'at') return 'location';
  if (kind === 'with') {
    const between = paragraph.cues(head);
    const isBorder = (paragraph.nouns(head) & noun.motion) !== 0;
    return acts && (between & cue.spatial) === 0 && !isBorder ? 'actor' : 'location';
  }
  // "the Republic of Azerbaijan" is the place itself and stands where its first word stands.
  if (kind === 'of' && (paragraph.nouns(head) & noun.republic) !== 0)
    return ofRepublic(paragraph, candidate, head);
  // "Volvió de Armenia": out of there.
  if (kind === 'of' && (paragraph.nouns(head) & noun.motion) !== 0) return 'location';
  if (kind === 'of' && acts && (paragraph.cues(head) & cue.deed) !== 0) return 'actor';
  // "Murad Aliyev of Baku": where somebody is from; of a country one is a citizen.
  const isSomebody =
    words.capital[head] === 1 && paragraph.cues(head) === 0 && !paragraph.ownerOf(head);
  if (kind === 'of' && place.kind === 'capital' && isSomebody) return 'location';
  if (kind === 'of') return headOf(paragraph, head) ?? (acts ? 'adjective' : 'location');
  return acts && (paragraph.cues(verbBefore(paragraph, candidate)) & cue.visit) !== 0
    ? 'location'
    : null;
}

function ofRepublic(paragraph: Paragraph, candidate: Candidate, head: number): Role | null {
  const relation = relationAt(paragraph, head);
  if (relation?.kind === 'of') {
    const isMotion = (paragraph.nouns(relation.head) & noun.motion) !== 0;
    return isMotion ? 'location' : headOf(paragraph, relation.head);
  }
  if (relation?.kind === 'with') return 'actor';
  const next = paragraph.after(candidate);
  const speaks = paragraph.words.joins(next) && (paragraph.cues(next) & cue.speech) !== 0;
  return relation?.kind !== 'at' && speaks ? 'actor' : 'location';
}

/** The word in front of a name and its article: "a quitté l’Arménie". */
function verbBefore(paragraph: Paragraph, { first }: Candidate): number {
  let at = first - 1;
  while (at > 0 && paragraph.words.joins(at) && (paragraph.cues(at) & cue.article) !== 0) at -= 1;
  return at;
}

/** The noun that "of" belongs to, or the one before it: "gobierno legítimo de". */
function headOf(paragraph: Paragraph, head: number): Role | null {
  const own = roleByHead(paragraph.cues(head));
  if (own || head < 1 || !paragraph.words.joins(head)) return own;
  return roleByHead(paragraph.cues(head - 1));
}
