import { largestRadiusKm } from '../../query/largest-radius';
import type { AnswerParts, AnswerWords } from '../answer-words';
import { counted } from '../plural';

const unsureOf = ({ unsure, count }: AnswerParts, of: string) => {
  if (unsure === 0) return '';
  if (count === 1) return `\u00a0; ${of}`;
  return `\u00a0; ${unsure === count ? 'tous' : `${unsure} d’entre eux`}\u00a0: ${of}`;
};
const theDrawing = (id: string) => id || 'Le dessin';

export const answers: AnswerWords = {
  sentence: {
    containing: ({ subject, count, rows }) =>
      count === 0
        ? `${subject}\u00a0: dans aucun district ni corridor dessiné ici.`
        : `${subject}\u00a0: se trouve à l’intérieur de ce qui suit\u00a0: ${rows}.`,
    nearest: ({ subject, count, rows }) =>
      count === 0
        ? `${subject}\u00a0: rien n’a été trouvé à proximité.`
        : `${subject}\u00a0: au plus près, ${rows}.`,
    within: (parts) =>
      parts.count === 0
        ? `${parts.subject}\u00a0: rien à moins de ${parts.reach}.`
        : `${parts.subject}\u00a0: à moins de ${parts.reach}, ${counted('fr', parts.count, { one: 'élément', other: 'éléments' })}\u00a0: ${parts.rows}${unsureOf(parts, 'l’écart avec la limite est inférieur à la marge d’erreur')}.`,
    inside: (parts) =>
      parts.count === 0
        ? `${parts.subject}\u00a0: aucun ${parts.isOwn ? 'point de votre couche' : 'lieu ni position de l’atlas'} à l’intérieur.`
        : `${parts.subject}\u00a0: à l’intérieur, ${counted('fr', parts.count, parts.isOwn ? { one: 'point', other: 'points' } : { one: 'lieu', other: 'lieux' })}\u00a0: ${parts.rows}${unsureOf(parts, 'dans la marge d’erreur de la limite')}.`,
    along: ({ subject, figure, off, reach, count, rows }) =>
      `${subject}\u00a0: longueur ${figure}${off}\u00a0; ${count === 0 ? `ne passe à moins de ${reach} d’aucun lieu` : `passe à moins de ${reach} de ces lieux\u00a0: ${rows}`}.`,
    crossing: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}\u00a0: ne passe par aucune des unités administratives dessinées ici.`
        : `${subject}\u00a0: longueur dans les unités administratives dessinées ici, ${figure}${off}\u00a0: ${rows}.`,
    overlap: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}\u00a0: n’empiète sur aucune des unités administratives dessinées ici.`
        : `${subject}\u00a0: superficie dans les unités administratives dessinées ici, ${figure}${off}\u00a0: ${rows}.`,
    between: ({ subject, other, figure, off }) => `${subject} – ${other}\u00a0: ${figure}${off}.`,
    measure: ({ subject, figure, off, isArea }) =>
      isArea
        ? `${subject}\u00a0: superficie ${figure}${off}.`
        : `${subject}\u00a0: longueur ${figure}${off}.`,
  },
  unmeasured: {
    measure: ({ subject }) => `${subject}\u00a0: la longueur n’est pas mesurée ici.`,
    along: ({ subject, reach, count, rows }) =>
      count === 0
        ? `${subject}\u00a0: ne passe à moins de ${reach} d’aucun lieu.`
        : `${subject}\u00a0: passe à moins de ${reach} de ces lieux, dans cet ordre\u00a0: ${rows}.`,
    crossing: ({ subject, rows }) =>
      `${subject}\u00a0: passe par ces unités administratives\u00a0: ${rows}.`,
  },
  note: {
    outside: (subject, _, __, [west, south, east, north]) =>
      `${subject}\u00a0: hors de la zone d’étude (${west}–${east}° E, ${south}–${north}° N), sur laquelle l’atlas a peu d’informations.`,
    'not-then': (subject, date) => `${subject}\u00a0: n’existait pas à cette date (${date}).`,
    'none-then': (_, date, layer) =>
      date === ''
        ? `Il n’y a rien dans la couche «\u00a0${layer}\u00a0».`
        : `Il n’y avait rien dans la couche «\u00a0${layer}\u00a0» à cette date (${date}).`,
  },
  refused: {
    'unknown-id': (id) =>
      `Il n’y a pas d’élément «\u00a0${id}\u00a0»\u00a0; geodata/ donne les identifiants.`,
    'unknown-layer': (layer) =>
      `Il n’y a pas de couche «\u00a0${layer}\u00a0» dans ce navigateur. Les couches restent chez qui les a ajoutées\u00a0: ajoutez son fichier et reposez la question.`,
    'no-point': (id) =>
      `${theDrawing(id)}\u00a0: ce n’est pas un point\u00a0; choisissez un lieu ou une position.`,
    'no-line': (id) =>
      `${theDrawing(id)}\u00a0: ce n’est pas une ligne\u00a0; choisissez une route, une rivière ou une autre ligne.`,
    'no-area': (id) =>
      `${theDrawing(id)}\u00a0: ce n’est pas une surface\u00a0; choisissez un district ou un autre polygone.`,
    'no-extent': (id) =>
      `${theDrawing(id)}\u00a0: ni longueur ni superficie\u00a0; il faut deux positions différentes pour une ligne et trois pour une surface.`,
    'crosses-itself': () =>
      'Le contour de la surface se croise ou se touche lui-même\u00a0; déplacez ses sommets pour que ce ne soit plus le cas.',
    'hole-outside': () =>
      'Un trou de la surface se trouve hors de son contour\u00a0; retirez-le ou déplacez-le à l’intérieur.',
    'holes-overlap': () =>
      'Des trous de la surface se recouvrent\u00a0; réunissez-les ou écartez-les.',
    'parts-overlap': () =>
      'Des parties de la surface se recouvrent, ou un contour fait deux tours\u00a0; retirez l’une d’elles.',
    antimeridian: () => 'Le dessin croise l’antiméridien, 180° E\u00a0; coupez-le là.',
    pole: () =>
      'Le dessin dépasse 85° de latitude, où la carte finit\u00a0; laissez cette partie de côté.',
    radius: (km) =>
      `${km}\u00a0km n’est pas une distance de recherche valable\u00a0; indiquez une valeur supérieure à 0 et d’au plus ${largestRadiusKm}.`,
    count: (count) =>
      `${count} n’est pas un nombre d’éléments valable\u00a0; indiquez un nombre entier supérieur à 0.`,
    'outside-record': (days) =>
      `Ce jour est en dehors de ceux qui sont consignés, ${days}\u00a0; choisissez l’un d’eux.`,
  },
  brought: ({ name, file, searched, leftOut, unsaid }) =>
    `La recherche a porté sur votre propre couche\u00a0: «\u00a0${name}\u00a0»${file === '' ? '' : ` (fichier\u00a0: ${file})`}, éléments\u00a0: ${searched}. L’atlas ne l’a pas vérifiée.`.concat(
      leftOut === 0
        ? ''
        : ` Hors de la recherche, car sans position ou formés de plusieurs figures\u00a0: ${leftOut}.`,
      unsaid === 0
        ? ''
        : ` Personne n’a dit avec quelle exactitude ils sont connus\u00a0: ${unsaid}\u00a0; ils comptent comme exacts.`,
    ),
  dated: (sentence, date) => `Le ${date}, ${sentence}`,
  touching: ({ subject, other, reach }) =>
    reach === ''
      ? `${subject} – ${other}\u00a0: se touchent ou se recouvrent.`
      : `${subject} – ${other}\u00a0: se touchent, ou sont à moins de ${reach} l’un de l’autre.`,
  giveOrTake: (off) => `, à ${off} près`,
  position: (lat, lon) => `le point ${lat}, ${lon}`,
  drawn: { Line: 'la ligne dessinée', Area: 'la surface dessinée' },
  withinAccuracy: 'dans la marge d’erreur de la limite',
  after: (distance) => `après ${distance}`,
  more: (count) => `${count} de plus`,
  perhaps: (rows) => `peut-être aussi ${rows}.`,
  and: 'et',
};
