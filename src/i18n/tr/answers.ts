import { largestRadiusKm } from '../../query/largest-radius';
import type { AnswerParts, AnswerWords } from '../answer-words';

const unsureOf = ({ unsure, count }: AnswerParts, of: string) => {
  if (unsure === 0) return '';
  if (count === 1) return `; ${of}`;
  return `; ${unsure === count ? 'hepsi' : `bunlardan ${unsure} tanesi`}: ${of}`;
};
const theDrawing = (id: string) => id || 'Çizim';

/** Names stand alone before a colon: they cannot be given endings in every form and script. */
export const answers: AnswerWords = {
  sentence: {
    containing: ({ subject, count, rows }) =>
      count === 0
        ? `${subject}: burada çizilen hiçbir rayonda ya da koridorda değil.`
        : `${subject}: şunların içinde: ${rows}.`,
    nearest: ({ subject, count, rows }) =>
      count === 0 ? `${subject}: yakınında bir şey bulunamadı.` : `${subject}: en yakını: ${rows}.`,
    within: (parts) =>
      parts.count === 0
        ? `${parts.subject}: ${parts.reach} uzaklığa kadar hiçbir şey yok.`
        : `${parts.subject}: ${parts.reach} uzaklığa kadar ${parts.count} öge var: ${parts.rows}${unsureOf(parts, 'sınıra kalan fark hata payından küçük')}.`,
    inside: (parts) =>
      parts.count === 0
        ? `${parts.subject}: içinde ${parts.isOwn ? 'katmanınızın hiçbir noktası' : 'atlasın hiçbir yeri ya da barış gücü noktası'} yok.`
        : `${parts.subject}: içinde ${parts.count} ${parts.isOwn ? 'nokta' : 'yer'} var: ${parts.rows}${unsureOf(parts, 'sınırın hata payı içinde')}.`,
    along: ({ subject, figure, off, reach, count, rows }) =>
      `${subject}: uzunluğu ${figure}${off}; ${reach} uzaklığa kadar ${count === 0 ? 'hiçbir şeyin yanından geçmiyor' : `şunların yanından geçiyor: ${rows}`}.`,
    crossing: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}: burada çizilen idari birimlerin hiçbirinden geçmiyor.`
        : `${subject}: burada çizilen idari birimlerden ${figure}${off} geçiyor: ${rows}.`,
    overlap: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}: burada çizilen idari birimlerle ortak bir alanı yok.`
        : `${subject}: burada çizilen idari birimlerle ortak alanı ${figure}${off}: ${rows}.`,
    between: ({ subject, other, figure, off }) => `${subject} – ${other}: ${figure}${off}.`,
    measure: ({ subject, figure, off, isArea }) =>
      isArea ? `${subject}: alanı ${figure}${off}.` : `${subject}: uzunluğu ${figure}${off}.`,
  },
  unmeasured: {
    measure: ({ subject }) => `${subject}: uzunluğu burada ölçülmüyor.`,
    along: ({ subject, reach, count, rows }) =>
      count === 0
        ? `${subject}: ${reach} uzaklığa kadar hiçbir şeyin yanından geçmiyor.`
        : `${subject}: ${reach} uzaklığa kadar, şu sırayla şunların yanından geçiyor: ${rows}.`,
    crossing: ({ subject, rows }) => `${subject}: şu idari birimlerden geçiyor: ${rows}.`,
  },
  note: {
    outside: (subject, _, __, [west, south, east, north]) =>
      `${subject}: inceleme alanının dışında (${west}–${east}° D, ${south}–${north}° K); atlasta orası hakkında az bilgi var.`,
    'not-then': (subject, date) => `${subject}: o gün (${date}) yoktu.`,
    'none-then': (_, date, layer) =>
      date === ''
        ? `“${layer}” katmanında hiçbir şey yok.`
        : `“${layer}” katmanında o gün (${date}) hiçbir şey yoktu.`,
  },
  refused: {
    'unknown-id': (id) => `“${id}” diye bir öge yok; kimlikler geodata/ klasöründe.`,
    'unknown-layer': (layer) =>
      `Bu tarayıcıda “${layer}” katmanı yok. Katmanlar ekleyende kalır: dosyasını ekleyip yeniden sorun.`,
    'no-point': (id) => `${theDrawing(id)} bir nokta değil; bir yer ya da konum seçin.`,
    'no-line': (id) =>
      `${theDrawing(id)} bir çizgi değil; bir yol, akarsu ya da başka bir çizgi seçin.`,
    'no-area': (id) => `${theDrawing(id)} bir alan değil; bir rayon ya da başka bir çokgen seçin.`,
    'no-extent': (id) =>
      `${theDrawing(id)}: ne uzunluğu ne alanı var; bir çizgiye iki, bir alana üç ayrı konum gerekir.`,
    'crosses-itself': () =>
      'Alanın sınırı kendini kesiyor ya da kendine değiyor; köşelerini böyle olmayacak biçimde taşıyın.',
    'hole-outside': () =>
      'Alanın bir boşluğu sınırının dışında kalıyor; boşluğu silin ya da içeri taşıyın.',
    'holes-overlap': () => 'Alanın boşlukları üst üste geliyor; onları birleştirin ya da ayırın.',
    'parts-overlap': () =>
      'Alanın parçaları üst üste geliyor ya da sınır iki kez dolanıyor; birini silin.',
    antimeridian: () => 'Çizim 180° meridyenini kesiyor; orada bölün.',
    pole: () => 'Çizim, haritanın bittiği 85° enlemini aşıyor; orayı dışarıda bırakın.',
    radius: (km) =>
      `${km}\u00a0km arama uzaklığı olamaz; 0’dan büyük, en çok ${largestRadiusKm} girin.`,
    count: (count) => `${count} bir öge sayısı değil; 0’dan büyük bir tam sayı girin.`,
    'outside-record': (days) =>
      `O gün, kayıtların kapsadığı günlerin dışında (${days}); onlardan birini seçin.`,
  },
  brought: ({ name, file, searched, leftOut, unsaid }) =>
    `Kendi katmanınızda arandı: “${name}”${file === '' ? '' : ` (dosya: ${file})`}, nesneler: ${searched}. Atlas onu denetlemedi.`.concat(
      leftOut === 0
        ? ''
        : ` Konumu olmadığı ya da tek nesnede birkaç şekil bulunduğu için aranmayanlar: ${leftOut}.`,
      unsaid === 0
        ? ''
        : ` Ne kadar kesin bilindiğini kimse söylemedi: ${unsaid}; bunlar kesin sayılır.`,
    ),
  dated: (sentence, date) => `${date} – ${sentence}`,
  touching: ({ subject, other, reach }) =>
    reach === ''
      ? `${subject} – ${other}: birbirine değiyor ya da üst üste biniyor.`
      : `${subject} – ${other}: birbirine değiyor ya da aralarında en çok ${reach} var.`,
  giveOrTake: (off) => ` ± ${off}`,
  position: (lat, lon) => `nokta ${lat}, ${lon}`,
  drawn: { Line: 'çizilen çizgi', Area: 'çizilen alan' },
  withinAccuracy: 'sınırın hata payı içinde',
  after: (distance) => `${distance} sonra`,
  more: (count) => `${count} tane daha`,
  perhaps: (rows) => `belki şunlar da: ${rows}.`,
  and: 've',
};
