/** Writes invented articles from the names of a gazetteer; the same number gives the same article. */
import { addDays } from '../../../src/chronology/calendar';
import type { LinkablePlace } from '../../../src/linking/names/places';
import { linkLanguages, type LinkLanguage } from '../../../src/linking/languages';
import { oneOf, seeded } from './random';
import { sentences } from './invented-sentences';

/** UTF-8 bytes of a text, as the articles have on average by which linking is measured. */
const usualBytes = 3840;
/** How many of the sentences name a place. */
const placesShare = 0.09;
/** Newspapers in each language. */
const publishers = 4;

export interface Example {
  readonly seed: number;
  /** The span of the days of publication, YYYY-MM-DD. */
  readonly first: string;
  readonly days: number;
  /** The names of each place in each language; the places that are named most often come first. */
  readonly names: Readonly<Record<LinkLanguage, readonly (readonly string[])[]>>;
}

/** A line of `atlas link --jsonl`. */
export interface ExampleArticle {
  readonly id: string;
  readonly published: string;
  readonly address: string;
  readonly publisher: string;
  readonly lang: LinkLanguage;
  readonly title: string;
  readonly text: string;
  readonly invented: true;
  /** Half of the newspapers allow that their sentences are shown. */
  readonly rights?: 'excerpts';
}

/** The names that stand for a place without doubt, in an order by the seed. */
export function exampleNames(places: readonly LinkablePlace[], seed: number): Example['names'] {
  const random = seeded(seed);
  const ranked = places
    .filter(({ scope, namesake }) => scope !== 'world' && !namesake)
    .map((place) => ({ place, rank: random() }))
    .sort((a, b) => a.rank - b.rank);
  const inLanguage = (language: LinkLanguage) =>
    ranked.flatMap(({ place }) => {
      const names = place.names.filter(({ lang, weak }) => lang === language && !weak);
      return names.length > 0 ? [names.map(({ text }) => text)] : [];
    });
  const entries = linkLanguages.map((language) => [language, inLanguage(language)] as const);
  return Object.fromEntries(entries) as Record<LinkLanguage, string[][]>;
}

/** The article of a number from 0. */
export function exampleArticle(example: Example, number: number): ExampleArticle {
  const random = seeded(Math.imul(number + 1, 0x9e3779b1) ^ example.seed);
  const lang = oneOf(random, linkLanguages as readonly [LinkLanguage, ...LinkLanguage[]]);
  const { mark, notice, places, others } = sentences[lang];
  const name = () => {
    const known = example.names[lang];
    // The cube of chance: a few places are named often, and most of them seldom.
    const names = known[Math.floor(known.length * random() ** 3)] ?? [];
    // Each name of a place as often as the other: neither community's is preferred.
    return names[Math.floor(random() * names.length)] ?? '';
  };
  const filled = (pattern: string) =>
    pattern.replace(/\{([abn])\}/g, (_, what: string) =>
      what === 'n' ? String(11 + Math.floor(random() * 9)) : name(),
    );
  const count = String(number).padStart(8, '0');
  const title = `${mark}: ${filled(oneOf(random, places))}`;
  const wanted = usualBytes * (0.5 + random());
  const written = [notice];
  for (let bytes = 0; bytes < wanted; bytes += Buffer.byteLength(written.at(-1) ?? ''))
    written.push(filled(oneOf(random, random() < placesShare ? places : others)));
  const newspaper = 1 + Math.floor(random() * publishers);
  return {
    id: `invented-${count}`,
    published: addDays(example.first, Math.floor(random() * example.days)),
    address: `https://example.org/invented/${lang}/${count}`,
    publisher: `${mark} ${newspaper}`,
    lang,
    title,
    text: inParagraphs(written),
    invented: true,
    ...(newspaper % 2 === 1 && { rights: 'excerpts' }),
  };
}

/** Five sentences each. */
function inParagraphs(written: readonly string[]): string {
  return written
    .map((one, index) => (index % 5 === 0 ? `\n\n${one}` : ` ${one}`))
    .join('')
    .trim();
}
