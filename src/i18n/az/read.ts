import { counted } from '../plural';
import type { ReadWords } from '../read-words';
import { reasons } from './reasons';
import { told } from './text-dates';

const it = (name: string) => (name === '' ? 'Bu mətn' : `“${name}” faylı`);
const inIt = (name: string) => (name === '' ? 'Bu mətndə' : `“${name}” faylında`);
const unsure = (n: number) =>
  `${counted('az', n, { other: 'əlaqənin' })} bu mətndə dəqiq yeri yoxdur`;

export const read: ReadWords = {
  reasons,
  told,
  intro:
    'İngilis, ispan, fransız, rus, erməni, Azərbaycan və ya türk dilində məqaləni yapışdırın, buraya sürükləyin və ya açın. Oradakı yerlər mətndə işarələnir və xəritədə göstərilir.',
  stays: 'Mətn bu brauzerdə qalır. Heç yerə heç nə göndərilmir.',
  paste: 'Məqalənin mətni',
  pasteHint: 'Mətni buraya yapışdırın',
  mark: 'Yerlərini işarələ',
  openFile: 'Fayl aç (.txt, .md, .html və ya burada saxlanmış fayl)',
  reading: 'Oxunur…',
  refusal: {
    address: () =>
      'Bu, ünvandır. Atlas başqa sayt açmır: səhifəni açın, mətnini köçürün və bura yapışdırın.',
    empty: (name) => `${inIt(name)} oxunacaq söz yoxdur. Məqalə mətni verin.`,
    'too-long': (name, limit) =>
      `${it(name)} məqalə üçün çox uzundur: buraya ən çox ${limit} simvol yerləşir. Bir hissəsini verin və ya əmr sətrində “atlas link” işlədin.`,
    'too-large': (name, limit) =>
      `${it(name)} ${limit} həddindən böyükdür. Yalnız mətnini verin və ya əmr sətrində “atlas link” işlədin.`,
    unreadable: (name) => `${it(name)} diskdən oxunmadı. Yenidən açmağa cəhd edin.`,
  },
  fileRefusal: (name, reason) => `“${name}” faylını oxumaq mümkün olmadı: ${reason}.`,
  readAs: (encoding) => `${encoding} kodlaşdırması ilə oxu`,
  notLoaded:
    'Yer adlarını tapan hissə yüklənmədi. Yenidən cəhd etmək üçün səhifəni təzələyin; mətn hələ buradadır.',
  withoutWorld:
    'Ətraf dünyanın yer adları siyahısı yüklənmədi: yalnız regionun yerləri əlaqələndirildi. Yenidən cəhd etmək üçün səhifəni təzələyin.',
  library: 'Açdığınız məqalələr',
  trouble: {
    unkept:
      'Bu brauzer burada açdıqlarınızı saxlamır (gizli pəncərə və ya yer çatışmazlığı). Səhifəni bağlamazdan əvvəl məqaləni fayl kimi saxlayın.',
    overtaken:
      'Başqa pəncərə bu məqalədə eyni şeyi dəyişdi. Onun variantı göstərilir; “Təkrar et” ilə sizinki yenidən göstərilir.',
    unloaded:
      'Bu brauzerin saxladığı məqalələri indi yükləmək mümkün olmadı. Onlar yerindədir; yenidən cəhd etmək üçün səhifəni təzələyin.',
    unread:
      'Burada saxlanmış məqalələrdən biri zədələnib və ya atlasın başqa versiyasına aiddir. Ona toxunulmayıb, o göstərilmir.',
    replaced:
      'Bu mətn artıq burada idi. Faylın keçidləri, tarixləri və məlumatları əvvəlkiləri əvəz etdi; “Geri al” onları bərpa edir.',
  },
  notHere:
    'Bu məqalə bu brauzerdə deyil. Açdığınız məqalələr onları açdığınız brauzerdə qalır; orada saxlanmış faylla məqaləni buraya gətirmək olar.',
  remove: 'Sil',
  removeSure: (title) => `“${title}” bütün düzəlişləri ilə birlikdə həmişəlik silinsin?`,
  keepIt: 'Qalsın',
  kicker: (language, guessed) => `Sizin məqaləniz · ${guessed ? 'görünür, ' : ''}${language}`,
  links: (links, places) =>
    `${counted('az', places, { other: 'yerin' })} ${counted('az', links, { other: 'adçəkməsi' })}`,
  noLinks:
    'Bu mətndə atlasın tanıdığı heç bir yerin adı çəkilmir. Sözləri əl ilə əlaqələndirmək olar.',
  state: {
    machine: 'atlas tapıb, yoxlanmayıb',
    verified: 'yoxlanıb',
    edited: 'əl ilə əlaqələndirilib',
  },
  counted: {
    machine: (n) => counted('az', n, { other: 'yoxlanmamış' }),
    verified: (n) => counted('az', n, { other: 'yoxlanmış' }),
    edited: (n) => counted('az', n, { other: 'əl ilə' }),
  },
  undo: 'Geri al',
  redo: 'Təkrar et',
  acceptAll: (n) => `Yoxlanmamışların hamısını qəbul et (${n})…`,
  acceptWhat: 'Bu əlaqələrə heç kim baxmayıb. Onlar yoxlanmış sayılacaq:',
  acceptThese: (n) => `Oxumadan qəbul et: ${n}`,
  accepted: (n) => `İndi yoxlanmış sayılır: ${n}.`,
  more: (n) => `və daha ${n}`,
  queue: {
    start: (n) => `Əlaqələri yoxla (${n})`,
    left: (n) => `Yoxlanmamış: ${n}`,
    keys: 'Fokus bu çərçivədə olanda düymələr: → növbəti, ← əvvəlki, 1 qəbul et, 2 başqa yer, 3 yer deyil.',
    next: 'Növbəti yoxlanmamış əlaqə',
    done: 'Bütün əlaqələrə baxılıb.',
  },
  all: (n, words) => `Bütün adçəkmələri dəyiş (${n}): “${words}”`,
  story: {
    happens: 'Hadisə yeri',
    hint: 'Yer kimi ən çox adı çəkilənlər; başlıq, ilk abzas və tarixi olan cümlələr daha çox sayılır.',
  },
  day: {
    ask: 'Bu məqalə hansı günə aiddir?',
    hint: 'Xəritə həmin gün kimin nəyə nəzarət etdiyini göstərər. Məsələn: 27 avqust 2022.',
    named: 'Bu tarix mətndə var. Məqalə həmin günə aiddir?',
    show: 'Bu günü göstər',
    unknown: 'Məlum deyil',
  },
  follow: 'Xəritə oxuduğunuz yeri izləyir',
  about: 'Bu məqalə haqqında',
  field: {
    title: 'Başlıq',
    publisher: 'Naşir',
    published: 'Tarix',
    url: 'Veb ünvan',
    lang: 'Dil',
  },
  publishedHint: 'İİİİ-AA-GG, İİİİ-AA və ya İİİİ',
  asGuessed: (language) => `hər abzasdan göründüyü kimi (əsasən ${language})`,
  badField: {
    published: (value) =>
      `“${value}” mövcud tarix deyil. 2022-08-27, 2022-08 və ya 2022 kimi yazın.`,
    url: (value) => `“${value}” veb ünvan deyil. Onu https:// ilə başlayaraq bütöv yazın.`,
  },
  save: 'Yadda saxla',
  changeText: 'Mətni dəyiş',
  changeTextHint:
    'Yoxladığınız və ya yaratdığınız əlaqələr dəyişmiş mətndə yenidən tapılır. Yeri dəqiq tapılmayanlar köçürülmür, siyahıda göstərilir.',
  changed: (kept, lost) =>
    lost === 0
      ? `Mətn dəyişdirildi; bütün əlaqələriniz yenidən tapıldı (${kept}).`
      : `Mətn dəyişdirildi; ${counted('az', kept, { other: 'əlaqəniz' })} yenidən tapıldı, ${counted('az', lost, { other: 'əlaqəniz' })} tapılmadı.`,
  known: (title, publisher, found, of) =>
    `Bu, “${title}” məqaləsidir (${publisher}): onun ${counted('az', of, { other: 'sitatından' })} ${counted('az', found, { other: 'sitat' })} mətndə var və onların yoxlanmış əlaqələri işlədilib.`,
  lost: unsure,
  lostHint: 'Yenidən əlaqələndirmək üçün sözləri mətndə seçin.',
  forget: 'Çıxar',
  mention: 'Adçəkmə',
  mentionOf: (number, of) => `Adçəkmə ${number} (cəmi ${of})`,
  previous: 'Əvvəlki adçəkmə',
  next: 'Növbəti adçəkmə',
  accept: 'Qəbul et',
  change: 'Başqa yer',
  role: 'Nə kimi adı çəkilib',
  unlink: 'Yer deyil',
  card: 'Ətraflı',
  offMap: 'bu xəritədən kənarda',
  close: 'Bağla',
  newPlace: 'Yer axtar',
  nothingNamed: (words) => `Atlas “${words}” adlı yer tanımır`,
  linkByHand: 'Sözləri əl ilə əlaqələndir',
  words: 'Mətndəki sözlər',
  wordsHint: 'Onları mətndə seçin və ya oradakı kimi yazın',
  link: 'Bu sözləri əlaqələndir',
  wordsNotThere: (words) => `Mətndə əlaqəsiz “${words}” yoxdur.`,
  choosePlace: 'Əvvəlcə yer seçin.',
  exchangeHeading: 'İxrac / idxal',
  exportOwn: 'Layihə faylı (burada yenidən açılır)',
  exportHint:
    'Layihə faylında və TEI faylında bütün mətn var; onlar öz istifadəniz üçündür və burada yenidən açılır. Qalanlarında hər ad hər iki yanındakı 32 simvolla birlikdə sitat gətirilir, lisenziya və mənbələr göstərilir.',
  bring: 'Əlaqələri fayldan idxal et',
  brought: (n, lost) => {
    const taken = `${counted('az', n, { other: 'əlaqə' })} idxal edildi`;
    return lost === 0 ? `${taken}.` : `${taken}; ${unsure(lost)}.`;
  },
  notBrought: (name, problem) => `“${name}” faylından heç nə idxal edilmədi: ${problem}.`,
  textMissing: (name) =>
    `“${name}” faylında mətnsiz əlaqələr var. Əvvəlcə mətni açın, sonra orada əlaqələri bu fayldan idxal edin.`,
  notSavedHere: (name, problem) => `“${name}” burada saxlanmış fayl deyil: ${problem}.`,
};
