import type { ArchiveWords } from '../archive-words';

export const archive: ArchiveWords = {
  intro:
    'Arşiv, çok sayıda yazı hakkında Parquet dosyalarından oluşan bir klasördür; onu “atlas archive index” komutu yazar. Harita, arşivdeki yazıların bir yeri ne sıklıkta andığını ay ay gösterir.',
  rights:
    'Bir cümle, yayıncısı izin veriyorsa gösterilir; yoksa yalnızca başlık ve bağlantı gösterilir.',
  stays: 'Yalnızca baktığınız kısım okunur. Hiçbir şey gönderilmez.',
  address: 'Klasörün bu sunucudaki adresi',
  open: 'Aç',
  pick: 'Bu cihazdan bir klasör seç',
  opening: 'Arşiv açılıyor…',
  reading: 'Okunuyor…',
  close: 'Arşivi kapat',
  troubles: {
    'other-host': (file) =>
      `Bu adres sayfanın sunucusunda değil: “${file}”. Sayfa yalnızca kendi sunucusundaki arşivleri okur.`,
    missing: (file) => `Bir dosya eksik: ${file}.`,
    'no-answer': (file, found) =>
      `Bir dosya yüklenemedi: ${file}${found && ` (kod: ${found})`}. Daha sonra yeniden deneyin.`,
    'no-ranges': (file) =>
      `Sunucu yalnızca bütün dosyaları gönderiyor, oysa arşiv parça parça okunur: ${file}. Aralık isteklerini yanıtlayan bir sunucu gerekir; sunucuların çoğu yanıtlar.`,
    cut: (file, found, told) =>
      `Bir dosyanın boyutu arşivde yazan boyut değil: ${file}. Bayt: ${found || '–'}; yazan: ${told}.`,
    'no-archive': (file) =>
      `Bu dosya bir arşivi tanımlamıyor: ${file}. “atlas archive index” komutunun yazdığı klasörü seçin.`,
    version: (_, found, told) =>
      `Arşivin biçimi: ${found}; bu sayfanın okuduğu biçim: ${told}. Arşivin dizinini yeniden oluşturun.`,
    'other-atlas': (_, found, told) =>
      `Arşiv başka bir atlasla hazırlanmış: “${found}”. Bu atlas: “${told}”.`,
    'other-data': (_, found, told) =>
      `Arşiv başka verilerle hazırlanmış. Onun verileri: ${found || '–'}; buradaki veriler: ${told || '–'}. Yerler bu arada değişmiş olabilir.`,
    broken: (file) => `Bir dosya bozuk: ${file}. Arşivin geri kalanı gösteriliyor.`,
    differs: (file, found, told) =>
      `Arşivin saydığı bir şey yerinde değil: ${file}. Bulunan: ${found}; sayılan: ${told}.`,
    'unknown-places': (_, found) =>
      `Arşivin bu atlasta olmayan yerleri: ${found}. Bunlar gösterilmiyor.`,
    'left-out': (_, found) => `Dizine alınamayan ve arşivde olmayan parçalar: ${found}.`,
  },
  invented: 'Bu arşivdeki bütün yazılar onu denemek için uyduruldu. Anlatılanların hiçbiri olmadı.',
  someInvented: (count) => `Bu arşivdeki uydurma yazılar: ${count}. Her biri işaretli.`,
  inventedMark: 'uydurma',
  articles: (count) => `Yazılar: ${count}`,
  mentions: (count) => `Anmalar: ${count}`,
  undated: (count) => `Günü olmayan ve aylarda sayılmayan yazılar: ${count}`,
  histogram: 'Aylara göre anmalar',
  from: 'İlk ay',
  to: 'Son ay',
  wholeSpan: 'Bütün aylar',
  inSpan: (count) => `anmalar: ${count}`,
  places: 'Anma sayısına göre yerler',
  onlyListed:
    'Ülkeler, bölgeler ve göller yalnızca bu listededir: haritada daire bir noktayı gösterir.',
  allPlaces: 'Bütün yerleri göster',
  toPlaces: 'Arşivin bütün yerleri',
  card: 'Atlasta bu yer hakkında olanlar',
  month: 'Ay',
  noDay: 'günü yok',
  monthBefore: 'Önceki ay',
  monthAfter: 'Sonraki ay',
  publisher: 'Yayıncı',
  language: 'Dil',
  any: 'hepsi',
  list: 'Yeri anan yazılar',
  more: 'Daha fazla göster',
  none: 'Bu seçimlere uyan yazı yok.',
  untitled: 'Başlıksız yazı',
};
