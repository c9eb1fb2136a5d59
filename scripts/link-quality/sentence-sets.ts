/** Short sentences that each show one kind of difficulty, and what the linker makes of them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LinkLanguage } from '../../src/linking/languages';
import type { Linker } from '../../src/linking/linker';

export interface ExpectedLink {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly placeId: string;
  readonly role: 'location' | 'actor' | 'adjective';
}

export interface Sentence {
  readonly id: string;
  readonly lang: LinkLanguage;
  /** What is difficult about it. */
  readonly kind: string;
  readonly text: string;
  /** Linked without saying its language. */
  readonly guess?: true;
  readonly expect: readonly ExpectedLink[];
}

/** How many sentences of a kind have every link right, and of those how many every role. */
export interface KindScore {
  sentences: number;
  links: number;
  roles: number;
}

/** The sentences that were given, then those of our own, in the order of their files. */
export const sentenceSets = ['given', 'more'] as const;

/** Reads a file of sentences, one JSON record a line. */
export function readSentences(set: (typeof sentenceSets)[number]): readonly Sentence[] {
  const path = new URL(`../../tests/linking/sentences/${set}.jsonl`, import.meta.url);
  return readFileSync(fileURLToPath(path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Sentence);
}

/** The links of a sentence as "start-end place (role)". */
export function linksOf(linker: Linker, { text, lang, guess }: Sentence): readonly string[] {
  return linker.link(text, guess ? undefined : lang).map(written);
}

/** What a link is, on one line. */
export function written({
  start,
  end,
  surface,
  placeId,
  role,
}: {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly placeId: string;
  readonly role: string;
}): string {
  return `${start}-${end} ${surface} > ${placeId} (${role})`;
}

/** The score of every kind, in the order in which the kinds first appear. */
export function scoreKinds(
  linker: Linker,
  sentences: readonly Sentence[],
): ReadonlyMap<string, KindScore> {
  const kinds = new Map<string, KindScore>();
  for (const sentence of sentences) {
    const score = kinds.get(sentence.kind) ?? { sentences: 0, links: 0, roles: 0 };
    kinds.set(sentence.kind, score);
    const expected = sentence.expect.map(written);
    const got = linksOf(linker, sentence);
    const bare = (links: readonly string[]) => links.map(withoutRole).join('\n');
    score.sentences += 1;
    if (bare(expected) !== bare(got)) continue;
    score.links += 1;
    if (expected.join('\n') === got.join('\n')) score.roles += 1;
  }
  return kinds;
}

function withoutRole(link: string): string {
  return link.replace(/ \(\w+\)$/, '');
}
