/**
 * `npm run bench`: how fast texts are linked, compared with one regular expression of the same
 * names. The text is the gold texts repeated to 5 MB.
 */
import { linkDated } from '../src/cli/link-dated';
import { loadLinkable } from '../src/cli/load-linkable';
import { Linker } from '../src/linking/linker';
import { findDates } from '../src/linking/dates/find-dates';
import { unchanging } from '../src/linking/grammar/cases';
import { foldName } from '../src/linking/names/characters';
import { FormStore } from '../src/linking/names/form-store';
import { NameIndex } from '../src/linking/names/name-index';
import { scan } from '../src/linking/names/scan';
import type { LinkablePlace } from '../src/linking/names/places';
import { flat, goldText } from './gold-text';
import { report, sideBySide } from './side-by-side';

const text = goldText(5e6);
/** Folded in advance, so that expression and scan compare the same characters. */
const foldedText = flat(foldName(text));
const megabytes = Buffer.byteLength(text) / 1e6;
const { places, linking } = loadLinkable();

compareScan(
  'names of the atlas',
  places.filter(({ scope }) => scope !== 'world'),
);
compareScan('names of the atlas and the world', places);
compareLinker();
compareDated();
compareDates();

/** The scan alone, without endings, against the expression: same names, same matches. */
function compareScan(label: string, among: readonly LinkablePlace[]): void {
  const names = literalNames(among);
  const store = new FormStore({ people: new Set(), clubs: new Set() });
  names.forEach((stem, number) =>
    store.add(number, {
      name: { text: stem, lang: 'und', weak: false },
      stem,
      endings: unchanging,
      isAdjective: false,
    }),
  );
  const index = new NameIndex([], store.compiled());
  const pattern = expression(names);
  const [byExpression, byScan] = sideBySide(
    () => count(pattern),
    () => countLiteral(index),
  );
  report(`${label}: ${names.length} names`, megabytes, [
    ['one RegExp', byExpression],
    ['scan', byScan],
  ]);
}

/** The whole linker against the expression of every name that it knows. */
function compareLinker(): void {
  const linker = new Linker(places, linking);
  const pattern = expression(literalNames(places));
  const [byExpression, byLinker] = sideBySide(
    () => count(pattern),
    () => linker.link(text).length,
  );
  report(`the whole linker, ${linker.index.forms.length} forms of all names`, megabytes, [
    ['one RegExp', byExpression],
    ['linker', byLinker],
  ]);
}

/** The linker with dates and pairs against the linker alone. */
function compareDated(): void {
  const linker = new Linker(places, linking);
  const [dated, alone] = sideBySide(
    () => linkDated(linker, text, undefined, '2022-08-31').mentions.length,
    () => linker.link(text).length,
  );
  report('places and dates together', megabytes, [
    ['with dates', dated],
    ['linker', alone],
  ]);
}

/** The dates that the text names, against its places: what they add to a reading. */
function compareDates(): void {
  const linker = new Linker(places, linking);
  const [byLinker, byDates] = sideBySide(
    () => linker.link(text).length,
    () => findDates(text, { published: '2022-08-27' }).length,
  );
  report('places and dates', megabytes, [
    ['linker', byLinker],
    ['dates', byDates],
  ]);
}

/** Every name as listed, folded; names of one letter are left out. */
function literalNames(among: readonly LinkablePlace[]): readonly string[] {
  const folded = among.flatMap(({ names }) => names.map(({ text: name }) => foldName(name)));
  return [...new Set(folded)].filter((name) => /^[\p{L}\p{N} ']{2,}$/u.test(name));
}

/** One alternation, longest first, between word boundaries that work in every script. */
function expression(names: readonly string[]): RegExp {
  const alternatives = names.toSorted((a, b) => b.length - a.length).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'gu');
}

function count(pattern: RegExp): number {
  pattern.lastIndex = 0;
  let found = 0;
  while (pattern.test(foldedText)) found += 1;
  return found;
}

function countLiteral(index: NameIndex): number {
  let found = 0;
  scan(index, foldedText, 0, foldedText.length, false, () => (found += 1));
  return found;
}
