import type { ReviewWords } from '../review-words';
import { counted } from '../plural';

export const review: ReviewWords = {
  checking: 'Сверяется с записями…',
  failed:
    'Часть, которая сверяет текст, не удалось загрузить, или она не ответила. Статья осталась здесь.',
  again: 'Попробовать ещё раз',
  none: 'В этом тексте нечего сверить ни с записями, ни с календарём.',
  count: {
    agrees: (n) => counted('ru', n, { one: 'сходится', few: 'сходятся', many: 'сходятся' }),
    contradicts: (n) =>
      counted('ru', n, { one: 'расходится', few: 'расходятся', many: 'расходятся' }),
    silent: (n) => `записи молчат: ${n}`,
    dismissed: (n) => `не учитывается: ${n}`,
  },
  onlyDiffers: 'Только расхождения',
  noneDiffers: 'Расхождений нет.',
  nextMark: 'Следующая отметка',
  undated:
    'Без дня публикации такие слова, как «вчера», проверить нельзя. Дни недели рядом с датой проверяются.',
  heading: 'Что говорят записи об этом предложении',
  mark: {
    contradicts: 'есть расхождение',
    agrees: 'сходится',
    silent: 'не определяется',
    dismissed: 'не учитывается',
  },
  checks: 'Проверки',
  eventsNear: 'События там в пределах десяти дней',
  otherArticles: 'Другие статьи об этом месте и дне',
  dismiss: 'Не учитывать',
  reason: 'Причина',
  dismissNow: 'Не учитывать по этой причине',
  dismissedFor: (reason) => `Не учитывается: ${reason}`,
  takeBack: 'Снова учитывать',
  calendar: 'По календарю.',
  csv: 'Проверки в CSV',
};
