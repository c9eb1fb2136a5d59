/** How good the dates of texts are, against annotated ones: span and EDTF exact, traps, pairs. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadLinkable } from '../../src/cli/load-linkable';
import { findDates, type FoundDate } from '../../src/linking/dates/find-dates';
import { pairDates } from '../../src/linking/dates/pairs';
import { linkLanguages, type LinkLanguage } from '../../src/linking/languages';
import { Linker } from '../../src/linking/linker';
import { agreement, overlap, type Agreement } from './figures';
import type { GoldSpan } from './gold';

export interface GoldDate extends GoldSpan {
  readonly edtf: string | null;
  readonly kind: string;
  readonly certainty: string;
  readonly mod?: string;
  /** Other values that count as right. */
  readonly also?: readonly string[];
}

export interface DatedText {
  readonly id: string;
  readonly lang: LinkLanguage;
  readonly published: string;
  readonly text: string;
  readonly dates: readonly GoldDate[];
  readonly traps: readonly (GoldSpan & { readonly why: string })[];
  readonly pairs: readonly {
    readonly sentence: readonly [number, number];
    readonly places: readonly string[];
    readonly edtf: string;
  }[];
}

export interface DateScore extends Agreement {
  readonly traps: number;
  readonly trapsHit: number;
}

export function readDatedTexts(): readonly DatedText[] {
  const path = new URL('../../tests/linking/dates/gold/dev.json', import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(path), 'utf8')) as readonly DatedText[];
}

/** The score of the texts in one language, or in all. */
export function scoreDates(texts: readonly DatedText[], language?: LinkLanguage): DateScore {
  const sum = { gold: 0, found: 0, right: 0, traps: 0, trapsHit: 0 };
  for (const text of texts) {
    if (language !== undefined && text.lang !== language) continue;
    const found = findDates(text.text, { published: text.published, language: text.lang });
    sum.gold += text.dates.length;
    sum.found += found.length;
    sum.right += text.dates.filter((gold) => found.some((one) => isRight(gold, one))).length;
    sum.traps += text.traps.length;
    sum.trapsHit += text.traps.filter((trap) => found.some((one) => overlap(trap, one))).length;
  }
  return { ...sum, ...agreement(sum) };
}

/** The score of place and day together; a place may be known by an id of the annotation. */
export function scorePairs(texts: readonly DatedText[]): DateScore {
  const { places, linking } = loadLinkable();
  const linker = new Linker(places, linking);
  const sum = { gold: 0, found: 0, right: 0, traps: 0, trapsHit: 0 };
  for (const { text, lang, published, pairs } of texts) {
    const dates = findDates(text, { published, language: lang });
    const found = pairDates(text, linker.link(text, lang), dates);
    const gold = pairs.flatMap(({ places: ids, edtf }) => ids.map((id) => `${id} ${edtf}`));
    const keys = found.map(({ placeId, edtf }) => `${placeId} ${edtf}`);
    sum.gold += gold.length;
    sum.found += keys.length;
    sum.right += gold.filter((one) => keys.includes(one)).length;
  }
  return { ...sum, ...agreement(sum) };
}

/** The rows that `npm run link:quality` prints. */
export function printDates(): void {
  const texts = readDatedTexts();
  const rows: readonly (readonly [string, DateScore])[] = [
    ...linkLanguages.map((language) => [language, scoreDates(texts, language)] as const),
    ['all', scoreDates(texts)],
    ['pairs of place and day', scorePairs(texts)],
  ];
  console.log('\n| dates | precision | recall | F1 | traps hit |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const [name, { precision, recall, f1, traps, trapsHit }] of rows) {
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(3)).join(' | ');
    console.log(`| ${name} | ${figures} | ${traps === 0 ? '' : `${trapsHit} of ${traps}`} |`);
  }
}

function isRight({ start, end, edtf, also = [] }: GoldDate, found: FoundDate): boolean {
  if (found.start !== start || found.end !== end) return false;
  return found.edtf === edtf || (found.edtf !== null && also.includes(found.edtf));
}
