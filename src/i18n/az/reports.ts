/** The words of the view that compares two reports. */
import type { ReportsWords } from '../reports-words';

export const reports: ReportsWords = {
  intro:
    'İki məqalə seçin: xəritə və cədvəl hər birinin hansı yerləri hansı adlarla çəkdiyini və hansı yerləri yalnız birinin çəkdiyini göstərir.',
  report: { first: 'Birinci xəbər', second: 'İkinci xəbər' },
  choose: 'Məqalə seçin',
  compare: 'Müqayisə et',
  example: 'Nümunəyə bax',
  invented: 'Uydurmadır: bunların heç biri baş verməyib.',
  missing: (id) => `Bu brauzerdə belə kodu olan məqalə yoxdur: “${id}”. Başqasını seçin.`,
  same: 'Hər ikisi eyni məqalədir: başqasını seçin.',
  noPlaces: 'Xəbərlərin heç biri atlasın tanıdığı yerin adını çəkmir.',
  noCommon: 'Heç bir yerin adı hər iki xəbərdə çəkilmir.',
  undated: (title) => `Bu xəbərin günü məlum deyil: ${title}.`,
  noExample: 'Nümunə yüklənmədi.',
  happens: (title) => `Harada baş verir (${title})`,
  happensHow:
    'Yerin hər anılması 1 sayılır, başlıqda, birinci abzasda və tarixi olan cümlədə əlavə 1; birinci yer üçün 2, daha iki yer üçün birincinin yarısı lazımdır.',
  side: {
    both: 'Hər ikisində adı çəkilir',
    first: 'Yalnız birinci xəbərdə',
    second: 'Yalnız ikinci xəbərdə',
  },
  place: 'Yer',
  record: 'Mənbələr nə deyir',
  noDay: 'Gün deyilmir.',
  usage: (whose) => `bu formanı işlədən tərəf: ${whose}`,
  usageUnknown: 'formanı kimin işlətdiyi məlum deyil',
  notNamed: 'Adı çəkilmir.',
  eventsNear: 'On gün ərzində oradakı hadisələr',
  byDay: 'Günbəgün',
  day: 'Gün',
  all: (count) => `Bütün yerləri göstər: ${count}`,
  csv: 'CSV kimi saxla',
  webPage: 'Veb səhifə kimi saxla',
  print: 'Çap et',
};
