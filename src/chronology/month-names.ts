/**
 * The months of a year as people type them in the seven languages of the page. Each entry has the
 * forms of one month, in lower case and without marks, as `folded` leaves them.
 */
const months: readonly string[] = [
  'january|enero|janvier|январь|января|հունվար|yanvar|ocak',
  'february|febrero|fevrier|февраль|февраля|փետրվար|fevral|subat',
  'march|marzo|mars|март|марта|մարտ|mart',
  'april|abril|avril|апрель|апреля|ապրիլ|aprel|nisan',
  'may|mayo|mai|май|мая|мае|մայիս|mayis',
  'june|junio|juin|июнь|июня|հունիս|iyun|haziran',
  'july|julio|juillet|июль|июля|հուլիս|iyul|temmuz',
  'august|agosto|aout|август|августа|օգոստոս|avqust|agustos',
  'september|septiembre|setiembre|septembre|сентябрь|сентября|սեպտեմբեր|sentyabr|eylul',
  'october|octubre|octobre|октябрь|октября|հոկտեմբեր|oktyabr|ekim',
  'november|noviembre|novembre|ноябрь|ноября|նոյեմբեր|noyabr|kasim',
  'december|diciembre|decembre|декабрь|декабря|դեկտեմբեր|dekabr|aralik',
];
const forms = months.map((line) => line.split('|').map(foldMonthName));

const shortest = 3;
/** What a case may add: "ноябре", «նոյեմբերին», "noyabrda", "Kasım'da". */
const endings = /^(?:е|ем|ի|ին|ից|ում|[dt][ae]n?|[iu]n)$/;

/** Lower case, without marks: Kasım and KASIM are kasim, février is fevrier, мая is мая. */
export function foldMonthName(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}

/**
 * The month, 1 to 12, that a folded word names: whole, shortened to three letters or more, or with
 * the ending of a case. Null where it names none, or may name two ("jui", "հուն").
 */
export function monthNamed(word: string): number | null {
  if (word.length < shortest) return null;
  const fits = (form: string) => {
    const stem = form.replace(/ь$/, '');
    return (
      form.startsWith(word) || (word.startsWith(stem) && endings.test(word.slice(stem.length)))
    );
  };
  const whole = forms.findIndex((month) => month.includes(word));
  if (whole >= 0) return whole + 1;
  const found = forms.flatMap((month, index) => (month.some(fits) ? [index + 1] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}
