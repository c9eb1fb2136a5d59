/** The day of an article, as its text says it. */
import { precisionOf } from '../chronology/dates';
import { dateTyped } from '../chronology/typed-date';

/** Code units: title, author and dateline. What is farther down is a day that the text tells of. */
const head = 400;
/** Code units of the first paragraphs, whose one day may be that of the article. */
const beginning = 2000;
/** Words of a line that may be a date: "27 de agosto de 2022", "2022 թ. օգոստոսի 27". */
const mostWords = 6;
/** A line with more words is a sentence, whose date is what it tells of. */
const longestLine = 12;

/**
 * A day such as `2022-08-27`: the one that stands in a line of its own or in the dateline before a
 * first sentence. Null where no line of the head has one, or two have different ones.
 */
export function dayInText(text: string): string | null {
  const lines = text
    .slice(0, head)
    .split(/\n|\s[|·•]\s/)
    .map((line) => wordsOf(isSentence(line) ? datelineOf(line) : line));
  return theOnly(lines.flatMap(daysIn));
}

/**
 * The one day that the first paragraphs name, in whatever sentence; null where it is none, or two.
 * It may be what the text tells of, so it is offered to the reader and not taken.
 */
export function dayNamedFirst(text: string): string | null {
  return theOnly(text.slice(0, beginning).split('\n').map(wordsOf).flatMap(daysIn));
}

const wordsOf = (line: string) => line.split(/\s+/).filter((word) => word !== '');
const isSentence = (line: string) => wordsOf(line).length > longestLine;

/** "BAKU, 27 August 2022 (AFP)" of "BAKU, 27 August 2022 (AFP) — The road …"; else nothing. */
function datelineOf(line: string): string {
  const before = /^(.*?)\s*(?:[—–]|\s--?\s)/.exec(line)?.[1] ?? '';
  return isSentence(before) ? '' : before;
}

function theOnly(found: readonly string[]): string | null {
  const [day, ...others] = new Set(found);
  return day !== undefined && others.length === 0 ? day : null;
}

/** At each word the longest run is tried first: "9 November 2020" before "November 2020". */
function daysIn(words: readonly string[]): readonly string[] {
  const days: string[] = [];
  for (let start = 0; start < words.length; start += 1)
    for (let length = Math.min(mostWords, words.length - start); length > 0; length -= 1) {
      const run = words.slice(start, start + length).join(' ');
      const date = dateTyped(run.replace(/^[([«“"—–-]+|[)\],;:.»”"—–-]+$/g, ''));
      if (date === null || precisionOf(date) !== 'day') continue;
      days.push(date);
      start += length - 1;
      break;
    }
  return days;
}
