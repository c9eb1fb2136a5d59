/** The annotated claims, and the review of a text as tests need it. */
import { readFileSync } from 'node:fs';
import type { Finding, FindingKind, FindingVerdict } from '../../src/review/finding';
import { review } from '../../src/review/review';
import { loadRules } from '../../src/cli/load-rules';
import type { LinkLanguage } from '../../src/linking/languages';
import { catalog } from '../fixtures';
import { linker } from '../linking/the-linker';

export interface GoldClaim {
  readonly id: string;
  readonly lang: LinkLanguage;
  readonly published: string;
  readonly text: string;
  readonly expect: {
    readonly kind: FindingKind;
    readonly verdict: FindingVerdict;
    readonly at: readonly [number, number];
    readonly ref: string | null;
  };
}

export const rules = loadRules(catalog);

export function readClaims(name: 'given' | 'own'): readonly GoldClaim[] {
  return JSON.parse(readFileSync(`tests/review/gold/${name}.json`, 'utf8')) as GoldClaim[];
}

/** Sentences about other matters, in which nothing contradicts. */
export function readPlain(): readonly Omit<GoldClaim, 'expect'>[] {
  return JSON.parse(readFileSync('tests/review/gold/plain.json', 'utf8')) as GoldClaim[];
}

export function reviewed(
  text: string,
  language?: LinkLanguage,
  published: string | null = null,
): readonly Finding[] {
  const mentions = linker.link(text, language);
  return review(catalog, rules, { text, mentions, published, language });
}

/** A finding as a line that a failing test shows. */
export function shown({ kind, verdict, start, end, ref }: Finding, text: string): string {
  return `${kind} ${verdict} “${text.slice(start, end)}” ${ref ?? ''}`.trim();
}
