import type { ArchiveWords } from '../archive-words';

export const archive: ArchiveWords = {
  intro:
    'Arxiv çoxlu məqalə haqqında Parquet fayllarından ibarət qovluqdur; onu “atlas archive index” əmri yazır. Xəritə arxivdəki məqalələrin yeri nə qədər tez-tez andığını ay-ay göstərir.',
  rights: 'Cümlə naşir icazə verirsə göstərilir; əks halda yalnız başlıq və keçid göstərilir.',
  stays: 'Yalnız baxdığınız hissə oxunur. Heç nə göndərilmir.',
  address: 'Qovluğun bu serverdəki ünvanı',
  open: 'Aç',
  pick: 'Bu cihazda qovluq seç',
  opening: 'Arxiv açılır…',
  reading: 'Oxunur…',
  close: 'Arxivi bağla',
  troubles: {
    'other-host': (file) =>
      `Bu ünvan səhifənin serverində deyil: “${file}”. Səhifə yalnız öz serverindəki arxivləri oxuyur.`,
    missing: (file) => `Fayl yoxdur: ${file}.`,
    'no-answer': (file, found) =>
      `Faylı yükləmək mümkün olmadı: ${file}${found && ` (kod: ${found})`}. Sonra yenidən cəhd edin.`,
    'no-ranges': (file) =>
      `Server yalnız bütöv faylları göndərir, arxiv isə hissə-hissə oxunur: ${file}. Aralıq sorğularına cavab verən server lazımdır; əksər serverlər cavab verir.`,
    cut: (file, found, told) =>
      `Faylın ölçüsü arxivdə göstərilən kimi deyil: ${file}. Bayt: ${found || '–'}, göstərilən: ${told}.`,
    'no-archive': (file) =>
      `Bu fayl arxivi təsvir etmir: ${file}. “atlas archive index” əmrinin yazdığı qovluğu seçin.`,
    version: (_, found, told) =>
      `Arxivin formatı: ${found}; bu səhifənin oxuduğu format: ${told}. Arxivin indeksini yenidən qurun.`,
    'other-atlas': (_, found, told) =>
      `Arxiv başqa atlasla hazırlanıb: “${found}”. Bu atlas: “${told}”.`,
    'other-data': (_, found, told) =>
      `Arxiv başqa məlumatlarla hazırlanıb. Onun məlumatları: ${found || '–'}; buradakı məlumatlar: ${told || '–'}. Bu müddətdə yerlər dəyişmiş ola bilər.`,
    broken: (file) => `Fayl zədələnib: ${file}. Arxivin qalan hissəsi göstərilir.`,
    differs: (file, found, told) =>
      `Arxivin saydığı nəsə yerində deyil: ${file}. Tapılan: ${found}; sayılan: ${told}.`,
    'unknown-places': (_, found) =>
      `Arxivin bu atlasda olmayan yerləri: ${found}. Onlar göstərilmir.`,
    'left-out': (_, found) => `İndeksə salına bilməyən və arxivdə olmayan hissələr: ${found}.`,
  },
  invented:
    'Bu arxivin bütün məqalələri onu sınamaq üçün uydurulub. Danışılanların heç biri olmayıb.',
  someInvented: (count) => `Bu arxivdə uydurma məqalələr: ${count}. Onların hər biri işarələnib.`,
  inventedMark: 'uydurma',
  articles: (count) => `Məqalələr: ${count}`,
  mentions: (count) => `Anılmalar: ${count}`,
  undated: (count) => `Günü olmayan və aylarda sayılmayan məqalələr: ${count}`,
  histogram: 'Aylar üzrə anılmalar',
  from: 'İlk ay',
  to: 'Son ay',
  wholeSpan: 'Bütün aylar',
  inSpan: (count) => `anılmalar: ${count}`,
  places: 'Anılma sayına görə yerlər',
  onlyListed: 'Ölkələr, bölgələr və göllər yalnız bu siyahıdadır: xəritədə dairə nöqtəni göstərir.',
  allPlaces: 'Bütün yerləri göstər',
  toPlaces: 'Arxivin bütün yerləri',
  card: 'Atlasda bu yer haqqında olanlar',
  month: 'Ay',
  noDay: 'günü yoxdur',
  monthBefore: 'Əvvəlki ay',
  monthAfter: 'Sonrakı ay',
  publisher: 'Naşir',
  language: 'Dil',
  any: 'hamısı',
  list: 'Yerin adını çəkən məqalələr',
  more: 'Daha çox göstər',
  none: 'Bu seçimlərə uyğun məqalə yoxdur.',
  untitled: 'Başlıqsız məqalə',
};
