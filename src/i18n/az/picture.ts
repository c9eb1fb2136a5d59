import type { PictureWords } from '../picture-words';

export const picture: PictureWords = {
  preview: 'Şəklin önbaxışı',
  titleField: 'Başlıq',
  colours: 'Rənglər',
  light: 'açıq',
  dark: 'tünd',
  size: (width, height) => `1× ölçüsü: ${width} × ${height} piksel.`,
  wait: 'Şəkil çəkilir…',
  notMade: 'Şəkli yaratmaq mümkün olmadı.',
  saved: (file) => `Saxlanıldı: ${file}`,
  film: {
    title: 'Zamanın gedişi film kimi',
    first: 'İlk gün',
    last: 'Son gün',
    speed: 'Sürət',
    speeds: { month: '1 ay/s', quarter: '3 ay/s', year: '1 il/s' },
    lasts: (seconds) =>
      `Film ${seconds} s davam edir və göstərilərkən yazılır. Başqa vərəq açıqdırsa, yazı gözləyir.`,
    tooLong: (seconds) =>
      `Film ən çox ${seconds} s davam edə bilər. Daha az gün və ya daha yüksək sürət seçin.`,
    backwards: 'Son gün ilk gündən sonra olmalıdır.',
    make: 'Filmi yarat',
    cancel: 'Ləğv et',
    drawing: (percent) => `Xəritələr çəkilir: ${percent}`,
    recording: (percent) => `Yazılır: ${percent}`,
    cancelled: 'Ləğv edildi. Heç nə saxlanılmadı.',
    cannot:
      'Bu brauzer film yaza bilmir. Chrome, Edge, Firefox və Safari brauzerlərinin hazırkı versiyaları yaza bilir.',
    notMade: 'Filmi yaratmaq mümkün olmadı.',
  },
};
