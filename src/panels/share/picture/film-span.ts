import type { Days } from '../../../chronology/calendar';
import { readDayIn } from '../../../chronology/day-reading';
import { dateInWords } from '../../../i18n/format';
import type { Messages } from '../../../i18n/messages';
import type { FilmWords } from '../../../i18n/picture-words';
import { longestFilm, secondsOf, type FilmPlan } from '../../../map/export/film-plan';

/** Two days as typed, and how many days a second shows. */
export interface TypedSpan {
  readonly first: string;
  readonly last: string;
  readonly daysPerSecond: number;
}

/** The film that two typed days ask for, or a sentence that says why there is none. */
export function filmSpan(
  { first, last, daysPerSecond }: TypedSpan,
  days: Days,
  words: FilmWords,
  t: Messages,
): FilmPlan | string {
  const [from, to] = [readDayIn(first, days), readDayIn(last, days)];
  const trouble = [from, to].find((reading) => typeof reading !== 'string');
  if (trouble)
    return t.time.dateTrouble[trouble.reason](
      trouble.text,
      dateInWords(days.first, t),
      dateInWords(days.last, t),
    );
  if (typeof from !== 'string' || typeof to !== 'string' || from >= to) return words.backwards;
  const plan = { first: from, last: to, daysPerSecond };
  return secondsOf(plan) > longestFilm ? words.tooLong(longestFilm) : plan;
}
