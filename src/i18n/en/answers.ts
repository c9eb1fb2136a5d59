import { largestRadiusKm } from '../../query/largest-radius';
import type { AnswerParts, AnswerWords } from '../answer-words';

const lie = (n: number, what: string) => (n === 1 ? `1 ${what} lies` : `${n} ${what}s lie`);
const unsureOf = ({ unsure, count }: AnswerParts, of: string) => {
  if (unsure === 0) return '';
  if (count === 1) return `; it is ${of}`;
  const which =
    unsure === count ? 'all of them are' : `${unsure} of them ${unsure === 1 ? 'is' : 'are'}`;
  return `; ${which} ${of}`;
};

/** In a file of its own, because the page does not load it before somebody asks a question. */
export const answers: AnswerWords = {
  sentence: {
    containing: ({ subject, count, rows }) =>
      count === 0
        ? `${subject} does not lie in any district or corridor drawn here.`
        : `${subject} lies in ${rows}.`,
    nearest: ({ subject, count, rows }) =>
      count === 0 ? `nothing was found near ${subject}.` : `nearest to ${subject}: ${rows}.`,
    within: (parts) =>
      parts.count === 0
        ? `nothing lies within ${parts.reach} of ${parts.subject}.`
        : `${lie(parts.count, 'feature')} within ${parts.reach} of ${parts.subject}: ${parts.rows}${unsureOf(parts, 'so near the limit that the margin of error decides')}.`,
    inside: (parts) =>
      parts.count === 0
        ? `no ${parts.isOwn ? 'point of your layer' : 'place or position of the atlas'} lies inside ${parts.subject}.`
        : `${lie(parts.count, parts.isOwn ? 'point' : 'place')} inside ${parts.subject}: ${parts.rows}${unsureOf(parts, 'within the margin of error of the boundary')}.`,
    along: ({ subject, figure, off, reach, count, rows }) =>
      `${subject} is ${figure} long${off && `${off},`} and passes ${count === 0 ? `nothing within ${reach}` : `within ${reach} of: ${rows}`}.`,
    crossing: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject} runs through none of the units drawn here.`
        : `${subject} runs through the units drawn here for ${figure}${off}: ${rows}.`,
    overlap: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject} does not overlap any of the units drawn here.`
        : `${subject} overlaps the units drawn here by ${figure}${off}: ${rows}.`,
    between: ({ subject, other, figure, off }) =>
      `from ${subject} to ${other} it is ${figure}${off}.`,
    measure: ({ subject, figure, off, isArea }) =>
      isArea ? `${subject} covers ${figure}${off}.` : `${subject} is ${figure} long${off}.`,
  },
  unmeasured: {
    measure: ({ subject }) => `the length of ${subject} is not measured here.`,
    along: ({ subject, reach, count, rows }) =>
      count === 0
        ? `${subject} passes nothing within ${reach}.`
        : `${subject} passes, in this order, within ${reach} of: ${rows}.`,
    crossing: ({ subject, rows }) => `${subject} runs through ${rows}.`,
  },
  note: {
    outside: (subject, _, __, [west, south, east, north]) =>
      `${subject} is outside the study area, ${west} to ${east}° E and ${south} to ${north}° N, about which the atlas has little information.`,
    'not-then': (subject, date) => `${subject} did not exist on ${date}.`,
    'none-then': (_, date, layer) =>
      date === ''
        ? `There is nothing in the layer "${layer}".`
        : `There was nothing in the layer "${layer}" on ${date}.`,
  },
  refused: {
    'unknown-id': (id) => `There is no feature "${id}"; geodata/ lists the ids.`,
    'unknown-layer': (layer) =>
      `There is no layer “${layer}” in this browser. Layers stay with whoever added them: add its file and ask again.`,
    'no-point': (id) => `${id || 'The drawing'} is not a point; choose a place or a position.`,
    'no-line': (id) =>
      `${id || 'The drawing'} is not a line; choose a road, a river or another line.`,
    'no-area': (id) =>
      `${id || 'The drawing'} is not an area; choose a district or another polygon.`,
    'no-extent': (id) =>
      `${id || 'The drawing'} has no length and no area; a line needs two different positions, an area three.`,
    'crosses-itself': () =>
      'The boundary of the area crosses itself; move its corners so that it does not.',
    'hole-outside': () =>
      'A hole of the area lies outside its boundary; leave the hole out or move it inside.',
    'holes-overlap': () => 'Holes of the area lie on one another; join them or move them apart.',
    'parts-overlap': () =>
      'Parts of the area lie on one another, or a boundary runs round twice; leave one of them out.',
    antimeridian: () => 'The drawing crosses the antimeridian, 180° E; cut it there.',
    pole: () =>
      'The drawing reaches beyond 85° of latitude, where the map ends; leave that part out.',
    radius: (km) =>
      `${km} km is not a distance to search within; enter more than 0 and at most ${largestRadiusKm}.`,
    count: (count) => `${count} is not a number of features; enter a whole number above 0.`,
    'outside-record': (days) =>
      `That day is outside the days of the record, ${days}; choose one of those.`,
  },
  brought: ({ name, file, searched, leftOut, unsaid }) =>
    `Searched was your own layer “${name}”${file === '' ? '' : ` (file: ${file})`}, features: ${searched}. The atlas has not checked it.`.concat(
      leftOut === 0
        ? ''
        : ` Not searched, because they have no position or several shapes in one: ${leftOut}.`,
      unsaid === 0
        ? ''
        : ` Nobody has said how exactly they are known: ${unsaid}; these count as exact.`,
    ),
  dated: (sentence, date) => `On ${date}: ${sentence}`,
  touching: ({ subject, other, reach }) =>
    reach === ''
      ? `${subject} and ${other} touch or overlap.`
      : `${subject} and ${other} touch, or are within ${reach} of each other.`,
  giveOrTake: (off) => `, give or take ${off}`,
  position: (lat, lon) => `the point ${lat}, ${lon}`,
  drawn: { Line: 'the drawn line', Area: 'the drawn area' },
  withinAccuracy: 'within the margin of error of the boundary',
  after: (distance) => `after ${distance}`,
  more: (count) => `${count} more`,
  perhaps: (rows) => `possibly also ${rows}.`,
  and: 'and',
};
