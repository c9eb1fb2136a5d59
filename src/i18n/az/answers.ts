import { largestRadiusKm } from '../../query/largest-radius';
import type { AnswerParts, AnswerWords } from '../answer-words';

const unsureOf = ({ unsure, count }: AnswerParts, of: string) => {
  if (unsure === 0) return '';
  if (count === 1) return `; ${of}`;
  return `; ${unsure === count ? 'hamısı' : `onlardan ${unsure}`} — ${of}`;
};
const theDrawing = (id: string) => id || 'Çəkilmiş fiqur';

/** Names stand alone before a colon: they cannot be given endings in every form and script. */
export const answers: AnswerWords = {
  sentence: {
    containing: ({ subject, count, rows }) =>
      count === 0
        ? `${subject}: burada çəkilmiş heç bir rayonda və ya dəhlizdə deyil.`
        : `${subject}: bunların içindədir: ${rows}.`,
    nearest: ({ subject, count, rows }) =>
      count === 0 ? `${subject}: yaxında heç nə tapılmadı.` : `${subject}: ən yaxını: ${rows}.`,
    within: (parts) =>
      parts.count === 0
        ? `${parts.subject}: ${parts.reach} radiusda heç nə yoxdur.`
        : `${parts.subject}: ${parts.reach} radiusda ${parts.count} obyekt var: ${parts.rows}${unsureOf(parts, 'həddə qalan fərq xəta payından kiçikdir')}.`,
    inside: (parts) =>
      parts.count === 0
        ? `${parts.subject}: içində ${parts.isOwn ? 'qatınızın heç bir nöqtəsi' : 'atlasın heç bir yeri və ya mövqeyi'} yoxdur.`
        : `${parts.subject}: içində ${parts.count} ${parts.isOwn ? 'nöqtə' : 'yer'} var: ${parts.rows}${unsureOf(parts, 'sərhədin xəta payı daxilində')}.`,
    along: ({ subject, figure, off, reach, count, rows }) =>
      `${subject}: uzunluğu ${figure}${off}; ${reach} məsafədə ${count === 0 ? 'heç nəyin yanından keçmir' : `bunların yanından keçir: ${rows}`}.`,
    crossing: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}: burada çəkilmiş inzibati vahidlərin heç birindən keçmir.`
        : `${subject}: burada çəkilmiş inzibati vahidlərdən ${figure}${off} keçir: ${rows}.`,
    overlap: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}: burada çəkilmiş inzibati vahidlərlə heç bir ortaq sahəsi yoxdur.`
        : `${subject}: burada çəkilmiş inzibati vahidlərlə ortaq sahəsi ${figure}${off}: ${rows}.`,
    between: ({ subject, other, figure, off }) => `${subject} – ${other}: ${figure}${off}.`,
    measure: ({ subject, figure, off, isArea }) =>
      isArea ? `${subject}: sahəsi ${figure}${off}.` : `${subject}: uzunluğu ${figure}${off}.`,
  },
  unmeasured: {
    measure: ({ subject }) => `${subject}: uzunluğu burada ölçülmür.`,
    along: ({ subject, reach, count, rows }) =>
      count === 0
        ? `${subject}: ${reach} məsafədə heç nəyin yanından keçmir.`
        : `${subject}: ${reach} məsafədə, bu ardıcıllıqla bunların yanından keçir: ${rows}.`,
    crossing: ({ subject, rows }) => `${subject}: bu inzibati vahidlərdən keçir: ${rows}.`,
  },
  note: {
    outside: (subject, _, __, [west, south, east, north]) =>
      `${subject}: öyrənilən ərazidən kənardadır (${west}–${east}° ş.\u00a0u., ${south}–${north}° şm.\u00a0e.), atlasda oranın haqqında az məlumat var.`,
    'not-then': (subject, date) => `${subject}: həmin gün (${date}) mövcud deyildi.`,
    'none-then': (_, date, layer) =>
      date === ''
        ? `“${layer}” qatında heç nə yoxdur.`
        : `“${layer}” qatında həmin gün (${date}) heç nə yox idi.`,
  },
  refused: {
    'unknown-id': (id) => `“${id}” obyekti yoxdur; identifikatorlar geodata/ qovluğundadır.`,
    'unknown-layer': (layer) =>
      `Bu brauzerdə “${layer}” qatı yoxdur. Qatlar onları əlavə edəndə qalır: onun faylını əlavə edib yenidən soruşun.`,
    'no-point': (id) => `${theDrawing(id)} nöqtə deyil; yer və ya mövqe seçin.`,
    'no-line': (id) => `${theDrawing(id)} xətt deyil; yol, çay və ya başqa xətt seçin.`,
    'no-area': (id) => `${theDrawing(id)} sahə deyil; rayon və ya başqa çoxbucaqlı seçin.`,
    'no-extent': (id) =>
      `${theDrawing(id)}: nə uzunluğu, nə də sahəsi var; xəttə iki, sahəyə üç fərqli mövqe lazımdır.`,
    'crosses-itself': () =>
      'Sahənin sərhədi özünü kəsir və ya özünə toxunur; künclərini elə yerləşdirin ki, belə olmasın.',
    'hole-outside': () =>
      'Sahənin içindəki boşluq onun sərhədindən kənardadır; boşluğu silin və ya içəri keçirin.',
    'holes-overlap': () =>
      'Sahənin içindəki boşluqlar üst-üstə düşür; onları birləşdirin və ya aralayın.',
    'parts-overlap': () =>
      'Sahənin hissələri üst-üstə düşür və ya sərhəd iki dəfə dolanır; onlardan birini silin.',
    antimeridian: () => 'Çəkilmiş fiqur 180° meridianını kəsir; onu orada bölün.',
    pole: () => 'Çəkilmiş fiqur 85° en dairəsini keçir, xəritə orada bitir; həmin hissəni çıxarın.',
    radius: (km) =>
      `${km}\u00a0km axtarış üçün məsafə deyil; 0-dan böyük, ən çox ${largestRadiusKm} olan ədəd yazın.`,
    count: (count) => `${count} obyekt sayı deyil; 0-dan böyük tam ədəd yazın.`,
    'outside-record': (days) =>
      `Həmin gün qeydlərin əhatə etdiyi günlərdən kənardadır (${days}); onlardan birini seçin.`,
  },
  brought: ({ name, file, searched, leftOut, unsaid }) =>
    `Öz qatınızda axtarıldı: “${name}”${file === '' ? '' : ` (fayl: ${file})`}, obyektlər: ${searched}. Atlas onu yoxlamayıb.`.concat(
      leftOut === 0
        ? ''
        : ` Mövqeyi olmadığı və ya bir obyektdə bir neçə forma olduğu üçün axtarılmayanlar: ${leftOut}.`,
      unsaid === 0
        ? ''
        : ` Nə qədər dəqiq məlum olduğunu heç kim bildirməyib: ${unsaid}; bunlar dəqiq sayılır.`,
    ),
  dated: (sentence, date) => `${date} — ${sentence}`,
  touching: ({ subject, other, reach }) =>
    reach === ''
      ? `${subject} – ${other}: toxunur və ya üst-üstə düşür.`
      : `${subject} – ${other}: toxunur və ya aralarında ən çox ${reach} var.`,
  giveOrTake: (off) => ` ± ${off}`,
  position: (lat, lon) => `nöqtə ${lat}, ${lon}`,
  drawn: { Line: 'çəkilmiş xətt', Area: 'çəkilmiş sahə' },
  withinAccuracy: 'sərhədin xəta payı daxilində',
  after: (distance) => `${distance} sonra`,
  more: (count) => `daha ${count}`,
  perhaps: (rows) => `bəlkə bunlar da: ${rows}.`,
  and: 'və',
};
