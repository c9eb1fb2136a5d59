import { studyArea } from '../../catalog/study-area';
import type { TimeMessages } from '../time-messages';
import { event } from './event';

const [west, south, east, north] = studyArea;

export const azTime: TimeMessages = {
  event,
  control: {
    thisPoint: 'bu nöqtə',
    said: (holder, { part, uncertain }, sides) => {
      const whose = sides.length === 0 ? 'sənədlə yoxlanmayıb' : `mənbələr: ${sides.join(', ')}`;
      return `${part ? 'qismən ' : ''}${holder} (${uncertain ? 'qeyri-dəqiq; ' : ''}${whose})`;
    },
    agree: (place, date, said) => `${place}, ${date}. Kimin nəzarətində idi: ${said.join(' və ')}.`,
    differ: (place, date, said) =>
      `${place}, ${date}. Kimin nəzarətində olduğu barədə mənbələr fərqlənir: ${said.join('; yaxud ')}.`,
    others: (said) => `Qalan hissələr kimin nəzarətində idi: ${said.join(' və ')}.`,
    unknown: (place, date, earliest) =>
      `${place}, ${date}. Atlasın heç bir mənbəsi kimin nəzarətində olduğunu demir${earliest === null ? '' : ` (tarixi olan ən erkən qeyd: ${earliest})`}.`,
    beyond: (place) =>
      `${place}. Kimin nəzarətində olduğu atlasda qeyd edilməyib: o, ${west}–${east}° ş.u. və ${south}–${north}° şm.e. arasındakı bölgədən kənardadır və ya tam orada deyil.`,
    whichPart: 'Atlasın heç bir mənbəsi onun hansı hissədə olduğunu demir.',
    inUnit: (place) => `Deyilənlər bu yerin içində olduğu vahidə aiddir: ${place}.`,
  },
  states: {
    unknown: 'atlasın heç bir mənbəsi kimin nəzarətində olduğunu demir',
    differ: 'mənbələr fərqlənir',
    'in-parts': 'hissə-hissə, müxtəlif qüvvələrin nəzarətində',
    before: 'ilk dəfə əldən-ələ keçməzdən əvvəl',
    'first-war': 'birinci müharibədə tutulub',
    'since-2023': '2023-cü ilin sentyabrından',
    'handed-over': 'razılaşma ilə təhvil verilib',
    fighting: 'müharibədə tutulub',
    statement: '2020-ci il bəyanatı ilə orada qalıb',
    deployment: 'sülhməramlıların yerləşdirilməsi',
    withdrawal: 'başqalarının getməsindən sonra',
    checkpoint: 'buraxılış məntəqəsi vasitəsilə',
    recorded: 'həmin gün üçün qeyd olunduğu kimi',
  },
  track: {
    label: 'Zaman cizgisi',
    slider: 'Tarix',
    play: 'Oynat',
    pause: 'Dayandır',
    playing: 'Gedir',
    paused: (date) => `Dayandı: ${date}`,
    speed: (speed) => `Sürət: ${speed}`,
    otherSpeed: 'Başqa sürət',
    speeds: {
      week: 'saniyədə bir həftə',
      month: 'saniyədə bir ay',
      quarter: 'saniyədə bir rüb',
    },
    earlier: 'Əvvəlki hadisə',
    later: 'Sonrakı hadisə',
    closer: 'Günlərə daha yaxından baxmaq',
    wider: 'Günlərə daha uzaqdan baxmaq',
    field: 'Tarixə keç',
    fieldHint: 'İİİİ-AA-GG',
    show: 'Keç',
    articleDay: 'məqalənin günü',
    toArticleDay: 'Məqalənin günü',
    today: 'Bu gün',
    more: 'Tarixlər haqqında daha çox',
    reached: (date, text) => `${date}: ${text}`,
  },
  trouble: {
    'no-date': (text) =>
      `«${text}» mövcud tarix deyil. 2022-08-27 kimi bir gün yazın; xəritə olduğu kimi qaldı.`,
    before: (text, first) =>
      `${text} bu xəritənin başlanğıcından (${first}) əvvəldir. Xəritə olduğu kimi qaldı.`,
    after: (text, _, last) =>
      `${text} bu xəritənin son günündən (${last}) sonradır. Xəritə olduğu kimi qaldı.`,
    reversed: (text) => `${text} irəli getmir: birinci gün ikincidən əvvəl olmalıdır.`,
  },
  loading: 'Yüklənir',
  notLoaded: 'Bu görünüş yüklənmədi. Yenidən cəhd etmək üçün səhifəni təzələyin.',
  notThere: (date) => `Xəritənin göstərdiyi gün (${date}) bu yox idi.`,
  showOn: (date) => `Xəritəni bu tarixdə göstər: ${date}`,
  changedBy: 'Həmin günlərin hadisəsi',
  noEvent: 'həmin günün hadisəsi qeyd olunmayıb',
  allRecords: (count) => `Kimin nəzarətində olduğu haqqında hər şey (${count} qeyd)`,
  day: {
    title: 'Xəritədəki gün',
    heading: (date) => date,
    kicker: 'Xəritənin göstərdiyi gün',
    events: (days) => `Bu günün və əvvəlki ${days} günün hadisələri`,
    noEvents: 'Bu günlərin hadisəsi qeyd olunmayıb.',
    distance: (days) =>
      days === 0 ? 'həmin gün' : `${Math.abs(days)} gün ${days < 0 ? 'əvvəl' : 'sonra'}`,
    units: 'Nə kimin nəzarətində idi',
    road: 'Dəhlizin yolu',
    noRoad: 'Bu gün dəhliz yox idi.',
    positions: (count) => `sülhməramlıların yeri məlum olan ${count} mövqeyi`,
    compare: 'Başqa günlə müqayisə et',
    charts: 'Təhvil və postların qrafikləri',
    story: 'Addım-addım hekayə',
  },
  compare: {
    title: (from, to) => `${from} və ${to}`,
    kicker: 'Bir xəritədə iki gün: əvvəlki xəttin solunda, sonrakı sağında',
    from: 'Nə vaxtdan',
    to: 'Nə vaxtadək',
    apply: 'Müqayisə et',
    swipe: 'İki gün arasındakı xətt',
    swipeAt: (percent, from, to) => `Xəritənin ${percent}\u00a0%-i: ${from}, qalanı: ${to}`,
    changes: 'Nə dəyişib',
    none: 'Bu günlər arasında qeydlərdə heç nə dəyişməyib.',
    km2: (figure) => `${figure}\u00a0km²`,
    came: 'Yalnız sonrakı gün var',
    went: 'Yalnız əvvəlki gün var',
    between: 'Aradakı hadisələr',
    areas:
      'Sahələr burada çəkildiyi kimi bütöv vahidindir; mənbə hissədən danışanda heç bir hissə ölçülmür.',
  },
  charts: {
    title: 'Qrafiklər',
    handOver: 'Yeddi rayon və dəhliz kimin nəzarətində idi: necə və nə vaxtdan',
    handOverNote:
      'Rənglər tərəfləri yox, üsulu və vaxtı bildirir. 2020-ci ilin sentyabrından əvvəlki illər daha sıx çəkilib.',
    posts: 'Sülhməramlıların postları zaman üzrə',
    postsNote:
      'Nöqtə mənbənin verdiyi saydır; iki say arasında heç nə çəkilmir. 2023-cü ilin oktyabrında mənbələr yalnız bağlanmaları sayıb, onlar cədvəldədir.',
    asTable: 'Eyni şey cədvəl kimi',
    place: 'Yer',
    from: 'Nə vaxtdan',
    to: 'Nə vaxtadək',
    state: 'Qeydlər nə deyir',
    saveSvg: 'SVG kimi saxla',
    savePng: 'PNG kimi saxla',
    start: 'qeydlərin başlanğıcı',
    open: 'bu gün',
  },
  story: {
    title: 'Addım-addım hekayə',
    begin: 'Addım-addım hekayə',
    step: (step, of) => `Addım ${step} / ${of}`,
    previous: 'Əvvəlki',
    next: 'Sonrakı',
    hint: 'Oxlar irəli və geri aparır, barmaqla sürüşdürmək də.',
    all: 'Bütün addımlar',
  },
};
