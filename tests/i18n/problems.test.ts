import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { fault, type Fault, type FaultCode, type ShownCode } from '../../src/catalog/faults';
import { faultInEnglish } from '../../src/cli/problem-line';
import { editorProblems } from '../../src/i18n/en/editor-problems';
import { faultSentence } from '../../src/sentences/problem-sentence';
import { wordsOf } from './every-language';

/** The members of the interfaces of a file, from its source: the list of all codes. */
function codesIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements
    .filter(ts.isInterfaceDeclaration)
    .flatMap(({ members }) =>
      members.flatMap(({ name }) =>
        name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [],
      ),
    );
}

const shown = codesIn('src/catalog/faults.ts');
const editors = codesIn('src/catalog/editor-faults.ts');
const [, ...others] = wordsOf;

/** A fault with every argument that any sentence uses, each with a distinct value. */
const args = {
  expected: 'list',
  options: '"am", "az"',
  most: 1234,
  megabytes: 20,
  encoding: 'utf-16le',
  likely: 'windows-1251',
  detail: 'Unexpected end',
  units: 77,
  words: 'Şuşa',
  start: 55,
  format: 'RTF',
};
const faultOf = (code: string) => ({ code, args }) as unknown as Fault;

describe('the words of problems', () => {
  it('are there for every code of what the page can show, in each of the seven languages', () => {
    expect(shown.length).toBeGreaterThan(50);
    expect(wordsOf).toHaveLength(7);
    for (const { language, problems } of wordsOf)
      expect(Object.keys(problems).sort(), language).toEqual([...shown].sort());
  });

  it('are there in English for every code that only editors meet', () => {
    expect(editors.length).toBeGreaterThan(50);
    expect(Object.keys(editorProblems).sort()).toEqual([...editors].sort());
    expect(shown.filter((code) => editors.includes(code))).toEqual([]);
  });

  it('are nowhere those of English, and never empty, undefined or ended by a full stop', () => {
    for (const { language, problems } of others)
      for (const code of shown) {
        const words = faultSentence(
          faultOf(code),
          problems as unknown as Record<FaultCode, string>,
        );
        const at = `${language} ${code}`;
        expect(words, at).not.toBe(faultInEnglish(faultOf(code)));
        expect(words, at).toMatch(/^\S.*[^\s.։]$/u);
        expect(words, at).not.toMatch(/undefined|NaN|\[object/);
      }
  });

  it('have the figures and names of their arguments, whatever the language', () => {
    const told: readonly (readonly [Fault<ShownCode>, RegExp])[] = [
      [fault('too-long', { most: 1234 }), /1\D?234/],
      [fault('not-one-of', { options: '"am", "az"' }), /"am", "az"/],
      [fault('too-large', { megabytes: 20 }), /20/],
      [fault('not-in-encoding', { encoding: 'utf-16le' }), /utf-16le/],
      [fault('not-utf-8', { likely: 'windows-1251' }), /windows-1251/],
      [fault('text-length', { units: 77 }), /77/],
      [fault('position-misfit', { words: 'Şuşa' }), /Şuşa/],
      [fault('other-words', { start: 55 }), /55/],
    ];
    for (const { language, problems } of wordsOf)
      for (const [wrong, part] of told)
        expect(faultSentence(wrong, problems), `${language} ${wrong.code}`).toMatch(part);
  });

  it('tell five kinds of values apart in each language', () => {
    for (const { language, problems } of wordsOf) {
      const kinds = (['text', 'number', 'boolean', 'list', 'object'] as const).map((expected) =>
        faultSentence(fault('wrong-type', { expected }), problems),
      );
      expect(new Set(kinds).size, language).toBe(5);
    }
  });
});
