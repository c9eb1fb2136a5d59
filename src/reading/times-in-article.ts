/** The times that an article names, each once: what the date track shows of them. */
import type { Days } from '../chronology/calendar';
import { languageOf, type OwnArticle } from './own-article';
import { daysTold, shownDates } from './shown-dates';

/** The words of a text that name a time, and the language that the text is in. */
interface ToldWords {
  readonly surface: string;
  readonly lang: string;
}

export interface NamedTime extends Days {
  readonly edtf: string;
  /** Each wording once. */
  readonly told: readonly ToldWords[];
}

interface ToldDate extends ToldWords {
  readonly edtf: string | null;
}

/** The dates that an own article names. */
export function datesNamedBy(article: OwnArticle): readonly ToldDate[] {
  const lang = languageOf(article);
  return shownDates(article).map(({ start, end, edtf }) => ({
    edtf,
    surface: article.text.slice(start, end),
    lang,
  }));
}

/** In the order of time. What comes again and again has no place in it. */
export function timesOf(dates: readonly ToldDate[]): readonly NamedTime[] {
  const times = new Map<string, NamedTime>();
  for (const { edtf, surface, lang } of dates) {
    const days = daysTold({ edtf });
    if (edtf === null || !days) continue;
    const { first, last } = days;
    const before = times.get(edtf)?.told ?? [];
    const isNew = !before.some((one) => one.surface === surface && one.lang === lang);
    const told = isNew ? [...before, { surface, lang }] : before;
    times.set(edtf, { edtf, first, last, told });
  }
  return [...times.values()].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
}
