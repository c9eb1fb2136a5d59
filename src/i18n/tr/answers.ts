import { mostKm } from '../../query/most-km';
import type { AnswerParts, AnswerWords } from '../answer-words';

const unsureOf = ({ unsure, count }: AnswerParts, of: string) =>
  unsure === 0 ? '' : `; ${unsure === count ? 'hepsi' : `bunlardan ${unsure} tanesi`} ${of}`;
const theDrawing = (id: string) => id || 'Çizim';

/** Names stand alone before a colon: they cannot be given endings in every form and script. */
export const answers: AnswerWords = {
  sentence: {
    containing: ({ subject, count, rows }) =>
      count === 0
        ? `${subject}: burada çizilen hiçbir rayonda ya da koridorda değil.`
        : `${subject}: şunların içinde: ${rows}.`,
    nearest: ({ subject, count, rows }) =>
      count === 0 ? `${subject}: yakınında bir şey bulunamadı.` : `${subject}: en yakını ${rows}.`,
    within: (parts) =>
      parts.count === 0
        ? `${parts.subject}: ${parts.reach} içinde hiçbir şey yok.`
        : `${parts.subject}: ${parts.reach} içinde ${parts.count} öge var: ${parts.rows}${unsureOf(parts, 'sınıra doğruluk payı içinde kalacak kadar yakın')}.`,
    inside: (parts) =>
      parts.count === 0
        ? `${parts.subject}: içinde atlasın hiçbir yeri ya da mevzisi yok.`
        : `${parts.subject}: içinde ${parts.count} yer var: ${parts.rows}${unsureOf(parts, 'sınırın doğruluk payı içinde')}.`,
    along: ({ subject, figure, off, reach, count, rows }) =>
      `${subject}: uzunluğu ${figure}${off}; ${reach} içinde ${count === 0 ? 'hiçbir şeyin yanından geçmiyor' : `şunların yanından geçiyor: ${rows}`}.`,
    crossing: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}: burada çizilen birimlerin hiçbirinden geçmiyor.`
        : `${subject}: burada çizilen birimlerden ${figure}${off} geçiyor: ${rows}.`,
    overlap: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}: burada çizilen birimlerle ortak bir alanı yok.`
        : `${subject}: burada çizilen birimlerle ortak alanı ${figure}${off}: ${rows}.`,
    between: ({ subject, other, figure, off }) => `${subject} – ${other}: ${figure}${off}.`,
    measure: ({ subject, figure, off, isArea }) =>
      isArea ? `${subject}: alanı ${figure}${off}.` : `${subject}: uzunluğu ${figure}${off}.`,
  },
  unmeasured: {
    measure: ({ subject }) => `${subject}: uzunluğu burada ölçülmüyor.`,
    along: ({ subject, reach, count, rows }) =>
      count === 0
        ? `${subject}: ${reach} içinde hiçbir şeyin yanından geçmiyor.`
        : `${subject}: ${reach} içinde, şu sırayla şunların yanından geçiyor: ${rows}.`,
    crossing: ({ subject, rows }) => `${subject}: şu birimlerden geçiyor: ${rows}.`,
  },
  note: {
    outside: (subject, _, __, [west, south, east, north]) =>
      `${subject}: inceleme alanının dışında (${west}–${east}° D, ${south}–${north}° K); atlas orada az şey biliyor.`,
    'not-then': (subject, date) => `${subject}: o gün (${date}) yok.`,
    'none-then': (_, date, layer) =>
      date === ''
        ? `“${layer}” katmanında hiçbir şey yok.`
        : `“${layer}” katmanında o gün (${date}) hiçbir şey yok.`,
  },
  refused: {
    'unknown-id': (id) => `“${id}” diye bir öge yok; kimlikler geodata/ klasöründe.`,
    'no-point': (id) => `${theDrawing(id)} bir nokta değil; bir yer ya da mevzi seçin.`,
    'no-line': (id) =>
      `${theDrawing(id)} bir hat değil; bir yol, akarsu ya da başka bir hat seçin.`,
    'no-area': (id) => `${theDrawing(id)} bir alan değil; bir rayon ya da başka bir çokgen seçin.`,
    'no-extent': (id) =>
      `${theDrawing(id)}: ne uzunluğu ne alanı var; bir hatta iki, bir alana üç ayrı konum gerekir.`,
    'crosses-itself': () => 'Alanın sınırı kendini kesiyor; köşelerini kesmeyecek biçimde taşıyın.',
    antimeridian: () => 'Çizim 180° meridyenini kesiyor; orada bölün.',
    pole: () => 'Çizim, haritanın bittiği 85° enlemini aşıyor; orayı dışarıda bırakın.',
    radius: (km) =>
      `${km}\u00a0km içinde aranacak bir uzaklık değil; 0’dan çok, en fazla ${mostKm} alın.`,
    count: (count) => `${count} bir öge sayısı değil; 0’dan büyük bir tam sayı alın.`,
    'outside-record': (days) =>
      `O gün, kayıtların kapsadığı günlerin dışında (${days}); onlardan birini seçin.`,
  },
  dated: (sentence, date) => `${date} – ${sentence}`,
  touching: ({ subject, other, reach }) =>
    reach === ''
      ? `${subject} – ${other}: birbirine değiyor ya da üst üste biniyor.`
      : `${subject} – ${other}: birbirine değiyor ya da aralarında en çok ${reach} var.`,
  giveOrTake: (off) => ` ± ${off}`,
  position: (lat, lon) => `nokta ${lat}, ${lon}`,
  drawn: { Line: 'çizilen hat', Area: 'çizilen alan' },
  withinAccuracy: 'sınırın doğruluk payı içinde',
  after: (distance) => `${distance} sonra`,
  more: (count) => `${count} tane daha`,
  perhaps: (rows) => `belki şunlar da: ${rows}.`,
  and: 've',
};
