import type { BackgroundWords } from '../background-words';

export const background: BackgroundWords = {
  title: 'Xəritənin fonu',
  builtIn: {
    title: 'Quru, sərhədlər və sular',
    drawn: {
      land: 'quru və sahillər',
      border: 'sərhədlər',
      'border-river': 'sərhəd çayları',
      lake: 'göllər və su anbarları',
      river: 'çaylar',
    },
  },
  kinds: {
    'built-in': 'Daxili: heç kimə sorğu göndərilmir',
    openfreemap: 'Ətraflı, OpenFreeMap',
    style: 'Öz xəritə üslubunuz',
    pmtiles: 'Öz PMTiles faylınız',
    terrain: 'Relyef: kölgəli dağlar',
  },
  address: {
    style: 'Üslubun ünvanı (8-ci versiya)',
    pmtiles: 'PMTiles faylının ünvanı',
    terrain: 'TileJSON faylının və ya {z}, {x} və {y} ilə xəritə kafellərinin ünvanı',
  },
  heights: 'Kafellərdə hündürlük necə yazılıb',
  consent: (host) =>
    `Onda xəritə ikinci səhifədə açılır və o səhifə baxdığınız hissələri bu serverdən istəyir: ${host}. Server sizin internet ünvanınızı, bu saytın ünvanını və bunların hansı hissələr olduğunu öyrənir. Oxuduğunuz və yazdığınız heç nə ona göndərilmir, səhifə başqa serverlərə də müraciət etmir. Seçiminiz bu brauzerdə qalır. İndi gördüyünüz səhifə başqa heç kimə müraciət etmir.`,
  neutral:
    'Həmin fonun adları və sərhədləri göstərilmir, çünki onlar regionu tərəflərdən birinin etdiyi kimi adlandırar və çəkərdi. Atlas özününküləri göstərir.',
  open: 'Xəritəni bu fonla aç',
  again: (host) => `Seçilmiş fonla yenidən aç: ${host}`,
  reading: (host) => `Fon yüklənir. Serveri: ${host}`,
  shown: (host) => `Fonun mənbəyi: ${host}`,
  stays: 'Daxili fon göstərilir.',
  back: 'Daxili fona qayıt',
  retry: 'Yenidən cəhd et',
  allow: (hosts) => `Bu serverlərə də müraciət et: ${hosts}`,
  trouble: {
    'no-choice': () => 'Bu brauzerdə fon seçilməyib, ona görə heç kimə sorğu göndərilmir.',
    'not-kept': () => 'Bu brauzer heç nə saxlamır, ona görə ikinci səhifə seçiminizi bilməzdi.',
    'not-web': (_, detail) =>
      `Fona http:// və ya https:// ilə başlayan ünvan lazımdır. Bu belə ünvan deyil: ${detail}`,
    'no-answer': (host) =>
      `Server (${host}) cavab vermir və ya başqa saytların səhifələrinə onu oxumağa icazə vermir.`,
    refused: (host, detail) => `Server (${host}) xəta ilə cavab verdi: ${detail}.`,
    late: (host) => `Server (${host}) 20 saniyə ərzində çəkilə bilən heç nə göndərmədi.`,
    'too-large': (host) => `Server (${host}) xəritənin təsviri üçün 5 MB-dan çox göndərdi.`,
    'not-json': (host) => `Server (${host}) JSON deyil, bəlkə də veb səhifə göndərdi.`,
    'not-style': (host) => `Server (${host}) xəritə üslubu olmayan JSON göndərdi.`,
    'other-version': (host, detail) =>
      `Serverdən (${host}) gələn üslubun versiyası: ${detail}. Yalnız 8-ci versiyanı çəkmək olar.`,
    'not-valid': (host, detail) =>
      `Serverdən (${host}) gələn üslub öz spesifikasiyasını pozur: ${detail}`,
    'nothing-left': (host) =>
      `Serverdən (${host}) gələn üslubda adlardan və sərhədlərdən başqa çəkiləsi heç nə yoxdur.`,
    'no-tiles': (host) => `Server (${host}) kafellərinin harada olduğunu demir.`,
    'other-hosts': (host, detail) =>
      `Serverdən (${host}) gələn fona başqa serverlər də lazımdır: ${detail}`,
    'not-pmtiles': (host) =>
      `Server (${host}) PMTiles faylı olmayan bir şey və ya onun yalnız bir hissəsini göndərdi.`,
    'cut-off': (host) => `Serverin (${host}) cavabı yarımçıq kəsildi.`,
    'no-ranges': (host) =>
      `Server (${host}) faylı hissə-hissə göndərmir, PMTiles üçün isə bu lazımdır.`,
    'other-tiles': (host, detail) =>
      `Serverdən (${host}) gələn PMTiles faylının kafelləri çəkilə bilməyən növdəndir: ${detail}`,
    'broken-tiles': (host) => `Serverin (${host}) kafelləri zədəlidir və ya gəlmir.`,
    'missed-tiles': (host) =>
      `Serverin (${host}) bəzi kafelləri gəlmədi. Onların yerində daxili fon görünür.`,
  },
};
