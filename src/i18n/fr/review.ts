import type { ReviewWords } from '../review-words';
import { counted } from '../plural';

export const review: ReviewWords = {
  checking: 'Comparaison avec le registre…',
  failed:
    'La partie qui vérifie le texte n’a pas pu être chargée ou n’a pas répondu. L’article est toujours ici.',
  again: 'Réessayer',
  none: 'Rien dans ce texte ne peut être vérifié avec le registre ni avec le calendrier.',
  count: {
    agrees: (n) => counted('fr', n, { one: 'concorde', other: 'concordent' }),
    contradicts: (n) => counted('fr', n, { one: 'diffère', other: 'diffèrent' }),
    silent: (n) => `le registre se tait sur ${n}`,
    dismissed: (n) => counted('fr', n, { one: 'écartée', other: 'écartées' }),
  },
  onlyDiffers: 'Seulement ce qui diffère',
  noneDiffers: 'Rien ne diffère.',
  nextMark: 'Marque suivante',
  undated:
    'Sans jour de publication, des mots comme «\u00a0hier\u00a0» ne peuvent pas être vérifiés. Les jours de la semaine à côté d’une date le sont.',
  heading: 'Ce que le registre dit de cette phrase',
  mark: {
    contradicts: 'quelque chose diffère',
    agrees: 'concorde',
    silent: 'reste indécis',
    dismissed: 'écarté',
  },
  checks: 'Vérifications',
  eventsNear: 'Événements sur place, à dix jours au plus',
  otherArticles: 'D’autres articles sur ce lieu et ce jour',
  dismiss: 'Écarter',
  reason: 'Motif',
  dismissNow: 'Écarter pour ce motif',
  dismissedFor: (reason) => `Écartée\u00a0: ${reason}`,
  takeBack: 'La compter de nouveau',
  calendar: 'D’après le calendrier.',
  csv: 'Vérifications en CSV',
};
