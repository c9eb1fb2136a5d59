import { counted } from '../plural';
import type { ReadWords } from '../read-words';
import { reasons } from './reasons';
import { told } from './text-dates';

const it = (name: string) => (name === '' ? 'Bu metin' : `“${name}” dosyası`);
const inIt = (name: string) => (name === '' ? 'Bu metinde' : `“${name}” dosyasında`);
const unsure = (n: number) =>
  `${counted('tr', n, { other: 'bağlantının' })} bu metinde kesin bir yeri yok`;

export const read: ReadWords = {
  reasons,
  told,
  intro:
    'İngilizce, İspanyolca, Fransızca, Rusça, Ermenice, Azerbaycanca ya da Türkçe bir makaleyi yapıştırın, buraya bırakın ya da açın. İçindeki yerler metinde işaretlenir ve haritada gösterilir.',
  stays: 'Metin bu tarayıcıda kalır. Hiçbir yere hiçbir şey gönderilmez.',
  paste: 'Makalenin metni',
  pasteHint: 'Metni buraya yapıştırın',
  mark: 'Yerlerini işaretle',
  openFile: 'Dosya aç (.txt, .md, .html ya da burada kaydedilmiş bir dosya)',
  reading: 'Okunuyor…',
  refusal: {
    address: () =>
      'Bu bir adres. Atlas başka bir siteyi açmaz: sayfayı açın, metnini kopyalayıp buraya yapıştırın.',
    empty: (name) => `${inIt(name)} okunacak sözcük yok. Bir makale metni verin.`,
    'too-long': (name, limit) =>
      `${it(name)} bir makale için fazla uzun: buraya en çok ${limit} karakter sığar. Bir bölümünü verin ya da komut satırında “atlas link” kullanın.`,
    'too-large': (name, limit) =>
      `${it(name)} ${limit} sınırından büyük. Yalnız metnini verin ya da komut satırında “atlas link” kullanın.`,
    unreadable: (name) => `${it(name)} diskten okunamadı. Yeniden açmayı deneyin.`,
  },
  fileRefusal: (name, reason) => `“${name}” dosyası okunamadı: ${reason}.`,
  readAs: (encoding) => `${encoding} kodlamasıyla oku`,
  notLoaded:
    'Yer adlarını bulan bölüm yüklenemedi. Yeniden denemek için sayfayı yenileyin; metin hâlâ burada.',
  withoutWorld:
    'Çevredeki dünyanın yer adları dizini yüklenemedi: yalnız bölgenin yerleri bağlandı. Yeniden denemek için sayfayı yenileyin.',
  library: 'Açtığınız makaleler',
  trouble: {
    unkept:
      'Bu tarayıcı burada açtıklarınızı saklamıyor (pencere gizli ya da yer kalmamış). Sayfayı kapatmadan önce makaleyi dosya olarak kaydedin.',
    overtaken:
      'Başka bir pencere bu makalede aynı şeyi değiştirdi. O sürüm gösteriliyor; “Yinele” sizinkini geri getirir.',
    unloaded:
      'Bu tarayıcının sakladığı makaleler şu anda yüklenemedi. Yerinde duruyorlar; yeniden denemek için sayfayı yenileyin.',
    unread:
      'Burada saklanan bir makale bozuk ya da atlasın başka bir sürümünden. Ona dokunulmadı; gösterilmiyor.',
    replaced:
      'Bu metin zaten buradaydı. Dosyadaki bağlantılar, tarihler ve bilgiler öncekilerin yerini aldı; “Geri al” onları geri getirir.',
  },
  notHere:
    'Bu makale bu tarayıcıda değil. Açtığınız makaleler açıldıkları tarayıcıda kalır; orada kaydedilen bir dosya, makaleyi buraya getirir.',
  remove: 'Sil',
  removeSure: (title) => `“${title}” bütün düzeltmeleriyle birlikte kalıcı olarak silinsin mi?`,
  keepIt: 'Kalsın',
  kicker: (language, guessed) => `Sizin makaleniz · ${guessed ? 'görünüşe göre ' : ''}${language}`,
  links: (links, places) =>
    `${counted('tr', places, { other: 'yerin' })} ${counted('tr', links, { other: 'geçişi' })}`,
  noLinks: 'Bu metinde atlasın bildiği hiçbir yerin adı geçmiyor. Sözcükler elle bağlanabilir.',
  state: {
    machine: 'atlas buldu, denetlenmedi',
    verified: 'denetlendi',
    edited: 'elle bağlandı',
  },
  counted: {
    machine: (n) => counted('tr', n, { other: 'denetlenmemiş' }),
    verified: (n) => counted('tr', n, { other: 'denetlenmiş' }),
    edited: (n) => counted('tr', n, { other: 'elle' }),
  },
  undo: 'Geri al',
  redo: 'Yinele',
  acceptAll: (n) => `Denetlenmemişlerin tümünü kabul et (${n})…`,
  acceptWhat: 'Bu bağlantılara kimse bakmadı. Denetlenmiş sayılacaklar:',
  acceptThese: (n) => `Okumadan kabul et: ${n}`,
  accepted: (n) => `Artık denetlenmiş sayılan: ${n}.`,
  more: (n) => `ve ${n} tane daha`,
  queue: {
    start: (n) => `Bağlantıları denetle (${n})`,
    left: (n) => `Denetlenmemiş: ${n}`,
    keys: 'Odak bu kutudayken tuşlar: → sonraki, ← önceki, 1 kabul et, 2 başka yer, 3 yer değil.',
    next: 'Sonraki denetlenmemiş bağlantı',
    done: 'Bütün bağlantılara bakıldı.',
  },
  all: (n, words) => `Tüm geçişleri değiştir (${n}): “${words}”`,
  story: {
    happens: 'Olayın yeri',
    hint: 'Yer olarak en çok anılanlar; başlık, ilk paragraf ve tarihli cümleler daha çok sayılır.',
  },
  day: {
    ask: 'Bu makale hangi güne ait?',
    hint: 'Harita o gün kimin neyi denetlediğini gösterir. Örneğin: 27 Ağustos 2022.',
    named: 'Bu tarih metinde geçiyor. Makale o güne mi ait?',
    show: 'Bu günü göster',
    unknown: 'Bilinmiyor',
  },
  follow: 'Harita okuduğunuz yeri izler',
  about: 'Bu makale hakkında',
  field: {
    title: 'Başlık',
    publisher: 'Yayımcı',
    published: 'Tarih',
    url: 'Web adresi',
    lang: 'Dil',
  },
  publishedHint: 'YYYY-AA-GG, YYYY-AA ya da YYYY',
  asGuessed: (language) => `her paragraftan anlaşıldığı gibi (çoğunlukla ${language})`,
  badField: {
    published: (value) =>
      `“${value}” var olan bir tarih değil. 2022-08-27, 2022-08 ya da 2022 gibi yazın.`,
    url: (value) => `“${value}” bir web adresi değil. https:// ile başlayarak bütünüyle yazın.`,
  },
  save: 'Kaydet',
  changeText: 'Metni değiştir',
  changeTextHint:
    'Denetlediğiniz ya da yaptığınız bağlantılar değişen metinde yeniden bulunur. Yeri kesin olarak bulunamayanlar taşınmaz, listelenir.',
  changed: (kept, lost) =>
    lost === 0
      ? `Metin değiştirildi; bütün bağlantılarınız yeniden bulundu (${kept}).`
      : `Metin değiştirildi; ${counted('tr', kept, { other: 'bağlantınız' })} yeniden bulundu, ${counted('tr', lost, { other: 'bağlantınız' })} bulunamadı.`,
  known: (title, publisher, found, of) =>
    `Bu, “${title}” makalesi (${publisher}): ${counted('tr', of, { other: 'alıntısından' })} ${counted('tr', found, { other: 'tanesi' })} metinde geçiyor; bunların denetlenmiş bağlantıları kullanıldı.`,
  lost: unsure,
  lostHint: 'Yeniden bağlamak için sözcükleri metinde seçin.',
  forget: 'Kaldır',
  mention: 'Geçiş',
  mentionOf: (number, of) => `${number}. geçiş (toplam ${of})`,
  previous: 'Önceki geçiş',
  next: 'Sonraki geçiş',
  accept: 'Kabul et',
  change: 'Başka yer',
  role: 'Ne olarak anılıyor',
  unlink: 'Yer değil',
  card: 'Ayrıntılar',
  offMap: 'bu haritanın dışında',
  close: 'Kapat',
  newPlace: 'Yer ara',
  nothingNamed: (words) => `Atlas “${words}” diye bir yer bilmiyor`,
  linkByHand: 'Sözcükleri elle bağla',
  words: 'Metindeki sözcükler',
  wordsHint: 'Metinde seçin ya da orada geçtikleri gibi yazın',
  link: 'Bu sözcükleri bağla',
  wordsNotThere: (words) => `Metinde bağlantısız bir “${words}” yok.`,
  choosePlace: 'Önce bir yer seçin.',
  exchangeHeading: 'Dışa / içe aktarma',
  exportOwn: 'Proje dosyası (burada yeniden açılır)',
  exportHint:
    'Proje dosyası ve TEI bütün metni içerir; kendi kullanımınız içindir ve burada yeniden açılır. Diğerleri her adı her iki yanındaki 32 karakterle birlikte alıntılar, lisansı ve kaynakları belirtir.',
  bring: 'Dosyadan bağlantı içe aktar',
  brought: (n, lost) => {
    const taken = `${counted('tr', n, { other: 'bağlantı' })} içe aktarıldı`;
    return lost === 0 ? `${taken}.` : `${taken}; ${unsure(lost)}.`;
  },
  notBrought: (name, problem) => `“${name}” dosyasından hiçbir şey içe aktarılmadı: ${problem}.`,
  textMissing: (name) =>
    `“${name}” dosyasında metinsiz bağlantılar var. Önce metni açın, sonra orada bağlantıları bu dosyadan içe aktarın.`,
  notSavedHere: (name, problem) => `“${name}” burada kaydedilmiş bir dosya değil: ${problem}.`,
};
