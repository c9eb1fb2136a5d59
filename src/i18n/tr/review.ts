import type { ReviewWords } from '../review-words';
import { counted } from '../plural';

export const review: ReviewWords = {
  checking: 'Kayıtlarla karşılaştırılıyor…',
  failed: 'Metni denetleyen bölüm yüklenemedi ya da yanıt vermedi. Makale hâlâ burada.',
  again: 'Yeniden dene',
  none: 'Bu metinde kayıtlarla ya da takvimle denetlenecek bir şey yok.',
  count: {
    agrees: (n) => counted('tr', n, { other: 'uyuyor' }),
    contradicts: (n) => counted('tr', n, { other: 'farklı' }),
    silent: (n) => `kayıtlar bir şey demiyor: ${n}`,
    dismissed: (n) => `dikkate alınmıyor: ${n}`,
  },
  onlyDiffers: 'Yalnız farklı olanlar',
  noneDiffers: 'Farklı bir şey yok.',
  nextMark: 'Sonraki işaret',
  undated:
    'Yayım günü olmadan “dün” gibi sözcükler denetlenemez. Bir tarihin yanında yazan haftanın günleri denetlenir.',
  heading: 'Kayıtlar bu cümle için ne diyor',
  mark: {
    contradicts: 'farklılık var',
    agrees: 'uyuyor',
    silent: 'belirlenemiyor',
    dismissed: 'dikkate alınmıyor',
  },
  checks: 'Denetimler',
  eventsNear: 'Orada on gün içinde olanlar',
  otherArticles: 'Bu yer ve gün için başka makaleler',
  dismiss: 'Dikkate alma',
  reason: 'Gerekçe',
  dismissNow: 'Bu gerekçeyle dikkate alma',
  dismissedFor: (reason) => `Dikkate alınmıyor: ${reason}`,
  takeBack: 'Yeniden dikkate al',
  calendar: 'Takvime göre.',
  csv: 'Denetimler, CSV',
};
