import { describe, expect, it } from 'vitest';
import type { Parts } from '../../scripts/translators/literals';
import { literalsIn } from './spoken';

/** What a template puts in that is a name, and so can neither be declined nor take an article. */
const name = /^(parts\.)?(subject|other|rows|place|holder|party|publisher)$/;

/** Words that want a case, an article or a contraction after them. */
const before: Readonly<Record<string, RegExp>> = {
  es: /(?<!\p{L})(de|del|a|al|en|por|desde|hasta|entre|con|sobre|para|y) $/iu,
  fr: /(?<!\p{L})(de|du|des|à|au|aux|en|dans|par|sur|entre|chez|avec|vers|pour|et) $|(?<!\p{L})[dl]’$/iu,
  ru: /(?<!\p{L})(в|во|на|с|со|из|от|до|к|ко|у|о|об|по|за|над|под|при|через|между|около|для|без|и) $/iu,
  hy: /(?<!\p{L})(մինչև|դեպի|առանց) $/iu,
};
/** Endings that a name would have to take, and words that want one before them. */
const after: Readonly<Record<string, RegExp>> = {
  hy: /^[-’]?\p{Ll}|^ (մոտ|մասին|համար|միջև|հետ|վրա|մեջ)(?!\p{L})/u,
  az: /^[-’]?\p{Ll}|^ (üçün|haqqında|ilə|qədər|arasında|içində|yanında)(?!\p{L})/u,
  tr: /^[-’]?\p{Ll}|^ (için|hakkında|ile|kadar|arasında|içinde|yanında)(?!\p{L})/u,
};

/** Whether a name stands bare behind a preposition, or before an ending. */
function isBare(parts: Parts, language: string): boolean {
  return parts.some((part, at) => {
    if (typeof part === 'string' || !name.test(part.expression)) return false;
    const [left, right] = [parts[at - 1] ?? '', parts[at + 1] ?? ''];
    const isBehind = typeof left === 'string' && (before[language]?.test(left) ?? false);
    return isBehind || (typeof right === 'string' && (after[language]?.test(right) ?? false));
  });
}

/** Whether a figure takes an ending: which one fits depends on how the figure is spoken. */
function takesEnding(parts: Parts): boolean {
  return parts.some((part, at) => {
    const right = parts[at + 1] ?? '';
    return typeof part !== 'string' && typeof right === 'string' && /^[-'’]\p{Ll}/u.test(right);
  });
}

const put = (expression: string) => ({ expression, start: 0, end: 0 });

describe('a name in a sentence', () => {
  it.each(['es', 'fr', 'ru', 'hy', 'az', 'tr'] as const)(
    'stands before a colon or apart in %s, never behind a preposition or before an ending',
    (language) => {
      const bare = literalsIn(language).filter(({ parts }) => isBare(parts, language));
      expect(bare.map(({ file, key }) => `${file} ${key}`)).toEqual([]);
    },
  );

  it.each([
    ['es', ['dentro de ', put('subject')]],
    ['fr', ['près d’', put('parts.subject')]],
    ['ru', ['внутри: около ', put('place')]],
    ['hy', [put('subject'), '-ից հեռու']],
    ['az', [put('place'), ' haqqında']],
    ['tr', [put('place'), '’de']],
  ] as const)('is told where it is bare in %s', (language, parts) => {
    expect(isBare(parts, language)).toBe(true);
  });

  it.each(['az', 'tr'] as const)(
    'and a figure have no ending in %s, which fits one alone',
    (one) => {
      const wrong = literalsIn(one).filter(({ parts }) => takesEnding(parts));
      expect(wrong.map(({ file, key }) => `${file} ${key}`)).toEqual([]);
      // 92-i is read "doxsan ikii": it would have to be 92-si.
      expect(takesEnding(['100 əlaqədən ', put('right'), '-i doğru idi'])).toBe(true);
    },
  );

  it('is not told where it stands apart', () => {
    expect(isBare([put('subject'), ': dentro hay ', put('count')], 'es')).toBe(false);
  });
});
