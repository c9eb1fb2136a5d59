/**
 * Horses, wines, carpets that bear the name of the place they come from, where the noun stands
 * further away: "two breeds: the Karabakh and …", "the Karabakh is a small horse".
 */
import { cue } from '../cues/classes';
import { noun } from '../cues/nouns/classes';
import { nominative, unmarked } from '../grammar/cases';
import type { Candidate } from './candidate';
import { gap } from './gaps';
import { isLocated } from './is-location';
import type { Paragraph } from './paragraph';

/** How many words a colon, a copula or "called" is looked for in. */
const reach = 6;
/** "Called" and "by the name of" stand nearer. */
const namedWithin = 5;

/** Whether the sentence says that the name is a breed's, a wine's or a carpet's. */
export function isBreedOrWine(paragraph: Paragraph, candidate: Candidate): boolean {
  const { relation } = candidate;
  if (relation.kind === 'at' || isLocated(paragraph, candidate)) return false;
  return (
    isOwnName(paragraph, candidate) ||
    isListedWare(paragraph, candidate) ||
    isNamedSo(paragraph, candidate) ||
    isWareItself(paragraph, candidate) ||
    isOnLabel(paragraph, candidate)
  );
}

function isWare(paragraph: Paragraph, word: number): boolean {
  return (paragraph.nouns(word) & noun.ware) !== 0 || (paragraph.cues(word) & cue.product) !== 0;
}

/** "Qarabağ atı Xəzər", «жеребец Карабах»: a horse or a wine, then its bare name. */
function isOwnName(paragraph: Paragraph, candidate: Candidate): boolean {
  const { first, relation, cases } = candidate;
  const isBare = relation.kind === 'none' && (cases & (unmarked | nominative)) !== 0;
  const { words } = paragraph;
  return (
    isBare && words.joins(first) && words.capital[first - 1] === 0 && isWare(paragraph, first - 1)
  );
}

/** "deux races : le Karabakh et le Dilboz". */
function isListedWare(paragraph: Paragraph, { first }: Candidate): boolean {
  const { words } = paragraph;
  const start = words.sentenceStart(first);
  for (let word = first; word > start && first - word < 2 * reach; word -= 1)
    if (((words.before[word] ?? 0) & gap.colon) !== 0)
      return sentenceHas(paragraph, Math.max(start, word - 3), word, isWare);
  return false;
}

/** "un cheval connu sous le nom de Karabakh", "tapices llamados Shusha". */
function isNamedSo(paragraph: Paragraph, { first }: Candidate): boolean {
  const start = paragraph.words.sentenceStart(first);
  for (let word = first - 1; word >= start && first - word <= namedWithin; word -= 1)
    if ((paragraph.nouns(word) & noun.naming) !== 0)
      return sentenceHas(paragraph, start, word, isWare);
  return false;
}

/** "The Karabakh is a small horse", «Карабах — порода лошадей». */
function isWareItself(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words } = paragraph;
  const { first } = candidate;
  const next = paragraph.after(candidate);
  const isArticled = (paragraph.cues(first - 1) & cue.article) !== 0;
  if (!words.beginsSentence(first) && !(isArticled && words.beginsSentence(first - 1)))
    return false;
  const isPredicate =
    (paragraph.nouns(next) & noun.copula) !== 0 || ((words.before[next] ?? 0) & gap.dash) !== 0;
  return isPredicate && sentenceHas(paragraph, next, next + reach, isWare);
}

/** «Агдам. Портвейн белый»: what the quotation marks hold says what it is. */
function isOnLabel(paragraph: Paragraph, { first }: Candidate): boolean {
  const { words } = paragraph;
  if (((words.before[first] ?? 0) & gap.opensQuote) === 0) return false;
  let end = first + 1;
  while (end < first + reach && ((words.before[end] ?? 0) & gap.closesQuote) === 0) end += 1;
  return end < first + reach && sentenceHas(paragraph, first + 1, end, isWare);
}

function sentenceHas(
  paragraph: Paragraph,
  from: number,
  to: number,
  test: (paragraph: Paragraph, word: number) => boolean,
): boolean {
  for (let word = from; word < to && word < paragraph.words.count; word += 1)
    if (test(paragraph, word)) return true;
  return false;
}
