/** What a mention does in its sentence: a place, a government that acts, or an adjective. */
import type { Role } from '../../catalog/types';
import { settlementKinds } from '../../catalog/settlement-kinds';
import { cue } from '../cues/classes';
import { attributive } from '../grammar/cases';
import type { LinkablePlace } from '../names/places';
import type { Candidate } from './candidate';
import { isCoordinated } from './districts';
import { byArmenianCase, byRussianCase, byTurkicCase } from './role-by-case';
import { byPreposition } from './role-by-preposition';
import { governed } from './role-head';
import { postpositional } from './rule-vocabulary';
import { gap, parting } from './gaps';
import { namesLand } from './longer-names';
import type { Paragraph } from './paragraph';

/** Regions and towns that had a government of their own act as one only where they speak. */
const mayAct = new Set(['region', 'former-entity', 'city', 'town']);
const neverActs = new Set([
  'district',
  'airport',
  'corridor-band',
  'bridge',
  'reservoir',
  'lake',
  'river',
  'sea',
]);
/** The roles of all candidates of a paragraph, in their order. */
export function rolesOf(paragraph: Paragraph): readonly Role[] {
  const { candidates } = paragraph;
  const roles = new Array<Role>(candidates.length);
  // From the end: "Fransa ve ABD büyükelçileri" shares what stands behind its last name.
  for (let number = candidates.length - 1; number >= 0; number -= 1) {
    const candidate = candidates[number];
    const following = candidates[number + 1];
    if (!candidate) continue;
    const shares =
      following && !following.refused && isCoordinated(paragraph, candidate, following);
    roles[number] = roleOf(paragraph, candidate, shares ? following : null, roles[number + 1]);
  }
  return roles;
}

function roleOf(
  paragraph: Paragraph,
  candidate: Candidate,
  following: Candidate | null,
  followingRole: Role | undefined,
): Role {
  const place = paragraph.index.places[candidate.place];
  if (!place || neverActs.has(place.kind)) return 'location';
  if ((candidate.cases & attributive) !== 0 && (candidate.cases & ~attributive) === 0)
    // «Тавушская область»: adjective and noun together are the place.
    return namesLand(paragraph, candidate) ? 'location' : 'adjective';
  const own = byLanguage(paragraph, candidate, place);
  if (own) return own;
  const isHeadLast = postpositional.has(paragraph.language);
  const sharesForm = following && (isHeadLast ? following.cases & candidate.cases : 0) !== 0;
  if (sharesForm && followingRole && governed.has(place.kind)) return followingRole;
  return byDefault(paragraph, candidate, place);
}

function byDefault(paragraph: Paragraph, candidate: Candidate, place: LinkablePlace): Role {
  if (governed.has(place.kind)) return isOnlyNamed(paragraph, candidate) ? 'location' : 'actor';
  const next = paragraph.cues(paragraph.after(candidate));
  const speaks = mayAct.has(place.kind) && (next & cue.speech) !== 0 && (next & cue.spatial) === 0;
  return speaks && paragraph.words.joins(paragraph.after(candidate)) ? 'actor' : 'location';
}

/** Brackets, a cell, a tag, "Goris, Armenia,", "Uzbekistan: 40": nothing is said that it does. */
function isOnlyNamed(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, text, index } = paragraph;
  const { first } = candidate;
  const next = paragraph.after(candidate);
  const before = words.before[first] ?? 0;
  const behind = words.before[next] ?? 0;
  if ((before & gap.cell) !== 0 || (behind & gap.cell) !== 0) return true;
  if ((before & gap.bracket) !== 0 && (behind & parting) !== 0) return true;
  const isFigure = /\d/.test(text.charAt(words.start[next] ?? 0));
  if ((behind & (gap.colon | gap.comma)) !== 0 && isFigure) return true;
  const opens = words.beginsSentence(first);
  if (opens && ((behind & gap.stop) !== 0 || (behind & gap.bracket) !== 0)) return true;
  // "Goris, Armenia": a town and its country.
  const owner = paragraph.ownerOf(first - 1);
  const isTown = owner !== null && settlementKinds.has(index.places[owner.place]?.kind ?? '');
  return isTown && before === gap.comma && (behind & parting) !== 0;
}

function byLanguage(paragraph: Paragraph, candidate: Candidate, place: LinkablePlace): Role | null {
  switch (paragraph.language) {
    case 'en':
    case 'es':
    case 'fr':
      return byPreposition(paragraph, candidate, place);
    case 'ru':
      return byRussianCase(paragraph, candidate, place);
    case 'hy':
      return byArmenianCase(paragraph, candidate, place);
    case 'az':
    case 'tr':
      return byTurkicCase(paragraph, candidate, place);
  }
}
