/** Titles in quotation marks: a book's or a film's name may hold a place and is none. */
import { cue } from '../cues/classes';
import type { Candidate } from './candidate';
import { isFar, properThings, quotesNames, smallWords } from './rule-vocabulary';
import type { Paragraph } from './paragraph';
import { gap } from './gaps';

/** A longer quotation is somebody speaking. */
const longestTitle = 7;
const titled = cue.work | cue.medium | cue.team | cue.body;

/** Whether a name stands inside a title in quotation marks. */
export function isInTitle(paragraph: Paragraph, candidate: Candidate): boolean {
  const from = opening(paragraph, candidate);
  const to = closing(paragraph, candidate);
  if (from < 0 || to < 0 || to - from > longestTitle || to - from < 2) return false;
  const beside = paragraph.cues(from - 1) | paragraph.cues(to);
  const around = paragraph.cues(from - 2) | paragraph.cues(to + 1);
  if ((beside & titled) !== 0 || (around & cue.work) !== 0) return true;
  // «ЗАСТАВИТЬ БАКУ УСТУПИТЬ»: a headline in capitals, which say nothing.
  if (isShouted(paragraph, from, to)) return false;
  // «Parisin sirləri»: these languages put titles in the marks of speech; a far name is a title's.
  if (quotesNames.has(paragraph.language) && to - from < 4 && isFar(paragraph, candidate))
    return true;
  // «Московский комсомолец»: a title that begins with an adjective.
  if (from === candidate.first && candidate.readings.every(({ form }) => form.isAdjective))
    return true;
  return isTitleItself(paragraph, candidate, from, to);
}

/** Whether the quoted words are a title by themselves: they name a work, or all have capitals. */
function isTitleItself(
  paragraph: Paragraph,
  candidate: Candidate,
  from: number,
  to: number,
): boolean {
  const { words, index, language } = paragraph;
  let all = 0;
  let capitals = 0;
  let isPlain = false;
  for (let word = from; word < to; word += 1) {
    all |= paragraph.cues(word);
    if (words.capital[word] !== 0) capitals += 1;
    else if ((paragraph.cues(word) & smallWords) === 0 && !isSuffix(paragraph, word))
      isPlain = true;
  }
  if ((all & cue.work) !== 0) return true;
  // "Bienvenue à Choucha", «Bura ŞUŞADIR»: a slogan or a sign has the atlas's own places in it, too.
  const isCore = index.places[candidate.place]?.scope === 'core';
  const isSign = !quotesNames.has(language) || words.capital[candidate.first] === 3;
  if ((isCore && isSign) || (all & cue.state) !== 0) return false;
  return capitals > 1 && !isPlain;
}

function isShouted({ words }: Paragraph, from: number, to: number): boolean {
  if (to - from < 3) return false;
  for (let word = from; word < to; word += 1) if (words.capital[word] !== 3) return false;
  return true;
}

function isSuffix({ words }: Paragraph, word: number): boolean {
  return (words.before[word] ?? 0) === gap.apostrophe;
}

/** «Гандзасар»: a name alone in quotation marks is a club's, a paper's or an ensemble's. */
export function isQuotedName(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, language } = paragraph;
  const opens = ((words.before[candidate.first] ?? 0) & gap.opensQuote) !== 0;
  const closes =
    ((words.before[candidate.last + 1] ?? 0) & gap.closesQuote) !== 0 ||
    ((words.before[paragraph.after(candidate)] ?? 0) & gap.closesQuote) !== 0;
  if (!opens || !closes) return false;
  const near =
    paragraph.cues(candidate.first - 1) |
    paragraph.cues(candidate.first - 2) |
    paragraph.cues(paragraph.after(candidate));
  if ((near & properThings) !== 0 || isFar(paragraph, candidate)) return true;
  // «Арцах» stands so in a sentence about the word.
  return quotesNames.has(language) && (near & cue.speech) === 0;
}

/** The first word of the quotation around a name, or -1. */
function opening({ words }: Paragraph, { first }: Candidate): number {
  for (let word = first; word >= 0 && first - word < longestTitle; word -= 1) {
    const before = words.before[word] ?? 0;
    if ((before & gap.opensQuote) !== 0) return word;
    if ((before & (gap.closesQuote | gap.stop)) !== 0) return -1;
  }
  return -1;
}

/** One past the last word of the quotation around a name, or -1. */
function closing({ words }: Paragraph, { last }: Candidate): number {
  for (let word = last + 1; word <= words.count && word - last <= longestTitle; word += 1) {
    const before = words.before[word] ?? 0;
    if ((before & gap.closesQuote) !== 0) return word;
    if ((before & (gap.opensQuote | gap.stop)) !== 0) return -1;
  }
  return -1;
}
