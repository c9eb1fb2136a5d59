/** The day that a text says it is of: the date that stands at its head, if just one does. */
import { precisionOf } from '../chronology/dates';
import { dateTyped } from '../chronology/typed-date';

/** Code units: title, author and dateline. What is farther down is a day that the text tells of. */
const head = 400;
/** Words of a line that may be a date: "27 de agosto de 2022", "2022 թ. օգոստոսի 27". */
const mostWords = 6;
/** A line with more words is a sentence, whose date is what it tells of. */
const longestLine = 12;

/** A day such as `2022-08-27`; null where no line of the head has one, or two have different ones. */
export function dayInText(text: string): string | null {
  const lines = text
    .slice(0, head)
    .split(/\n|\s[|·•]\s/)
    .map((line) => line.split(/\s+/).filter((word) => word !== ''))
    .filter((words) => words.length <= longestLine);
  const days = new Set(lines.flatMap((words) => daysIn(words)));
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}

/** The longest runs of words are tried first: "9 November 2020" before "November 2020". */
function daysIn(words: readonly string[]): readonly string[] {
  for (let length = Math.min(mostWords, words.length); length > 0; length -= 1)
    for (let start = 0; start + length <= words.length; start += 1) {
      const run = words.slice(start, start + length).join(' ');
      const date = dateTyped(run.replace(/^[([—–-]+|[)\],;:—–-]+$/g, ''));
      if (date !== null && precisionOf(date) === 'day') return [date];
    }
  return [];
}
