/** The words of the view that compares two reports. */
import type { ReportsWords } from '../reports-words';

export const reports: ReportsWords = {
  intro:
    'İki makale seçin: harita ve tablo, her birinin hangi yerleri hangi adlarla andığını ve hangi yerleri yalnız birinin andığını gösterir.',
  report: { first: 'Birinci haber', second: 'İkinci haber' },
  choose: 'Makale seçin',
  compare: 'Karşılaştır',
  example: 'Örneğe bak',
  invented: 'Uydurmadır: bunların hiçbiri olmadı.',
  missing: (id) => `Bu tarayıcıda şu kodlu bir makale yok: “${id}”. Başka birini seçin.`,
  same: 'İkisi de aynı makale: başka birini seçin.',
  noPlaces: 'Haberlerin hiçbiri atlasın bildiği bir yeri anmıyor.',
  noCommon: 'Hiçbir yer iki haberde birden anılmıyor.',
  undated: (title) => `Bu haberin günü bilinmiyor: ${title}.`,
  noExample: 'Örnek yüklenemedi.',
  happens: (title) => `Nerede geçiyor (${title})`,
  happensHow:
    'Bir yerin her anılışı 1 sayılır; başlıkta, ilk paragrafta ve tarihli cümlede birer tane daha. İlk yer için 2, iki yer daha için ilkinin yarısı gerekir.',
  side: {
    both: 'İkisinde de anılıyor',
    first: 'Yalnız birinci haberde',
    second: 'Yalnız ikinci haberde',
  },
  place: 'Yer',
  record: 'Kaynaklar ne diyor',
  noDay: 'Gün söylenmiyor.',
  usage: (whose) => `bu biçimi kullanan taraf: ${whose}`,
  usageUnknown: 'biçimi kimin kullandığı bilinmiyor',
  notNamed: 'Anılmıyor.',
  eventsNear: 'On gün içinde oradaki olaylar',
  byDay: 'Gün gün',
  day: 'Gün',
  all: (count) => `Bütün yerleri göster: ${count}`,
  csv: 'CSV olarak kaydet',
  webPage: 'Web sayfası olarak kaydet',
  print: 'Yazdır',
};
