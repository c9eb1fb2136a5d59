/** Classes of cue words that the rules of refusal share, and how languages order a noun and its name. */
import { cue } from '../cues/classes';
import type { LinkLanguage } from '../languages';
import type { Candidate } from './candidate';
import type { Paragraph } from './paragraph';

/** Languages that put the name of a body, a club or a paper in quotation marks. */
export const quotesNames = new Set<LinkLanguage>(['ru', 'hy', 'az']);
/** Languages whose noun stands behind the name that qualifies it. */
export const headLast = new Set<LinkLanguage>(['en', 'hy', 'az', 'tr', 'ru']);
/** Languages that decline every Latin name, solid or behind an apostrophe. */
export const turkicLanguages = new Set<LinkLanguage>(['az', 'tr']);
/** Languages that say "in" and "near" behind the name. */
export const postpositional = new Set<LinkLanguage>(['hy', 'az', 'tr']);
/** Languages that join a noun and the name that follows by a preposition. */
export const headFirst = new Set<LinkLanguage>(['en', 'es', 'fr']);

/** Lists, memories and contexts of names reach no further than this many of them. */
export const farthest = 40;

/** What is called after places without being one. */
export const namedThings = cue.document | cue.product | cue.team;
export const properThings = namedThings | cue.group | cue.medium | cue.work | cue.body;
/** Words that stand beside a place's name in capitals and leave it a place. */
export const besidePlaces = cue.state | cue.geographic | cue.settlement | cue.district;
export const smallWords = cue.article | cue.of | cue.at | cue.with | cue.and;

/** English writes common nouns of a title with capitals too: Baku Peace Talks. */
export function belongsBeside(language: LinkLanguage): number {
  return language === 'en' ? besidePlaces | cue.spatial | cue.matter | cue.time : besidePlaces;
}

/** Whether the place that a name means, as far as is known, is a country. */
export function isCountry(paragraph: Paragraph, candidate: Candidate): boolean {
  return paragraph.index.places[candidate.place]?.kind === 'country';
}

/** Whether people bear the name too. */
export function bearsPersonName({ readings }: Candidate): boolean {
  return readings.some(({ form }) => form.isPersonName);
}

/** Whether the place that a name means is far from the subject of the atlas. */
export function isFar({ index }: Paragraph, { place }: Candidate): boolean {
  return index.places[place]?.scope === 'world';
}
