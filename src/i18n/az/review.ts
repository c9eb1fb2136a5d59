import type { ReviewWords } from '../review-words';
import { counted } from '../plural';

export const review: ReviewWords = {
  checking: 'Qeydlərlə tutuşdurulur…',
  failed: 'Mətni yoxlayan hissə yüklənmədi və ya cavab vermədi. Məqalə hələ buradadır.',
  again: 'Yenidən cəhd et',
  none: 'Bu mətndə qeydlərlə və ya təqvimlə yoxlanacaq heç nə yoxdur.',
  count: {
    agrees: (n) => counted('az', n, { other: 'uyğundur' }),
    contradicts: (n) => counted('az', n, { other: 'fərqlidir' }),
    silent: (n) => `qeydlər susur: ${n}`,
    dismissed: (n) => `nəzərə alınmır: ${n}`,
  },
  onlyDiffers: 'Yalnız fərqlər',
  noneDiffers: 'Fərq yoxdur.',
  nextMark: 'Növbəti işarə',
  undated:
    'Dərc günü olmadan “dünən” kimi sözləri yoxlamaq olmur. Tarixin yanındakı həftə günləri yoxlanır.',
  heading: 'Qeydlər bu cümlə haqqında nə deyir',
  mark: {
    contradicts: 'fərq var',
    agrees: 'uyğundur',
    silent: 'müəyyən edilmir',
    dismissed: 'nəzərə alınmır',
  },
  checks: 'Yoxlamalar',
  eventsNear: 'Orada on gün çərçivəsində baş vermiş hadisələr',
  otherArticles: 'Bu yer və gün haqqında başqa məqalələr',
  dismiss: 'Nəzərə alma',
  reason: 'Səbəb',
  dismissNow: 'Bu səbəblə nəzərə alma',
  dismissedFor: (reason) => `Nəzərə alınmır: ${reason}`,
  takeBack: 'Yenidən nəzərə al',
  calendar: 'Təqvimə görə.',
  csv: 'Yoxlamalar, CSV',
};
