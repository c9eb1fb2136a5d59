import { largestRadiusKm } from '../../query/largest-radius';
import type { AnswerParts, AnswerWords } from '../answer-words';

const unsureOf = ({ unsure, count }: AnswerParts, of: string) => {
  if (unsure === 0) return '';
  if (count === 1) return `. ${of}`;
  return `. ${unsure === count ? 'բոլորը' : `դրանցից ${unsure}-ը`}՝ ${of}`;
};
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
        : `${subject}՝ ամենամոտներն են՝ ${rows}։`,
    within: (parts) =>
      parts.count === 0
        ? `${parts.subject}՝ մինչև ${parts.reach} հեռավորության վրա ոչինչ չկա։`
        : `${parts.subject}՝ մինչև ${parts.reach} հեռավորության վրա կա ${parts.count} օբյեկտ՝ ${parts.rows}${unsureOf(parts, 'տարբերությունը սխալանքից փոքր է')}։`,
    inside: (parts) =>
      parts.count === 0
        ? `${parts.subject}՝ ներսում ${parts.isOwn ? 'ձեր շերտի ոչ մի կետ' : 'ատլասի ոչ մի տեղ կամ դիրք'} չկա։`
        : `${parts.subject}՝ ներսում կա ${parts.count} ${parts.isOwn ? 'կետ' : 'տեղ'}՝ ${parts.rows}${unsureOf(parts, 'սահմանագծի սխալանքի տիրույթում')}։`,
    along: ({ subject, figure, off, reach, count, rows }) =>
      `${subject}՝ երկարությունը ${figure}${off}. մինչև ${reach} հեռավորության վրա ${count === 0 ? 'ոչնչի մոտով չի անցնում' : `անցնում է սրանց մոտով՝ ${rows}`}։`,
    crossing: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}՝ այստեղ գծված վարչական միավորներից ոչ մեկով չի անցնում։`
        : `${subject}՝ ${figure}${off} անցնում է այստեղ գծված վարչական միավորներով՝ ${rows}։`,
    overlap: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}՝ այստեղ գծված վարչական միավորներից ոչ մեկի հետ չի համընկնում։`
        : `${subject}՝ այստեղ գծված վարչական միավորների հետ ընդհանուր մակերեսը՝ ${figure}${off}՝ ${rows}։`,
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
        ? `${subject}՝ մինչև ${reach} հեռավորության վրա ոչնչի մոտով չի անցնում։`
        : `${subject}՝ մինչև ${reach} հեռավորության վրա, այս հերթականությամբ անցնում է սրանց մոտով՝ ${rows}։`,
    crossing: ({ subject, rows }) => `${subject}՝ անցնում է այս վարչական միավորներով՝ ${rows}։`,
  },
  note: {
    outside: (subject, _, __, [west, south, east, north]) =>
      `${subject}՝ ուսումնասիրվող տարածքից դուրս է (${west}–${east}° արլ.\u00a0ե., ${south}–${north}° հս.\u00a0լ.), որի մասին ատլասում քիչ տեղեկություն կա։`,
    'not-then': (subject, date) => `${subject}՝ այդ օրը (${date}) գոյություն չուներ։`,
    'none-then': (_, date, layer) =>
      date === ''
        ? `«${layer}» շերտում ոչինչ չկա։`
        : `«${layer}» շերտում այդ օրը (${date}) ոչինչ չկար։`,
  },
  refused: {
    'unknown-id': (id) => `«${id}» օբյեկտ չկա. նույնացուցիչները թվարկված են geodata/ թղթապանակում։`,
    'unknown-layer': (layer) =>
      `Այս զննարկիչում «${layer}» շերտ չկա։ Շերտերը մնում են նրա մոտ, ով ավելացրել է դրանք. ավելացրեք դրա ֆայլը և նորից հարցրեք։`,
    'no-point': (id) => `${theDrawing(id)}՝ կետ չէ. ընտրեք տեղ կամ դիրք։`,
    'no-line': (id) => `${theDrawing(id)}՝ գիծ չէ. ընտրեք ճանապարհ, գետ կամ այլ գիծ։`,
    'no-area': (id) => `${theDrawing(id)}՝ տարածք չէ. ընտրեք շրջան կամ այլ բազմանկյուն։`,
    'no-extent': (id) =>
      `${theDrawing(id)}՝ ո՛չ երկարություն ունի, ո՛չ մակերես. գծին պետք է երկու տարբեր դիրք, տարածքին՝ երեք։`,
    'crosses-itself': () =>
      'Տարածքի սահմանը հատում կամ շոշափում է ինքն իրեն. տեղաշարժեք անկյունները, որ այդպես չլինի։',
    'hole-outside': () => 'Տարածքի բացվածքը սահմանից դուրս է. հանեք այն կամ տեղափոխեք ներս։',
    'holes-overlap': () =>
      'Տարածքի բացվածքները ծածկում են միմյանց. միացրեք դրանք կամ հեռացրեք իրարից։',
    'parts-overlap': () =>
      'Տարածքի մասերը ծածկում են միմյանց, կամ սահմանը երկու անգամ է շրջանցում. հանեք դրանցից մեկը։',
    antimeridian: () => 'Գծվածը հատում է 180° միջօրեականը. կտրեք այն այնտեղ։',
    pole: () =>
      'Գծվածն անցնում է 85° լայնությունից, որտեղ քարտեզն ավարտվում է. այդ մասը դուրս թողեք։',
    radius: (km) =>
      `${km}\u00a0կմ՝ որոնման թույլատրելի հեռավորություն չէ. նշեք 0-ից մեծ և ոչ ավելի, քան ${largestRadiusKm}։`,
    count: (count) => `${count}՝ օբյեկտների թույլատրելի թիվ չէ. նշեք 0-ից մեծ ամբողջ թիվ։`,
    'outside-record': (days) =>
      `Այդ օրը գրառումների օրերից դուրս է (${days}). ընտրեք դրանցից մեկը։`,
  },
  brought: ({ name, file, searched, leftOut, unsaid }) =>
    `Որոնվել է ձեր սեփական շերտում՝ «${name}»${file === '' ? '' : ` (ֆայլը՝ ${file})`}, օբյեկտներ՝ ${searched}։ Ատլասը այն չի ստուգել։`.concat(
      leftOut === 0
        ? ''
        : ` Չեն որոնվել, քանի որ դիրք չունեն կամ մի քանի ձև ունեն մեկում՝ ${leftOut}։`,
      unsaid === 0
        ? ''
        : ` Ոչ ոք չի ասել, թե որքան ճշգրիտ են հայտնի՝ ${unsaid}. դրանք ճշգրիտ են համարվում։`,
    ),
  dated: (sentence, date) => `${date}. ${sentence}`,
  touching: ({ subject, other, reach }) =>
    reach === ''
      ? `${subject} – ${other}՝ հպվում են կամ մասամբ ծածկում իրար։`
      : `${subject} – ${other}՝ հպվում են, կամ իրարից հեռավորությունը ${reach}-ից մեծ չէ։`,
  giveOrTake: (off) => ` ± ${off}`,
  position: (lat, lon) => `կետ ${lat}, ${lon}`,
  drawn: { Line: 'գծված գիծը', Area: 'գծված տարածքը' },
  withinAccuracy: 'սահմանագծի սխալանքի տիրույթում',
  after: (distance) => `${distance} հետո`,
  more: (count) => `ևս ${count}`,
  perhaps: (rows) => `գուցե նաև՝ ${rows}։`,
  and: 'և',
};
