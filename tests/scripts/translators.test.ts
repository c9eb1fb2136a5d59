import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { literalsOf, withTexts } from '../../scripts/translators/literals';
import { contextOf, readPo, writePo, type Entry } from '../../scripts/translators/po';
import { changesOf, writeChanges } from '../../scripts/translators/take-in';
import { unitsOf, type WordsUnit } from '../../scripts/translators/translation-units';
import { languages } from '../../src/i18n/languages';
import { catalog } from '../fixtures';

const others = languages.filter((language) => language !== 'en');
const russian = unitsOf('ru', catalog);
const entriesOf = (units: readonly WordsUnit[]) => readPo(writePo('ru', units)).entries;
const edit = (entries: readonly Entry[], end: string, change: (text: string) => string) =>
  entries.map((one) => (one.context.endsWith(end) ? { ...one, text: change(one.text) } : one));
const troublesOf = (entries: readonly Entry[]) => changesOf(entries, russian).troubles;

describe('the gettext file of a language', () => {
  it.each(others)('comes back unchanged where nobody changed it: %s', (language) => {
    const units = unitsOf(language, catalog);
    const { language: read, entries } = readPo(writePo(language, units));
    expect(read).toBe(language);
    expect(entries).toHaveLength(units.length);
    expect(changesOf(entries, units)).toEqual({ changes: [], troubles: [] });
  });

  it.each(others)('has every text of the files of words: %s', (language) => {
    const keys = new Set(unitsOf(language, catalog).map(contextOf));
    // The page says these; what is said by a function has its text, too.
    for (const end of ['index.ts#disclaimer', 'time.ts#track.play', 'index.ts#search.nothing'])
      expect(
        [...keys].some((key) => key.endsWith(`${language}/${end}`)),
        end,
      ).toBe(true);
    const files = readdirSync(`src/i18n/${language}`);
    for (const file of files)
      expect(
        [...keys].some((key) => key.startsWith(`src/i18n/${language}/${file}#`)),
        file,
      ).toBe(true);
    expect(keys).toContain(`geodata/translations/${language}.json#atlas/title`);
  });

  it('says what English says beside each text, with names for what the page puts in', () => {
    const po = writePo('ru', russian);
    expect(po).toMatch(/msgid "Nothing found for “\{text\}”"\nmsgstr "[^"]*\{text\}/);
    expect(po).toMatch(/msgid "Corridor Atlas"\nmsgstr "\p{Script=Cyrillic}/u);
  });
});

describe('a text that a translator changed', () => {
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  function copied(): string {
    folder = mkdtempSync(join(tmpdir(), 'words-'));
    cpSync('src/i18n', join(folder, 'src/i18n'), { recursive: true });
    cpSync('geodata/translations', join(folder, 'geodata/translations'), { recursive: true });
    return folder;
  }

  it('takes the place of the old one, and no other byte of the files changes', () => {
    const root = copied();
    const entries = edit(
      edit(entriesOf(russian), 'index.ts#back', () => "К «началу» it's"),
      'json#atlas/title',
      () => 'Атлас',
    );
    writeChanges(changesOf(entries, unitsOf('ru', catalog, root)).changes, root);
    const file = 'src/i18n/ru/index.ts';
    const before = readFileSync(file, 'utf8');
    const after = readFileSync(join(root, file), 'utf8');
    const changed = after.split('\n').filter((line, at) => line !== before.split('\n')[at]);
    expect(changed).toEqual(["  back: 'К «началу» it\\'s',"]);
    const record = JSON.parse(readFileSync(join(root, 'geodata/translations/ru.json'), 'utf8'));
    expect(record).toMatchObject({ atlas: { title: 'Атлас' } });
    const same = readFileSync(join(root, 'src/i18n/ru/time.ts'), 'utf8');
    expect(same).toBe(readFileSync('src/i18n/ru/time.ts', 'utf8'));
  });

  it('may put what the page puts in elsewhere in the sentence', () => {
    const source = 'export const x: X = { a: (n, of) => `${n} of ${of} \\`places\\`` };';
    const [text] = literalsOf(source);
    const [n, , of] = text?.parts ?? [];
    if (!n || !of) throw new Error('No parts');
    expect(withTexts(source, { a: ['из ', of, ': ', n, ' \u00a0`мест`'] })).toBe(
      'export const x: X = { a: (n, of) => `из ${of}: ${n} \\u00a0\\`мест\\`` };',
    );
  });

  it('keeps a text within the expression of another', () => {
    const source = "const x: X = { a: (n) => `${n === 1 ? 'one' : 'many'} there` };";
    const [outer] = literalsOf(source);
    const [number] = outer?.parts ?? [];
    if (!number) throw new Error('No parts');
    expect(withTexts(source, { 'a[0]': ['там ', number], 'a[2]': ['много'] })).toBe(
      "const x: X = { a: (n) => `там ${n === 1 ? 'one' : 'много'}` };",
    );
  });
});

describe('a gettext file with something wrong in it', () => {
  const entries = entriesOf(russian);

  it('is refused where a placeholder is lost or unknown, with its place', () => {
    const lost = edit(entries, 'index.ts#search.nothing', () => 'Ничего нет');
    expect(troublesOf(lost)).toEqual([
      { context: 'src/i18n/ru/index.ts#search.nothing', reason: 'lacks the placeholder {text}' },
    ]);
    const foreign = edit(entries, 'index.ts#search.nothing', (text) => `${text} {day}`);
    expect(troublesOf(foreign)).toEqual([
      {
        context: 'src/i18n/ru/index.ts#search.nothing',
        reason: 'has a placeholder that is unknown: {day}',
      },
    ]);
  });

  it('is refused where a form of a word after a number is missing', () => {
    const few = entries.find(({ context }) => context.endsWith('.few'))?.context ?? '';
    expect(troublesOf(entries.filter(({ context }) => context !== few))).toEqual([
      { context: few, reason: 'is missing: the word has no form for “few”' },
    ]);
  });

  it('is refused where a key is unknown or a text is empty', () => {
    expect(troublesOf([{ context: 'src/i18n/ru/index.ts#nowhere', text: 'Нигде' }])).toEqual([
      {
        context: 'src/i18n/ru/index.ts#nowhere',
        reason: 'is not a text of this language: the key is unknown',
      },
    ]);
    const [trouble] = troublesOf(edit(entries, 'index.ts#back', () => ' '));
    expect(trouble).toEqual({ context: 'src/i18n/ru/index.ts#back', reason: 'is empty' });
  });

  it('is refused where it is no gettext at all', () => {
    expect(() => readPo('msgid "a\nb"\nmsgstr "')).toThrow();
  });
});
