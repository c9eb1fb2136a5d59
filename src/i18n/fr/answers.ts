import { mostKm } from '../../query/most-km';
import type { AnswerParts, AnswerWords } from '../answer-words';
import { counted } from '../plural';

const unsureOf = ({ unsure, count }: AnswerParts, of: string) =>
  unsure === 0 ? '' : `\u00a0; ${unsure === count ? 'tous' : `${unsure} d’entre eux`}, ${of}`;
const theDrawing = (id: string) => id || 'Le dessin';

export const answers: AnswerWords = {
  sentence: {
    containing: ({ subject, count, rows }) =>
      count === 0
        ? `${subject} ne se trouve dans aucun district ni corridor dessiné ici.`
        : `${subject} se trouve dans ${rows}.`,
    nearest: ({ subject, count, rows }) =>
      count === 0
        ? `rien n’a été trouvé près de ${subject}.`
        : `le plus proche de ${subject}\u00a0: ${rows}.`,
    within: (parts) =>
      parts.count === 0
        ? `rien n’est à moins de ${parts.reach} de ${parts.subject}.`
        : `à moins de ${parts.reach} de ${parts.subject}, ${counted('fr', parts.count, { one: 'élément', other: 'éléments' })}\u00a0: ${parts.rows}${unsureOf(parts, 'si près de la limite que c’est dans la marge d’erreur')}.`,
    inside: (parts) =>
      parts.count === 0
        ? `aucun lieu ni position de l’atlas n’est à l’intérieur de ${parts.subject}.`
        : `à l’intérieur de ${parts.subject}, ${counted('fr', parts.count, { one: 'lieu', other: 'lieux' })}\u00a0: ${parts.rows}${unsureOf(parts, 'dans la marge d’erreur de la limite')}.`,
    along: ({ subject, figure, off, reach, count, rows }) =>
      `${subject} mesure ${figure}${off} et ${count === 0 ? `ne longe rien à moins de ${reach}` : `longe, à moins de ${reach}\u00a0: ${rows}`}.`,
    crossing: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject} ne passe par aucune des unités dessinées ici.`
        : `${subject} parcourt ${figure}${off} dans les unités dessinées ici\u00a0: ${rows}.`,
    overlap: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject} n’a rien en commun avec les unités dessinées ici.`
        : `${subject} a ${figure}${off} en commun avec les unités dessinées ici\u00a0: ${rows}.`,
    between: ({ subject, other, figure, off }) =>
      `entre ${subject} et ${other}, il y a ${figure}${off}.`,
    measure: ({ subject, figure, off, isArea }) =>
      isArea ? `${subject} couvre ${figure}${off}.` : `${subject} mesure ${figure}${off}.`,
  },
  unmeasured: {
    measure: ({ subject }) => `${subject}\u00a0: la longueur n’est pas mesurée ici.`,
    along: ({ subject, reach, count, rows }) =>
      count === 0
        ? `${subject} ne longe rien à moins de ${reach}.`
        : `${subject} longe, à moins de ${reach} et dans cet ordre\u00a0: ${rows}.`,
    crossing: ({ subject, rows }) => `${subject} passe par ${rows}.`,
  },
  note: {
    outside: (subject, _, __, [west, south, east, north]) =>
      `${subject} est hors de la zone d’étude, de ${west} à ${east}° E et de ${south} à ${north}° N, où l’atlas sait peu de choses.`,
    'not-then': (subject, date) => `${subject} n’existait pas le ${date}.`,
    'none-then': (_, date, layer) =>
      date === ''
        ? `Il n’y a rien dans la couche «\u00a0${layer}\u00a0».`
        : `Il n’y avait rien dans la couche «\u00a0${layer}\u00a0» le ${date}.`,
  },
  refused: {
    'unknown-id': (id) =>
      `Il n’y a pas d’élément «\u00a0${id}\u00a0»\u00a0; geodata/ donne les identifiants.`,
    'no-point': (id) =>
      `${theDrawing(id)} n’est pas un point\u00a0; choisissez un lieu ou une position.`,
    'no-line': (id) =>
      `${theDrawing(id)} n’est pas une ligne\u00a0; choisissez une route, une rivière ou une autre ligne.`,
    'no-area': (id) =>
      `${theDrawing(id)} n’est pas une surface\u00a0; choisissez un district ou un autre polygone.`,
    'no-extent': (id) =>
      `${theDrawing(id)} n’a ni longueur ni superficie\u00a0; il faut deux positions différentes pour une ligne et trois pour une surface.`,
    'crosses-itself': () =>
      'Le contour de la surface se croise lui-même\u00a0; déplacez ses sommets pour que ce ne soit plus le cas.',
    antimeridian: () => 'Le dessin croise l’antiméridien, 180° E\u00a0; coupez-le là.',
    pole: () => 'Le dessin dépasse 85° de latitude, où la carte finit\u00a0; laissez cela de côté.',
    radius: (km) =>
      `${km}\u00a0km n’est pas une distance où chercher\u00a0; prenez plus de 0 et au plus ${mostKm}.`,
    count: (count) =>
      `${count} n’est pas un nombre d’éléments\u00a0; prenez un nombre entier supérieur à 0.`,
    'outside-record': (days) =>
      `Ce jour est en dehors de ceux qui sont consignés, ${days}\u00a0; choisissez l’un d’eux.`,
  },
  dated: (sentence, date) => `Le ${date}\u00a0: ${sentence}`,
  touching: ({ subject, other, reach }) =>
    reach === ''
      ? `${subject} et ${other} se touchent ou se recouvrent.`
      : `${subject} et ${other} se touchent, ou sont à moins de ${reach} l’un de l’autre.`,
  giveOrTake: (off) => `, à ${off} près`,
  position: (lat, lon) => `le point ${lat}, ${lon}`,
  drawn: { Line: 'la ligne dessinée', Area: 'la surface dessinée' },
  withinAccuracy: 'dans la marge d’erreur de la limite',
  after: (distance) => `après ${distance}`,
  more: (count) => `${count} de plus`,
  perhaps: (rows) => `peut-être aussi ${rows}.`,
  and: 'et',
};
