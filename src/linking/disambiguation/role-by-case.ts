import type { Role } from '../../catalog/types';
import { cue } from '../cues/classes';
import { noun } from '../cues/nouns/classes';
import {
  ablative,
  accusative,
  dative,
  genitive,
  instrumental,
  locative,
  nominative,
  unmarked,
} from '../grammar/cases';
import type { LinkablePlace } from '../names/places';
import type { Candidate } from './candidate';
import type { Paragraph } from './paragraph';
import { roleByHead, governed } from './role-head';

/** Russian: the preposition, the noun that a genitive belongs to, then the case. */
export function byRussianCase(
  paragraph: Paragraph,
  candidate: Candidate,
  place: LinkablePlace,
): Role | null {
  const { words } = paragraph;
  const { cases, first, relation } = candidate;
  const acts = governed.has(place.kind);
  if (relation.kind === 'at') return 'location';
  if (relation.kind === 'with') {
    // "с" with the genitive is "down from", with the instrumental "together with".
    const isBorder = (paragraph.nouns(relation.head) & noun.motion) !== 0;
    return acts && !isBorder ? 'actor' : 'location';
  }
  const previous = words.joins(first) ? paragraph.cues(first - 1) : 0;
  if (acts && (previous & cue.deed) !== 0) return 'actor';
  // «Россия Армении помогает»: behind another name stands whom it concerns, not whose it is.
  const neighbour = words.joins(first) ? paragraph.ownerOf(first - 1) : null;
  if (neighbour && (cases & dative) !== 0 && (neighbour.cases & nominative) !== 0)
    return acts ? 'actor' : 'location';
  // «вошла в состав Азербайджана»: a place that something becomes a part of.
  if ((paragraph.nouns(first - 1) & noun.motion) !== 0 && words.joins(first)) return 'location';
  if ((cases & (genitive | unmarked)) !== 0 && (cases & nominative) === 0) {
    const head = roleByHead(previous);
    if (head) return head;
    if ((cases & genitive) !== 0) return acts ? 'adjective' : 'location';
  }
  if ((previous & cue.visit) !== 0) return 'location';
  if (acts && (cases & locative) !== 0 && (cases & (dative | nominative)) === 0) return 'location';
  return null;
}

/** What the word behind a name says of it, in languages with postpositions. */
function byPostposition(bits: number, acts: boolean): Role | null {
  if (acts && (bits & cue.deed) !== 0) return 'actor';
  if ((bits & cue.with) !== 0) return acts ? 'actor' : 'location';
  return (bits & cue.at) !== 0 ? 'location' : null;
}

/** The noun behind a name; another name is none (Rusiya Ermənistana silah göndərdi). */
function cuesBehind(paragraph: Paragraph, next: number): number {
  return paragraph.words.joins(next) && !paragraph.ownerOf(next) ? paragraph.cues(next) : 0;
}

/** Armenian: the case, the postposition, the noun behind a genitive. */
export function byArmenianCase(
  paragraph: Paragraph,
  candidate: Candidate,
  place: LinkablePlace,
): Role | null {
  const { cases } = candidate;
  const acts = governed.has(place.kind);
  if ((cases & (locative | ablative | instrumental)) !== 0) return 'location';
  if (candidate.relation.kind === 'at') return 'location';
  const next = paragraph.after(candidate);
  const bits = cuesBehind(paragraph, next);
  const behind = byPostposition(bits, acts);
  if (behind) return behind;
  // Initials have no genitive of their own: ՀՀ վարչապետը.
  const isInitials = candidate.readings.every(({ form }) => form.isAcronym);
  if (isInitials && (cases & unmarked) !== 0 && roleByHead(bits)) return roleByHead(bits);
  if ((cases & genitive) !== 0) {
    const head = roleByHead(bits) ?? roleByHead(paragraph.cues(next + 1) & ~cue.spatial);
    return head ?? (acts && (bits & cue.and) === 0 ? 'adjective' : acts ? null : 'location');
  }
  const visits = paragraph.cues(candidate.first - 1) | bits;
  if ((cases & unmarked) !== 0 && (visits & cue.visit) !== 0) return 'location';
  return null;
}

/** Azerbaijani and Turkish: the case, the postposition, the noun behind. */
export function byTurkicCase(
  paragraph: Paragraph,
  candidate: Candidate,
  place: LinkablePlace,
): Role | null {
  const { cases } = candidate;
  const acts = governed.has(place.kind);
  if ((cases & (locative | ablative | dative)) !== 0 && (cases & unmarked) === 0) return 'location';
  const next = paragraph.after(candidate);
  const bits = cuesBehind(paragraph, next);
  const behind = byPostposition(bits, acts);
  if (behind) return behind;
  if ((cases & genitive) !== 0) {
    const head = roleByHead(bits) ?? roleByHead(paragraph.cues(next + 1));
    return head ?? (acts ? 'actor' : 'location');
  }
  // "Karabağ Ermenileri": the name says which of them.
  if ((cases & unmarked) !== 0 && (bits & cue.people) !== 0) return 'adjective';
  if ((cases & accusative) !== 0 && (cases & unmarked) === 0)
    return acts && (bits & cue.visit) === 0 ? 'actor' : 'location';
  if ((bits & cue.speech) !== 0 && (bits & (cue.state | cue.spatial)) === 0) return null;
  // "Laçın azad edildi": a noun and a light verb are a predicate, and the name its subject.
  const isPredicate =
    paragraph.words.joins(next + 1) && (paragraph.nouns(next + 1) & noun.light) !== 0;
  return isPredicate && (bits & cue.matter) !== 0 ? null : roleByHead(bits);
}
