/** Town or district: "the districts of Aghdam and Lachin", «Агдамский и Лачинский районы». */
import { cue } from '../cues/classes';
import type { Candidate } from './candidate';
import { farthest } from './rule-vocabulary';
import type { Paragraph } from './paragraph';
import { gap } from './gaps';

/** Words that stand for a noun left out: "el de Lachin", "celui de Latchine", "that of Lachin". */
const standIns = new Set(['el', 'los', 'la', 'celui', 'ceux', 'celle', 'celles', 'that', 'those']);

/** Gives the districts of a paragraph their own ids where only the sentence says "district". */
export function chooseDistricts(paragraph: Paragraph): void {
  const { candidates } = paragraph;
  candidates.forEach((candidate, number) => {
    if (candidate.refused || !namesDistrict(paragraph, candidate, number)) return;
    const district = paragraph.index.districtOf(candidate.place);
    if (district < 0) return;
    candidate.place = district;
    candidate.choice = 'district-said';
  });
}

function namesDistrict(paragraph: Paragraph, candidate: Candidate, number: number): boolean {
  return (
    hangsOnDistrict(paragraph, candidate, number) ||
    isFollowedByDistrict(paragraph, number) ||
    isShortDistrict(paragraph, candidate, number)
  );
}

/** "distritos de A, B y C"; "el de Lachin" where a district was named before. */
function hangsOnDistrict(paragraph: Paragraph, candidate: Candidate, number: number): boolean {
  const { kind, head } = candidate.relation;
  if (kind !== 'of' || head < 0) return false;
  if ((paragraph.cues(head) & cue.district) !== 0) return true;
  const { words, text } = paragraph;
  const word = text.slice(words.start[head], words.end[head]).toLowerCase();
  if (!standIns.has(word)) return false;
  return before(paragraph, number).some((other) => isDistrict(paragraph, other));
}

/**
 * "A, B and C districts", «A и B районы»: the word stands behind the last name of the list. «В Шуше,
 * Шушинский район» is a town in its own district.
 */
function isFollowedByDistrict(paragraph: Paragraph, number: number): boolean {
  const { candidates, words } = paragraph;
  for (let at = number; at < number + farthest; at += 1) {
    const candidate = candidates[at];
    if (!candidate) return false;
    if (at > number && isDistrict(paragraph, candidate) && candidate.last > candidate.first)
      return candidate.place !== paragraph.index.districtOf(candidates[number]?.place ?? -1);
    const next = paragraph.after(candidate);
    if (words.joins(next) && (paragraph.cues(next) & cue.district) !== 0)
      return paragraph.language !== 'es' && paragraph.language !== 'fr';
    const following = candidates[at + 1];
    if (!following) return false;
    const isNext = isCoordinated(paragraph, candidate, following);
    if (!isNext && !isCoordinatedOverOne(paragraph, candidate, following)) return false;
  }
  return false;
}

/** «затем Кельбаджарский»: an adjective in capitals whose noun is left out. */
function isShortDistrict(paragraph: Paragraph, candidate: Candidate, number: number): boolean {
  const { words } = paragraph;
  const isAdjective = candidate.readings.every(({ form }) => form.isAdjective);
  if (!isAdjective || words.capital[candidate.first] === 0) return false;
  const next = paragraph.after(candidate);
  const noun = cue.state | cue.spatial | cue.matter | cue.body | cue.document | cue.group;
  const standsAlone = !words.joins(next) || (paragraph.cues(next) & noun) === 0;
  const sentence = words.sentenceStart(candidate.first);
  return (
    standsAlone &&
    before(paragraph, number).some(
      (other) => other.first >= sentence && isDistrict(paragraph, other),
    )
  );
}

/** The names in front of one, as far as a reader remembers. */
function before({ candidates }: Paragraph, number: number): readonly Candidate[] {
  return candidates.slice(Math.max(0, number - farthest), number);
}

/** Whether only a comma or "and" stands between two names. */
export function isCoordinated(paragraph: Paragraph, a: Candidate, b: Candidate): boolean {
  const { words } = paragraph;
  let at = paragraph.after(a);
  if (at < b.first && (paragraph.cues(at) & cue.and) !== 0 && words.joins(at)) at += 1;
  while (at < b.first && (paragraph.cues(at) & (cue.article | cue.of)) !== 0) at += 1;
  if (at !== b.first) return false;
  const apart = words.before[b.first] ?? 0;
  return b.first > paragraph.after(a) || apart === gap.comma || apart === gap.hyphen;
}

/** «Ասկերանի, Շահումյանի և Շուշիի շրջանները»: a name that nobody knows stands between. */
function isCoordinatedOverOne(paragraph: Paragraph, a: Candidate, b: Candidate): boolean {
  const { words } = paragraph;
  const unknown = paragraph.after(a);
  const apart = words.before[unknown] ?? 0;
  if (apart !== gap.comma || words.capital[unknown] === 0 || unknown >= b.first) return false;
  const next = unknown + 1;
  const isAnd = (paragraph.cues(next) & cue.and) !== 0 && words.joins(next);
  return isAnd ? next + 1 === b.first : next === b.first && words.before[next] === gap.comma;
}

function isDistrict(paragraph: Paragraph, { place }: Candidate): boolean {
  return paragraph.index.places[place]?.kind === 'district';
}
