import type { ReviewWords } from '../review-words';
import { counted } from '../plural';

export const review: ReviewWords = {
  checking: 'Համեմատվում է գրառումների հետ…',
  failed: 'Տեքստը ստուգող մասը հնարավոր չեղավ բեռնել, կամ այն չպատասխանեց։ Հոդվածը դեռ այստեղ է։',
  again: 'Նորից փորձել',
  none: 'Այս տեքստում գրառումներով կամ օրացույցով ստուգելու բան չկա։',
  count: {
    agrees: (n) => counted('hy', n, { other: 'համընկնում է' }),
    contradicts: (n) => counted('hy', n, { other: 'տարբերվում է' }),
    silent: (n) => `գրառումները լռում են՝ ${n}`,
    dismissed: (n) => `հաշվի չի առնվում՝ ${n}`,
  },
  onlyDiffers: 'Միայն տարբերվողները',
  noneDiffers: 'Տարբերվող ոչինչ չկա։',
  nextMark: 'Հաջորդ նշումը',
  undated:
    'Առանց հրապարակման օրվա «երեկ» և նման բառերը հնարավոր չէ ստուգել։ Ամսաթվի կողքին գրված շաբաթվա օրերը ստուգվում են։',
  heading: 'Ինչ են ասում գրառումներն այս նախադասության մասին',
  mark: {
    contradicts: 'տարբերություն կա',
    agrees: 'համընկնում է',
    silent: 'չի որոշվում',
    dismissed: 'հաշվի չի առնվում',
  },
  checks: 'Ստուգումներ',
  eventsNear: 'Իրադարձություններն այնտեղ՝ տասը օրվա սահմաններում',
  otherArticles: 'Այլ հոդվածներ այս տեղի և օրվա մասին',
  dismiss: 'Հաշվի չառնել',
  reason: 'Պատճառ',
  dismissNow: 'Հաշվի չառնել այս պատճառով',
  dismissedFor: (reason) => `Հաշվի չի առնվում՝ ${reason}`,
  takeBack: 'Նորից հաշվի առնել',
  calendar: 'Ըստ օրացույցի։',
  csv: 'Ստուգումները՝ CSV',
};
