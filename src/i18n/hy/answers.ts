import { mostKm } from '../../query/most-km';
import type { AnswerParts, AnswerWords } from '../answer-words';

const unsureOf = ({ unsure, count }: AnswerParts, of: string) =>
  unsure === 0 ? '' : `. ${unsure === count ? 'բոլորը' : `դրանցից ${unsure}-ը`}՝ ${of}`;
const theDrawing = (id: string) => id || 'Գծվածը';

/** Names stand alone before a mark: they cannot be given endings in every form and script. */
export const answers: AnswerWords = {
  sentence: {
    containing: ({ subject, count, rows }) =>
      count === 0
        ? `${subject}՝ այստեղ գծված ոչ մի շրջանում կամ միջանցքում չէ։`
        : `${subject}՝ գտնվում է հետևյալի ներսում՝ ${rows}։`,
    nearest: ({ subject, count, rows }) =>
      count === 0
        ? `${subject}՝ մոտակայքում ոչինչ չի գտնվել։`
        : `${subject}՝ ամենամոտն են ${rows}։`,
    within: (parts) =>
      parts.count === 0
        ? `${parts.subject}՝ ${parts.reach}-ից ոչ հեռու ոչինչ չկա։`
        : `${parts.subject}՝ ${parts.reach}-ից ոչ հեռու կա ${parts.count} օբյեկտ՝ ${parts.rows}${unsureOf(parts, 'սահմանին այնքան մոտ, որ ճշտության սահմաններում է')}։`,
    inside: (parts) =>
      parts.count === 0
        ? `${parts.subject}՝ ներսում ատլասի ոչ մի տեղ կամ դիրք չկա։`
        : `${parts.subject}՝ ներսում կա ${parts.count} տեղ՝ ${parts.rows}${unsureOf(parts, 'սահմանի ճշտության սահմաններում')}։`,
    along: ({ subject, figure, off, reach, count, rows }) =>
      `${subject}՝ երկարությունը ${figure}${off}. ${reach}-ից ոչ հեռու ${count === 0 ? 'ոչնչի մոտով չի անցնում' : `անցնում է սրանց մոտով՝ ${rows}`}։`,
    crossing: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}՝ այստեղ գծված միավորներից ոչ մեկով չի անցնում։`
        : `${subject}՝ ${figure}${off} անցնում է այստեղ գծված միավորներով՝ ${rows}։`,
    overlap: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}՝ այստեղ գծված միավորների հետ ընդհանուր ոչինչ չունի։`
        : `${subject}՝ այստեղ գծված միավորների հետ ընդհանուր ունի ${figure}${off}՝ ${rows}։`,
    between: ({ subject, other, figure, off }) => `${subject} – ${other}՝ ${figure}${off}։`,
    measure: ({ subject, figure, off, isArea }) =>
      isArea
        ? `${subject}՝ մակերեսը ${figure}${off}։`
        : `${subject}՝ երկարությունը ${figure}${off}։`,
  },
  unmeasured: {
    measure: ({ subject }) => `${subject}՝ երկարությունն այստեղ չի չափվում։`,
    along: ({ subject, reach, count, rows }) =>
      count === 0
        ? `${subject}՝ ${reach}-ից ոչ հեռու ոչնչի մոտով չի անցնում։`
        : `${subject}՝ ${reach}-ից ոչ հեռու, այս հերթականությամբ անցնում է սրանց մոտով՝ ${rows}։`,
    crossing: ({ subject, rows }) => `${subject}՝ անցնում է այս միավորներով՝ ${rows}։`,
  },
  note: {
    outside: (subject, _, __, [west, south, east, north]) =>
      `${subject}՝ ուսումնասիրվող տարածքից դուրս է (${west}–${east}° արլ.\u00a0ե., ${south}–${north}° հս.\u00a0լ.), որի մասին ատլասը քիչ բան գիտի։`,
    'not-then': (subject, date) => `${subject}՝ այդ օրը (${date}) գոյություն չունի։`,
    'none-then': (_, date, layer) =>
      date === ''
        ? `«${layer}» շերտում ոչինչ չկա։`
        : `«${layer}» շերտում այդ օրը (${date}) ոչինչ չկա։`,
  },
  refused: {
    'unknown-id': (id) => `«${id}» օբյեկտ չկա. նույնացուցիչները թվարկված են geodata/ թղթապանակում։`,
    'no-point': (id) => `${theDrawing(id)}՝ կետ չէ. ընտրեք տեղ կամ դիրք։`,
    'no-line': (id) => `${theDrawing(id)}՝ գիծ չէ. ընտրեք ճանապարհ, գետ կամ այլ գիծ։`,
    'no-area': (id) => `${theDrawing(id)}՝ մակերես չէ. ընտրեք շրջան կամ այլ բազմանկյուն։`,
    'no-extent': (id) =>
      `${theDrawing(id)}՝ ոչ երկարություն ունի, ոչ մակերես. գծին պետք է երկու տարբեր դիրք, մակերեսին՝ երեք։`,
    'crosses-itself': () =>
      'Մակերեսի սահմանը հատում է ինքն իրեն. տեղաշարժեք անկյունները, որ այդպես չլինի։',
    antimeridian: () => 'Գծվածը հատում է 180° միջօրեականը. կտրեք այն այնտեղ։',
    pole: () => 'Գծվածն անցնում է 85° լայնությունից, որտեղ քարտեզն ավարտվում է. դա դուրս թողեք։',
    radius: (km) =>
      `${km}\u00a0կմ-ը հեռավորություն չէ, որի սահմաններում որոնեն. վերցրեք 0-ից մեծ և ոչ ավելի, քան ${mostKm}։`,
    count: (count) => `${count}՝ օբյեկտների թիվ չէ. վերցրեք 0-ից մեծ ամբողջ թիվ։`,
    'outside-record': (days) =>
      `Այդ օրը գրառումների օրերից դուրս է (${days}). ընտրեք դրանցից մեկը։`,
  },
  dated: (sentence, date) => `${date}. ${sentence}`,
  touching: ({ subject, other, reach }) =>
    reach === ''
      ? `${subject} – ${other}՝ հպվում են կամ համընկնում։`
      : `${subject} – ${other}՝ հպվում են կամ իրարից ${reach}-ից ոչ հեռու են։`,
  giveOrTake: (off) => ` ± ${off}`,
  position: (lat, lon) => `կետ ${lat}, ${lon}`,
  drawn: { Line: 'գծված գիծը', Area: 'գծված մակերեսը' },
  withinAccuracy: 'սահմանի ճշտության սահմաններում',
  after: (distance) => `${distance} հետո`,
  more: (count) => `ևս ${count}`,
  perhaps: (rows) => `գուցե նաև՝ ${rows}։`,
  and: 'և',
};
