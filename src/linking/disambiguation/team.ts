/** Clubs and national teams that bear the name of a place. */
import { cue } from '../cues/classes';
import { attributive, genitive, nominative, unmarked } from '../grammar/cases';
import type { Candidate } from './candidate';
import { gap } from './gaps';
import { isLocated } from './is-location';
import { postpositional } from './rule-vocabulary';
import type { Paragraph } from './paragraph';

/** "Karabağ hazırlık maçını kazandı": in talk of sport, a name that is nowhere is a team. */
export function isTeam(paragraph: Paragraph, candidate: Candidate): boolean {
  const { relation, cases } = candidate;
  if (isForeignClub(paragraph, candidate)) return true;
  if (isLocated(paragraph, candidate) || relation.kind === 'at') return false;
  // An adjective or a genitive says whose the club or the venue is: «агдамский клуб», Կապանի մարզադաշտ.
  if ((cases & attributive) !== 0 && (cases & ~attributive) === 0) return false;
  if (paragraph.language === 'ru' && relation.kind === 'of') return false;
  const isClub = isClubName(candidate);
  // The whole sentence is read only where it can matter.
  if (!isClub && relation.kind !== 'none') return false;
  const isOwner = (cases & genitive) !== 0 && (cases & (unmarked | nominative)) === 0;
  if (isOwner && postpositional.has(paragraph.language) && !isClub) return false;
  const cues = paragraph.sentences.sportAround(candidate.first);
  if (!isClub) return cues > 1;
  const head = paragraph.cues(relation.head) & (cue.sport | cue.team);
  return cues > 1 || (cues > 0 && (relation.kind !== 'of' || head !== 0));
}

/** "El Qarabag": Spanish and French have a name of their own for the place, the club keeps its own. */
function isForeignClub(paragraph: Paragraph, candidate: Candidate): boolean {
  const { language, words, text } = paragraph;
  if ((language !== 'es' && language !== 'fr') || !isClubName(candidate)) return false;
  const { first, readings } = candidate;
  const article = text.slice(words.start[first - 1], words.end[first - 1]).toLowerCase();
  if (!words.joins(first) || !/^(el|del|al|le|du|au)$/.test(article)) return false;
  return readings.every(({ form: { name } }) => name.lang !== language && name.lang !== 'mul');
}

function isClubName({ readings }: Candidate): boolean {
  return readings.some(({ form }) => form.isClubName);
}

/**
 * "1 | Qarabağ | 33 | 80": a row has no verb. The heading of its table speaks for it, or the line
 * above; without one, ranks and points around a club do.
 */
export function isInTeamTable(paragraph: Paragraph, candidate: Candidate): boolean {
  if (!isAloneInCell(paragraph, candidate)) return false;
  const heading = headingOf(paragraph);
  for (let word = 0; word < heading; word += 1)
    if ((paragraph.cues(word) & (cue.sport | cue.team)) !== 0) return true;
  return paragraph.candidates.some(
    (other) => isClubName(other) && isAloneInCell(paragraph, other) && isRanked(paragraph, other),
  );
}

function isAloneInCell(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words } = paragraph;
  const next = paragraph.after(candidate);
  const opens = ((words.before[candidate.first] ?? 0) & gap.cell) !== 0;
  const closes = ((words.before[next] ?? 0) & gap.cell) !== 0;
  return closes && (opens || words.beginsSentence(candidate.first));
}

/** A rank in front and two figures behind. */
function isRanked(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, text } = paragraph;
  const isFigure = (word: number) =>
    word >= 0 &&
    word < words.count &&
    /^\d{1,3}$/.test(text.slice(words.start[word], words.end[word]));
  const next = paragraph.after(candidate);
  return [candidate.first - 1, next, next + 1].every(isFigure);
}

/** The first word behind the paragraph's first line that has cells: what stands before is a heading. */
function headingOf(paragraph: Paragraph): number {
  const { words, text } = paragraph;
  let hasCells = false;
  for (let word = 1; word < words.count; word += 1) {
    const between = text.slice(words.end[word - 1], words.start[word]);
    hasCells ||= between.split('\n')[0]?.includes('|') === true || between.includes('\t');
    if (hasCells && between.includes('\n')) return word;
  }
  return 0;
}
