import { studyArea } from '../../catalog/study-area';
import type { TimeMessages } from '../time-messages';
import { event } from './event';

const [west, south, east, north] = studyArea;

export const trTime: TimeMessages = {
  event,
  control: {
    thisPoint: 'bu nokta',
    said: (holder, { part, uncertain }, sides) => {
      const whose =
        sides.length === 0 ? 'bir belgeyle karşılaştırılmadı' : `kaynaklar: ${sides.join(', ')}`;
      return `${part ? 'kısmen ' : ''}${holder} (${uncertain ? 'belirsiz; ' : ''}${whose})`;
    },
    agree: (place, date, said) => `${place}, ${date}. Kimin elindeydi: ${said.join(' ve ')}.`,
    differ: (place, date, said) =>
      `${place}, ${date}. Kimin elinde olduğu konusunda kaynaklar ayrılıyor: ${said.join('; ya da ')}.`,
    others: (said) => `Öteki bölümler kimin elindeydi: ${said.join(' ve ')}.`,
    unknown: (place, date, earliest) =>
      `${place}, ${date}. Atlastaki hiçbir kaynak kimin elinde olduğunu söylemiyor${earliest === null ? '' : ` (tarihi olan en erken kayıt: ${earliest})`}.`,
    beyond: (place) =>
      `${place}. Kimin elinde olduğu atlasta kayıtlı değil: ${west}–${east}° D ve ${south}–${north}° K arasındaki bölgenin dışında ya da tümüyle içinde değil.`,
    whichPart: 'Atlastaki hiçbir kaynak hangi bölümünde olduğunu söylemiyor.',
    inUnit: (place) => `Söylenenler bu yeri çevreleyen birimle ilgili: ${place}.`,
  },
  states: {
    unknown: 'atlastaki hiçbir kaynak kimin elinde olduğunu söylemiyor',
    differ: 'kaynaklar ayrılıyor',
    'in-parts': 'parça parça, farklı ellerde',
    before: 'ilk kez el değiştirmeden önce',
    'first-war': 'ilk savaşta alındı',
    'since-2023': 'Eylül 2023’ten beri',
    'handed-over': 'anlaşmayla devredildi',
    fighting: 'savaşta alındı',
    statement: '2020 bildirisiyle orada kaldı',
    deployment: 'barış gücü konuşlandı',
    withdrawal: 'başkaları çekildikten sonra',
    checkpoint: 'bir kontrol noktasıyla',
    recorded: 'o gün için kaydedildiği gibi',
  },
  track: {
    label: 'Zaman çizgisi',
    slider: 'Tarih',
    play: 'Oynat',
    pause: 'Durdur',
    playing: 'İlerliyor',
    paused: (date) => `Durdu: ${date}`,
    speed: (speed) => `Hız: ${speed}`,
    otherSpeed: 'Başka hız',
    speeds: {
      week: 'saniyede bir hafta',
      month: 'saniyede bir ay',
      quarter: 'saniyede üç ay',
    },
    earlier: 'Önceki olay',
    later: 'Sonraki olay',
    closer: 'Günlere daha yakından bak',
    wider: 'Günlere daha uzaktan bak',
    field: 'Bir tarihe git',
    fieldHint: 'YYYY-AA-GG',
    show: 'Git',
    articleDay: 'makalenin günü',
    toArticleDay: 'Makalenin günü',
    today: 'Bugün',
    more: 'Tarihler üzerine daha fazlası',
    reached: (date, text) => `${date}: ${text}`,
  },
  trouble: {
    'no-date': (text) =>
      `“${text}” var olan bir tarih değil. 2022-08-27 gibi bir gün yazın; harita olduğu gibi kaldı.`,
    before: (text, first) =>
      `${text} bu haritanın başlangıcından (${first}) önce. Harita olduğu gibi kaldı.`,
    after: (text, _, last) =>
      `${text} bu haritanın son gününden (${last}) sonra. Harita olduğu gibi kaldı.`,
    reversed: (text) => `${text} ileriye gitmiyor: ilk gün ikincisinden önce olmalı.`,
  },
  loading: 'Yükleniyor',
  notLoaded: 'Bu görünüm yüklenemedi. Yeniden denemek için sayfayı yenileyin.',
  notThere: (date) => `Haritanın gösterdiği gün (${date}) burada yoktu.`,
  showOn: (date) => `Haritayı bu tarihte göster: ${date}`,
  changedBy: 'O günlerin olayı',
  noEvent: 'o güne ait bir olay kayıtlı değil',
  allRecords: (count) => `Kimin elinde olduğuna ilişkin her şey (${count} kayıt)`,
  day: {
    title: 'Haritadaki gün',
    heading: (date) => date,
    kicker: 'Haritanın gösterdiği gün',
    events: (days) => `Bu günün ve önceki ${days} günün olayları`,
    noEvents: 'Bu günlere ait bir olay kayıtlı değil.',
    distance: (days) =>
      days === 0 ? 'aynı gün' : `${Math.abs(days)} gün ${days < 0 ? 'önce' : 'sonra'}`,
    units: 'Ne kimin elindeydi',
    road: 'Koridorun yolu',
    noRoad: 'Bu gün koridor yoktu.',
    positions: (count) => `yeri bilinen ${count} barış gücü mevzisi`,
    compare: 'Başka bir günle karşılaştır',
    charts: 'Devirlerin ve karakolların grafikleri',
    story: 'Adım adım anlatı',
  },
  compare: {
    title: (from, to) => `${from} ve ${to}`,
    kicker: 'Tek haritada iki gün: önceki çizginin solunda, sonraki sağında',
    from: 'Başlangıç',
    to: 'Bitiş',
    apply: 'Karşılaştır',
    swipe: 'İki gün arasındaki çizgi',
    swipeAt: (percent, from, to) => `Haritanın %${percent} kadarı ${from}, kalanı ${to}`,
    changes: 'Ne değişti',
    none: 'Bu günler arasında kayıtlarda hiçbir şey değişmedi.',
    km2: (figure) => `${figure}\u00a0km²`,
    came: 'Yalnız sonraki gün var',
    went: 'Yalnız önceki gün var',
    between: 'Aradaki olaylar',
    areas:
      'Alanlar, burada çizildiği biçimiyle bütün birimindir; bir kaynak bir bölümden söz ettiğinde hiçbir bölüm ölçülmez.',
  },
  charts: {
    title: 'Grafikler',
    handOver: 'Yedi rayon ve koridor kimin elindeydi: nasıl ve ne zamandan beri',
    handOverNote:
      'Renkler tarafları değil, biçimi ve zamanı anlatır. Eylül 2020 öncesi yıllar daha sık çizilmiştir.',
    posts: 'Zaman içinde barış gücü karakolları',
    postsNote:
      'Bir nokta, bir kaynağın verdiği sayıdır; iki sayı arasında hiçbir şey çizilmez. Ekim 2023’te kaynaklar yalnız kapatılanları saydı; onlar tablodadır.',
    asTable: 'Aynısı tablo olarak',
    place: 'Yer',
    from: 'Başlangıç',
    to: 'Bitiş',
    state: 'Kayıtlar ne diyor',
    saveSvg: 'SVG olarak kaydet',
    savePng: 'PNG olarak kaydet',
    start: 'kayıtların başlangıcı',
    open: 'bugün',
  },
  story: {
    title: 'Adım adım anlatı',
    begin: 'Adım adım anlatı',
    step: (step, of) => `Adım ${step} / ${of}`,
    previous: 'Önceki',
    next: 'Sonraki',
    hint: 'Ok tuşları ileri ve geri götürür, parmakla kaydırmak da.',
    all: 'Bütün adımlar',
  },
};
