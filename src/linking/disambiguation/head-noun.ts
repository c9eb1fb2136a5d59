/**
 * The nouns that say what kind of thing a name is: beside it, behind "of", shared by a list ("the
 * rivers Tartar and Hakari"), in apposition ("Dadivank, a medieval monastery").
 */
import { cue } from '../cues/classes';
import { noun, placeNouns } from '../cues/nouns/classes';
import type { Candidate } from './candidate';
import { isCoordinated } from './districts';
import { gap, parting } from './gaps';
import { headFirst, smallWords } from './rule-vocabulary';
import type { Paragraph } from './paragraph';

/** A list shares its noun over so many names at most. */
const longestList = 12;
/** What a name is stands within so many words behind it. */
const apposedWithin = 5;

/** The bits of `noun` of everything that says what kind of thing a name is. */
export function nounsOf(paragraph: Paragraph, candidate: Candidate): number {
  let bits = besides(paragraph, candidate);
  const at = paragraph.numberOf(candidate);
  const { candidates } = paragraph;
  let last = candidate;
  for (let i = at + 1; i < at + longestList; i += 1) {
    const next = candidates[i];
    if (!next || !isCoordinated(paragraph, last, next)) break;
    bits |= behind(paragraph, next);
    last = next;
  }
  let first = candidate;
  for (let i = at - 1; i > at - longestList; i -= 1) {
    const previous = candidates[i];
    if (!previous || !isCoordinated(paragraph, previous, first)) break;
    bits |= inFront(paragraph, previous);
    first = previous;
  }
  bits |= announced(paragraph, first.first, first !== last);
  return bits | apposed(paragraph, candidate);
}

/** "Rivers: the Tartar and the Hakari"; "two rivers, the Tartar and the Hakari". */
function announced(paragraph: Paragraph, first: number, isList: boolean): number {
  const { words } = paragraph;
  let start = first;
  while (words.joins(start) && (paragraph.cues(start - 1) & cue.article) !== 0) start -= 1;
  const signs = isList ? gap.colon | gap.comma | gap.dash : gap.colon;
  return ((words.before[start] ?? 0) & signs) !== 0 ? paragraph.nouns(start - 1) : 0;
}

function besides(paragraph: Paragraph, candidate: Candidate): number {
  return inFront(paragraph, candidate) | behind(paragraph, candidate);
}

function inFront(paragraph: Paragraph, { first, relation }: Candidate): number {
  const { words } = paragraph;
  const direct = words.joins(first) ? paragraph.nouns(first - 1) : 0;
  return direct | (relation.kind === 'of' ? paragraph.nouns(relation.head) : 0);
}

function behind(paragraph: Paragraph, candidate: Candidate): number {
  const next = paragraph.after(candidate);
  return paragraph.words.joins(next) ? paragraph.nouns(next) : 0;
}

/** "Dadivank, a medieval monastery"; "Dadivank is a monastery"; «Дадиванк — монастырь». */
function apposed(paragraph: Paragraph, candidate: Candidate): number {
  const { words } = paragraph;
  const next = paragraph.after(candidate);
  const sign = words.before[next] ?? 0;
  const opens = (sign & (gap.comma | gap.dash | gap.bracket)) !== 0;
  const isSubject = words.beginsSentence(candidate.first) && candidate.relation.kind === 'none';
  if (!opens && !isSubject) return 0;
  for (let word = next; word < next + apposedWithin && word < words.count; word += 1) {
    if (word > next && ((words.before[word] ?? 0) & parting) !== 0) return 0;
    if (paragraph.ownerOf(word)) return 0;
    const bits = paragraph.nouns(word);
    if ((bits & placeNouns) !== 0) return bits;
  }
  return 0;
}

/** Whether a word for a town or a village stands beside a name, or owns it. */
export function isBesideSettlement(paragraph: Paragraph, candidate: Candidate): boolean {
  const beside =
    paragraph.cues(candidate.relation.head) |
    paragraph.cues(candidate.first - 1) |
    paragraph.cues(paragraph.after(candidate));
  return (beside & cue.settlement) !== 0;
}

/** "Gəncə şəhəri", "в селе Зар", "the city of Shusha", "Lachin district": no other thing has one. */
export function hasOwnGeneric(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, index, language } = paragraph;
  const { first, last, relation } = candidate;
  const kind = index.places[candidate.place]?.kind ?? '';
  // The generic word is in the name: "Lachin district", "область Тавуш".
  if (last > first && ofGenericKinds.has(kind)) return true;
  const isBehind = words.joins(first) && (paragraph.cues(first - 1) & smallWords) === 0;
  if (isBehind && isGeneric(paragraph, first - 1)) return true;
  if (relation.kind === 'of' && relation.head >= 0 && headFirst.has(language))
    return isGeneric(paragraph, relation.head);
  const next = paragraph.after(candidate);
  if (language === 'es' || language === 'fr' || !words.joins(next)) return false;
  return isGeneric(paragraph, next) && candidate.suffixWords === 0;
}

/** A word for a town or a district in small letters, and not for who lives there. */
function isGeneric(paragraph: Paragraph, word: number): boolean {
  return (
    (paragraph.cues(word) & (cue.settlement | cue.district)) !== 0 &&
    (paragraph.nouns(word) & noun.dweller) === 0 &&
    paragraph.words.capital[word] === 0
  );
}

const ofGenericKinds = new Set([
  'district',
  'corridor-band',
  'airport',
  'bridge',
  'reservoir',
  'lake',
  'province',
]);
