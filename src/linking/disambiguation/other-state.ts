/** "Paris, Texas": a town that no gazetteer of the atlas has, of the name of one that it has. */
import type { Candidate } from './candidate';
import { gap } from './gaps';
import type { Paragraph } from './paragraph';

/**
 * States and provinces of North America, which stand behind their towns. Without those that share
 * their names with a country, a capital or a city: "Moscow, Washington and London".
 */
const states = new Set(
  [
    'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida',
    'Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland',
    'Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada',
    'New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon',
    'Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont',
    'Virginia, West Virginia, Wisconsin, Wyoming, Alberta, British Columbia, Manitoba',
    'Nova Scotia, Ontario, Saskatchewan',
  ].flatMap((line) => line.split(', ')),
);

/** Degrees of longitude: a town of the gazetteer that lies in America may be the one that is meant. */
const westOfAtlantic = -50;

export function isOfOtherState(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, text, index } = paragraph;
  const next = paragraph.after(candidate);
  if (((words.before[next] ?? 0) & (gap.comma | gap.bracket)) === 0) return false;
  if (words.capital[next] === 0) return false;
  const [from, to] = [words.start[next] ?? 0, words.end[next] ?? 0];
  const two = text.slice(from, next + 1 < words.count ? words.end[next + 1] : to);
  if (!states.has(text.slice(from, to)) && !states.has(two)) return false;
  const [longitude = 0] = index.places[candidate.place]?.position ?? [];
  return longitude > westOfAtlantic;
}
