/** A name -> the forms in which a text may have it: spellings, stems, adjectives. */
import { armenianAdjectives, declineArmenian } from '../grammar/armenian';
import { type Endings, type Stem, unchanging } from '../grammar/cases';
import { declineRussian } from '../grammar/russian';
import { russianAdjectives } from '../grammar/russian-adjectives';
import { isGenericWord } from './generics';
import type { LinkablePlace, PlaceName } from './places';

/** One stem of one name: what the index finds. */
export interface Form {
  readonly place: number;
  readonly name: PlaceName;
  /** Set of endings that may follow. */
  readonly endings: number;
  /** The words of the name that a text writes with a capital, as bits. */
  readonly capitals: number;
  readonly isAdjective: boolean;
  /** The adjective of a country, which names its people: кубинский. */
  readonly isDemonym: boolean;
  readonly isAcronym: boolean;
  /** People, or clubs, bear the same name. */
  readonly isPersonName: boolean;
  readonly isClubName: boolean;
}

/** Names that places share with people and with clubs, folded. */
export interface SharedNames {
  readonly people: ReadonlySet<string>;
  readonly clubs: ReadonlySet<string>;
}

/** A stem as a name gives it; endings are null where the text's language decides on them. */
export interface NameStem {
  readonly name: PlaceName;
  readonly stem: string;
  readonly endings: Endings | null;
  readonly isAdjective: boolean;
}

/** Everything that a text may have in place of a name of a place, less the endings. */
export function stemsOf(place: LinkablePlace, name: PlaceName): readonly NameStem[] {
  return spellings(name.text).flatMap((text) => {
    const spelled = text === name.text ? name : { ...name, text };
    const script = scriptOf(text);
    const asStem = (isAdjective: boolean) => (stem: Stem) => ({
      name: spelled,
      ...stem,
      isAdjective,
    });
    const own: readonly NameStem[] =
      script === 'Latin'
        ? [{ name: spelled, stem: text, endings: null, isAdjective: false }]
        : decline(text, script).map(asStem(false));
    return takesAdjective(place, spelled)
      ? [...own, ...adjectives(text, script).map(asStem(true))]
      : own;
  });
}

/** Whether a name is an abbreviation that only capitals make: USA, США, EE. UU. */
export function isAcronym({ text }: PlaceName): boolean {
  return /^[\p{Lu}. ]{2,}$/u.test(text) && text.length <= 7;
}

type Script = 'Latin' | 'Cyrillic' | 'Armenian' | 'other';

function scriptOf(text: string): Script {
  if (/\p{Script=Armenian}/u.test(text)) return 'Armenian';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'Cyrillic';
  return /\p{Script=Latin}/u.test(text) ? 'Latin' : 'other';
}

function decline(text: string, script: Script): readonly Stem[] {
  if (script === 'Cyrillic') return declineRussian(text);
  if (script === 'Armenian') return declineArmenian(text);
  return [{ stem: text, endings: unchanging }];
}

function adjectives(text: string, script: Script): readonly Stem[] {
  if (script === 'Cyrillic') return russianAdjectives(text);
  return script === 'Armenian' ? armenianAdjectives(text) : [];
}

/** Adjectives of countries are demonyms (армянский); those of towns and regions name the place. */
function takesAdjective({ kind, scope }: LinkablePlace, { lang }: PlaceName): boolean {
  // Only to tell them from those of towns of the same name: кубинский is Cuban.
  if (kind === 'country') return lang === 'ru';
  return (
    (scope !== 'world' || lang === 'ru') && !['district', 'sea', 'river', 'road'].includes(kind)
  );
}

/**
 * Երևան has three spellings: the ligature, and its two letters in either orthography. A name of two
 * words is written as one, too: Քարին Տակ, Քարինտակ.
 */
function spellings(text: string): readonly string[] {
  const solid = /^\p{Script=Armenian}+ \p{Script=Armenian}+$/u.test(text) ? [joined(text)] : [];
  return text.includes('և')
    ? [text, ...solid, text.replaceAll('և', 'եւ'), text.replaceAll('և', 'եվ')]
    : [text, ...solid];
}

function joined(text: string): string {
  const [first = '', second = ''] = text.split(' ');
  return `${first}${second.toLowerCase()}`;
}

/** The words of a stem that a text writes with a capital, as bits. */
export function capitalsOf(stem: string): number {
  let bits = 0;
  (stem.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).forEach((word, index) => {
    if (/^\p{Lu}/u.test(word) && !isGenericWord(word)) bits |= 1 << index;
  });
  return bits;
}
