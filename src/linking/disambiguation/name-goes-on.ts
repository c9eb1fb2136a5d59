/** Longer names that begin with a place's name: Georgia Tech, Paris Saint-Germain. */
import { cue } from '../cues/classes';
import { placeNouns } from '../cues/nouns/classes';
import { dative, genitive, instrumental, nominative, unmarked } from '../grammar/cases';
import type { Candidate } from './candidate';
import {
  bearsPersonName,
  belongsBeside,
  headFirst,
  isCountry,
  isFar,
  properThings,
} from './rule-vocabulary';
import { isCompound } from './side-by-side';
import type { Paragraph } from './paragraph';
import { gap } from './gaps';
import { isTooWeak } from './weak-names';

/** Whether the words behind a name make a longer one of it. */
export function isContinued(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, language } = paragraph;
  const next = paragraph.after(candidate);
  if (candidate.suffixWords > 0 || !words.joins(next) || words.capital[next] === 0) return false;
  const isUnmarked = (candidate.cases & (unmarked | nominative)) !== 0;
  const head = candidate.relation.kind === 'of' ? paragraph.cues(candidate.relation.head) : 0;
  // "Mayor of Shusha Aydin Karimov": behind an office stands who holds it.
  const isOffice = (head & (cue.title | cue.state)) !== 0;
  const neighbour = paragraph.ownerOf(next);
  if (neighbour && !isTooWeak(paragraph, neighbour))
    return (
      isUnmarked &&
      words.before[next] === 0 &&
      candidate.relation.kind !== 'at' &&
      !isOffice &&
      isCompound(paragraph, candidate, neighbour)
    );
  for (let word = next; words.joins(word) && words.capital[word] !== 0; word += 1)
    if ((paragraph.cues(word) & properThings) !== 0 && !isPlaceWord(paragraph, word)) return true;
  if ((paragraph.cues(next) & (belongsBeside(language) | cue.people)) !== 0) return false;
  if ((paragraph.nouns(next) & placeNouns) !== 0) return false;
  if ((words.before[next] ?? 0) === gap.hyphen) return true;
  if (isCountry(paragraph, candidate) && !bearsPersonName(candidate)) return false;
  const hangs = candidate.relation.kind === 'of' || candidate.relation.kind === 'with';
  if (hangs && !isOffice && (language === 'en' || bearsPersonName(candidate))) return true;
  // "from the Moscow Cinema": towns have no article in English either.
  const isArticled = (paragraph.cues(candidate.first - 1) & cue.article) !== 0;
  if (language === 'en' && isArticled && words.joins(candidate.first)) return true;
  // «Анатолию Петрову»: given name and surname decline together.
  if (language === 'ru' && bearsPersonName(candidate) && isFullName(paragraph, candidate, next))
    return true;
  if (candidate.relation.kind === 'at') return !isFollowedBySubject(paragraph, candidate, next);
  // "президент Армении Пашинян", "president of Armenia Pashinyan".
  return candidate.relation.kind === 'none' && isUnmarked;
}

/** Behind "of", "from" and "to" as well, where no verb of speech says that a new subject follows. */
function isFullName(paragraph: Paragraph, candidate: Candidate, next: number): boolean {
  const { kind } = candidate.relation;
  if (kind === 'none') return true;
  const declined = genitive | dative | instrumental;
  const speaks = (paragraph.cues(next + 1) & cue.speech) !== 0;
  return isFar(paragraph, candidate) && (candidate.cases & declined) !== 0 && !speaks;
}

/** "In Baku Aliyev said", but "two years at Georgia Tech". */
function isFollowedBySubject(paragraph: Paragraph, candidate: Candidate, next: number): boolean {
  const { words, language } = paragraph;
  if (!headFirst.has(language)) return true;
  let start = candidate.first - 1;
  while (start > 0 && (paragraph.cues(start) & cue.at) === 0) start -= 1;
  if (words.beginsSentence(start) || !words.joins(start)) return true;
  for (let word = next + 1; word < next + 4 && words.joins(word); word += 1)
    if ((paragraph.cues(word) & cue.speech) !== 0) return true;
  return false;
}

function isPlaceWord(paragraph: Paragraph, word: number): boolean {
  return (paragraph.cues(word) & (cue.geographic | cue.settlement | cue.district)) !== 0;
}
