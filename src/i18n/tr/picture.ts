import type { PictureWords } from '../picture-words';

export const picture: PictureWords = {
  preview: 'Resmin önizlemesi',
  titleField: 'Başlık',
  colours: 'Renkler',
  light: 'açık',
  dark: 'koyu',
  size: (width, height) => `1× boyutu: ${width} × ${height} piksel.`,
  wait: 'Resim çiziliyor…',
  notMade: 'Resim oluşturulamadı.',
  saved: (file) => `Kaydedildi: ${file}`,
  film: {
    title: 'Film olarak zamanın akışı',
    first: 'İlk gün',
    last: 'Son gün',
    speed: 'Hız',
    speeds: { month: '1 ay/sn', quarter: '3 ay/sn', year: '1 yıl/sn' },
    lasts: (seconds) =>
      `Film ${seconds} sn sürer ve oynatılırken kaydedilir. Önde başka bir sekme varsa bekler.`,
    tooLong: (seconds) =>
      `Bir film en fazla ${seconds} sn sürebilir. Daha az gün ya da daha yüksek bir hız seçin.`,
    backwards: 'Son gün ilk günden sonra olmalıdır.',
    make: 'Filmi oluştur',
    cancel: 'İptal et',
    drawing: (percent) => `Haritalar çiziliyor: ${percent}`,
    recording: (percent) => `Kaydediliyor: ${percent}`,
    cancelled: 'İptal edildi. Hiçbir şey kaydedilmedi.',
    cannot:
      'Bu tarayıcı film kaydedemez. Chrome, Edge, Firefox ve Safari tarayıcılarının güncel sürümleri kaydedebilir.',
    notMade: 'Film oluşturulamadı.',
  },
};
