import type { BackgroundWords } from '../background-words';

export const background: BackgroundWords = {
  title: 'Haritanın zemini',
  builtIn: {
    title: 'Kara, sınırlar ve sular',
    drawn: {
      land: 'kara ve kıyılar',
      border: 'sınırlar',
      'border-river': 'sınır akarsuları',
      lake: 'göller ve baraj gölleri',
      river: 'akarsular',
    },
  },
  kinds: {
    'built-in': 'Yerleşik: kimseye istek gönderilmez',
    openfreemap: 'Ayrıntılı, OpenFreeMap',
    style: 'Kendi harita stiliniz',
    pmtiles: 'Kendi PMTiles dosyanız',
    terrain: 'Arazi: gölgeli dağlar',
  },
  address: {
    style: 'Stilin adresi (sürüm 8)',
    pmtiles: 'PMTiles dosyasının adresi',
    terrain: 'TileJSON dosyasının ya da {z}, {x} ve {y} içeren karoların adresi',
  },
  heights: 'Karolarda yüksekliğin yazılışı',
  consent: (host) =>
    `Harita o zaman ikinci bir sayfada açılır; o sayfa baktığınız harita parçalarını şu sunucudan ister: ${host}. Sunucu internet adresinizi, bu sitenin adresini ve bunların hangi parçalar olduğunu öğrenir. Okuduğunuz ya da yazdığınız hiçbir şey ona gitmez; sayfa başka sunuculara da başvurmaz. Seçiminiz bu tarayıcıda kalır. Şu anda gördüğünüz sayfa hiçbir zaman başka birine başvurmaz.`,
  neutral:
    'O zeminin adları ve sınırları gösterilmez, çünkü bölgeyi taraflardan birinin yaptığı gibi adlandırır ve çizerlerdi. Atlas kendininkileri gösterir.',
  open: 'Haritayı bu zeminle aç',
  again: (host) => `Seçilen zeminle yeniden aç: ${host}`,
  reading: (host) => `Zemin yükleniyor. Sunucusu: ${host}`,
  shown: (host) => `Zeminin kaynağı: ${host}`,
  stays: 'Yerleşik zemin gösteriliyor.',
  back: 'Yerleşik zemine dön',
  retry: 'Yeniden dene',
  allow: (hosts) => `Şu sunuculara da başvur: ${hosts}`,
  trouble: {
    'no-choice': () => 'Bu tarayıcıda zemin seçilmemiş; bu yüzden kimseye istek gönderilmiyor.',
    'not-kept': () => 'Bu tarayıcı hiçbir şey saklamıyor; ikinci sayfa seçiminizi bilemezdi.',
    'not-web': (_, detail) =>
      `Zemin için http:// ya da https:// ile başlayan bir adres gerekir. Bu öyle değil: ${detail}`,
    'no-answer': (host) =>
      `Sunucu (${host}) yanıt vermiyor ya da başka sitelerin sayfalarının onu okumasına izin vermiyor.`,
    refused: (host, detail) => `Sunucu (${host}) hatayla yanıt verdi: ${detail}.`,
    late: (host) => `Sunucu (${host}) 20 saniye içinde çizilebilecek hiçbir şey göndermedi.`,
    'too-large': (host) =>
      `Sunucu (${host}) bir haritanın tanımı için 5 MB sınırını aşan bir yanıt gönderdi.`,
    'not-json': (host) =>
      `Sunucu (${host}) JSON yerine başka bir şey, belki bir web sayfası gönderdi.`,
    'not-style': (host) => `Sunucu (${host}) harita stili olmayan bir JSON gönderdi.`,
    'other-version': (host, detail) =>
      `Sunucudan (${host}) gelen stilin sürümü: ${detail}. Yalnızca sürüm 8 çizilebilir.`,
    'not-valid': (host, detail) =>
      `Sunucudan (${host}) gelen stil kendi belirtimine uymuyor: ${detail}`,
    'nothing-left': (host) =>
      `Sunucudan (${host}) gelen stilde adlar ve sınırlar dışında çizilecek bir şey yok.`,
    'no-tiles': (host) => `Sunucu (${host}) karolarının nerede olduğunu söylemiyor.`,
    'other-hosts': (host, detail) =>
      `Sunucudan (${host}) gelen zemin başka sunuculara da gerek duyuyor: ${detail}`,
    'not-pmtiles': (host) =>
      `Sunucu (${host}) PMTiles dosyası olmayan bir şey ya da yalnızca bir parçasını gönderdi.`,
    'cut-off': (host) => `Sunucunun (${host}) yanıtı yarıda kesildi.`,
    'no-ranges': (host) =>
      `Sunucu (${host}) dosyayı parça parça göndermiyor; PMTiles için bu gerekir.`,
    'other-tiles': (host, detail) =>
      `Sunucudan (${host}) gelen PMTiles dosyasının karoları çizilemeyen bir türden: ${detail}`,
    'broken-tiles': (host) => `Sunucunun (${host}) karoları bozuk ya da gelmiyor.`,
    'missed-tiles': (host) =>
      `Sunucunun (${host}) bazı karoları gelmedi. Yerlerinde yerleşik zemin görünüyor.`,
  },
};
