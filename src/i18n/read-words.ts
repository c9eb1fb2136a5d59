import type { MentionState } from '../formats/linked-text';
import type { ReasonWords } from './reason-words';
import type { TextDateWords } from './text-date-words';

/**
 * The words of opening, reading and correcting an article. Each language is an object of this type.
 */
export interface ReadWords {
  readonly reasons: ReasonWords;
  readonly told: TextDateWords;
  readonly intro: string;
  readonly stays: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly mark: string;
  readonly openFile: string;
  readonly reading: string;
  /** Why a text was not opened; `name` is that of the file, empty for a pasted text. */
  readonly refusal: Readonly<
    Record<'empty' | 'address' | 'unreadable', (name: string) => string> &
      Record<'too-long' | 'too-large', (name: string, limit: string) => string>
  >;
  readonly fileRefusal: (name: string, reason: string) => string;
  readonly readAs: (encoding: string) => string;
  readonly notLoaded: string;
  readonly withoutWorld: string;
  readonly library: string;
  readonly trouble: Readonly<
    Record<'unkept' | 'overtaken' | 'unread' | 'unloaded' | 'replaced', string>
  >;
  readonly notHere: string;
  readonly remove: string;
  readonly removeSure: (title: string) => string;
  readonly keepIt: string;
  readonly kicker: (language: string, guessed: boolean) => string;
  readonly links: (links: number, places: number) => string;
  readonly noLinks: string;
  readonly state: Readonly<Record<MentionState, string>>;
  readonly counted: Readonly<Record<MentionState, (count: number) => string>>;
  readonly undo: string;
  readonly redo: string;
  readonly acceptAll: (count: number) => string;
  /** Before the list of what would be accepted. */
  readonly acceptWhat: string;
  readonly acceptThese: (count: number) => string;
  readonly accepted: (count: number) => string;
  readonly more: (count: number) => string;
  /** Steps through the links that nobody has looked at. */
  readonly queue: {
    readonly start: (count: number) => string;
    readonly left: (count: number) => string;
    readonly keys: string;
    readonly next: string;
    readonly done: string;
  };
  /** Of all mentions of a place by one name. */
  readonly all: (count: number, words: string) => string;
  readonly story: { readonly happens: string; readonly hint: string };
  readonly day: Readonly<Record<'ask' | 'hint' | 'named' | 'show' | 'unknown', string>>;
  readonly follow: string;
  readonly about: string;
  readonly field: Readonly<Record<'title' | 'publisher' | 'published' | 'url' | 'lang', string>>;
  readonly publishedHint: string;
  readonly asGuessed: (language: string) => string;
  readonly badField: Readonly<Record<'published' | 'url', (value: string) => string>>;
  readonly save: string;
  readonly changeText: string;
  readonly changeTextHint: string;
  readonly changed: (kept: number, lost: number) => string;
  readonly known: (title: string, publisher: string, found: number, of: number) => string;
  readonly lost: (count: number) => string;
  readonly lostHint: string;
  readonly forget: string;
  readonly mention: string;
  readonly mentionOf: (number: number, of: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly accept: string;
  readonly change: string;
  readonly role: string;
  readonly unlink: string;
  readonly card: string;
  readonly offMap: string;
  readonly close: string;
  readonly newPlace: string;
  readonly nothingNamed: (words: string) => string;
  readonly linkByHand: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly link: string;
  readonly wordsNotThere: (words: string) => string;
  readonly choosePlace: string;
  readonly exchangeHeading: string;
  /** The file that holds everything. */
  readonly exportOwn: string;
  readonly exportHint: string;
  readonly bring: string;
  readonly brought: (count: number, lost: number) => string;
  readonly notBrought: (name: string, problem: string) => string;
  readonly textMissing: (name: string) => string;
  readonly notSavedHere: (name: string, problem: string) => string;
}
