/** A comparison of two reports -> its words, for the view, the print and the exports alike. */
import { dateInWords, edtfInWords } from '../i18n/format';
import type { ReportsWords } from '../i18n/reports-words';
import { creditLine } from '../formats/credit';
import type {
  ReportDocument,
  ReportHead,
  ReportRow,
  SaidOfPlace,
} from '../formats/report-document';
import { calledIn, placeNamed, type NamedPlace } from '../reading/named-places';
import { languageOf, type OwnArticle } from '../reading/own-article';
import { scenePlaces } from '../reading/scene-places';
import type { PlaceInReports, Telling } from '../reading/two-reports/compare';
import { recordOf, type ComparedReports, type ReportsLanguage } from './report-record';
import { exampleId } from '../reading/two-reports/example-id';

/** Rows come one by one, because what the record says of each is looked up. */
export function reportsInWords(of: ComparedReports, said: ReportsLanguage): ReportDocument {
  const { pair, comparison } = of;
  const { t, words, nameOf } = said;
  const [first, second] = pair;
  const called = (place: NamedPlace) => calledIn(place, nameOf, t.language);
  const { place, record, notNamed, byDay, day, side } = words;
  return {
    language: t.language,
    title: t.read.reports,
    invented: pair.some(({ id }) => exampleId.test(id)) ? words.invented : null,
    reports: [
      headOf(first, words.report.first, of, said),
      headOf(second, words.report.second, of, said),
    ],
    notes: notesOf(of, words),
    words: { place, record, notNamed, byDay, day, ...side },
    rows: {
      *[Symbol.iterator]() {
        for (const one of comparison.places) yield rowInWords(one, of, said);
      },
    },
    days: comparison.times.map((time) => ({
      edtf: time.edtf,
      words: edtfInWords(time.edtf, t),
      first: time.first.map(called),
      second: time.second.map(called),
    })),
    licence: creditLine(of.catalog.atlas),
    disclaimer: t.disclaimer,
  };
}

/** One place: what each report says of it, and what the record says. */
export function rowInWords(
  { place, side, first, second }: PlaceInReports,
  of: ComparedReports,
  said: ReportsLanguage,
): ReportRow {
  const tell = (tellings: readonly Telling[]) => tellings.map((one) => tellingInWords(one, said));
  return {
    id: place.id,
    name: calledIn(place, said.nameOf, said.t.language),
    side,
    first: tell(first),
    second: tell(second),
    record: recordOf(place, [...first, ...second], of, said),
  };
}

function tellingInWords(
  { sentence, namings, times }: Telling,
  { t, words }: ReportsLanguage,
): SaidOfPlace {
  const names = namings.map(({ surface, role, usage }) => ({
    surface,
    role: t.role[role],
    usage: usage
      ? words.usage(usage.map((side) => t.side[side] ?? side).join(', '))
      : words.usageUnknown,
  }));
  return { sentence, names, times };
}

function headOf(
  article: OwnArticle,
  label: string,
  { catalog }: ComparedReports,
  { t, words, nameOf }: ReportsLanguage,
): ReportHead {
  const { id, details } = article;
  const placeOf = (one: string) => placeNamed(catalog, article.places, one);
  const names = scenePlaces(article, placeOf).flatMap((one) => {
    const place = placeOf(one.id);
    return place ? [calledIn(place, nameOf, t.language)] : [];
  });
  return {
    ...{ id, label, title: details.title, language: languageOf(article) },
    publisher: details.publisher,
    published: details.published && dateInWords(details.published, t),
    happens: names.length > 0 ? `${words.happens(label)}${t.colon} ${names.join(', ')}` : null,
  };
}

function notesOf({ pair, comparison }: ComparedReports, words: ReportsWords): readonly string[] {
  const { places } = comparison;
  const undated = pair.filter(({ details }) => details.published === null);
  return [
    ...(places.length === 0 ? [words.noPlaces] : []),
    ...(places.length > 0 && places.every(({ side }) => side !== 'both') ? [words.noCommon] : []),
    ...undated.map(({ details }) => words.undated(details.title)),
  ];
}
