import type { ReadWords } from '../read-words';
import { reasons } from './reasons';
import { told } from './text-dates';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const what = (name: string) => (name === '' ? 'This text' : `“${name}”`);

export const read: ReadWords = {
  reasons,
  told,
  intro:
    'Paste, drop or open an article in English, Spanish, French, Russian, Armenian, Azerbaijani or Turkish. Its places are marked in the text and shown on the map.',
  stays: 'The text stays in this browser. Nothing is sent anywhere.',
  paste: 'Text of the article',
  pasteHint: 'Paste the text here',
  mark: 'Mark its places',
  openFile: 'Open a file (.txt, .md, .html, or a file saved here)',
  reading: 'Reading…',
  refusal: {
    address: () =>
      'This is an address. The atlas opens no other site: open the page, copy its text and paste it here.',
    empty: (name) => `${what(name)} has no words to read. Paste or open the text of an article.`,
    'too-long': (name, limit) =>
      `${what(name)} is longer than an article: at most ${limit} characters fit here. Use a part of it, or “atlas link” on the command line.`,
    'too-large': (name, limit) =>
      `${what(name)} is larger than ${limit}. Use its text alone, or “atlas link” on the command line.`,
    unreadable: (name) => `${what(name)} could not be read from the disk. Try to open it again.`,
  },
  fileRefusal: (name, reason) => `“${name}” ${reason}.`,
  readAs: (encoding) => `Read it as ${encoding}`,
  notLoaded:
    'The part that finds place names could not be loaded. Reload the page to try again; the text is still here.',
  withoutWorld:
    'The gazetteer of the world around could not be loaded: only places of the region were linked. Reload the page to try again.',
  library: 'Articles you opened',
  trouble: {
    unkept:
      'This browser does not keep what you open here (a private window, or no space left). Save the article as a file before you close the page.',
    overtaken:
      'Another window changed the same in this article. Its version is shown; “Redo” brings yours back.',
    unloaded:
      'The articles that this browser keeps could not be loaded now. They are still there; reload the page to try again.',
    unread:
      'An article that was kept here is damaged or of another version of the atlas. It was left alone and is not shown.',
    replaced:
      'This text was here already. The links, dates and details of the file have taken the place of those; “Undo” brings them back.',
  },
  notHere:
    'This article is not in this browser. Articles stay in the browser where you opened them; save one as a file there and open the file here.',
  remove: 'Delete',
  removeSure: (title) => `Delete “${title}” with all its corrections for good?`,
  keepIt: 'Keep it',
  kicker: (language, guessed) => `Your article · ${guessed ? 'apparently ' : ''}in ${language}`,
  links: (links, places) =>
    `${count(links, 'mention', 'mentions')} of ${count(places, 'place', 'places')}`,
  noLinks: 'No place that the atlas knows is named in this text. Words can be linked by hand.',
  state: {
    machine: 'found by the atlas, unchecked',
    verified: 'checked',
    edited: 'linked by hand',
  },
  counted: {
    machine: (n) => `${n} unchecked`,
    verified: (n) => `${n} checked`,
    edited: (n) => `${n} by hand`,
  },
  undo: 'Undo',
  redo: 'Redo',
  acceptAll: (n) => `Accept all that are unchecked (${n})…`,
  acceptWhat: 'Nobody has looked at these links. They would count as checked:',
  acceptThese: (n) => `Accept ${count(n, 'link', 'links')} unread`,
  accepted: (n) => `${count(n, 'link now counts', 'links now count')} as checked.`,
  more: (n) => `and ${n} more`,
  queue: {
    start: (n) => `Check the links (${n})`,
    left: (n) => `${n} unchecked`,
    keys: 'Keys while this box has the focus: → next, ← previous, 1 accept, 2 another place, 3 no place.',
    next: 'Next unchecked link',
    done: 'Every link has been looked at.',
  },
  all: (n, words) => `Change all mentions of “${words}” (${n})`,
  story: {
    happens: 'Where it happens',
    hint: 'The places named most as locations; the title, the first paragraph and sentences with a date count more.',
  },
  day: {
    ask: 'Which day is this article of?',
    hint: 'The map then shows who held what on that day. For example 27 August 2022.',
    named: 'This day is named in the text. Is the article of that day?',
    show: 'Show this day',
    unknown: 'Not known',
  },
  follow: 'The map follows the reading',
  about: 'About this article',
  field: {
    title: 'Title',
    publisher: 'Publisher',
    published: 'Date',
    url: 'Web address',
    lang: 'Language',
  },
  publishedHint: 'YYYY-MM-DD, YYYY-MM or YYYY',
  asGuessed: (language) => `recognised in each paragraph (mostly ${language})`,
  badField: {
    published: (value) =>
      `“${value}” is not a date that exists. Write it as 2022-08-27, 2022-08 or 2022.`,
    url: (value) => `“${value}” is not a web address. Write it in full, starting with https://.`,
  },
  save: 'Save',
  changeText: 'Change the text',
  changeTextHint:
    'Links that you checked or made are found again in the changed text. Those that cannot be found for sure are listed, not moved.',
  changed: (kept, lost) =>
    lost === 0
      ? `The text was changed; all ${count(kept, 'link', 'links')} of yours were found again.`
      : `The text was changed; ${count(kept, 'link of yours was', 'links of yours were')} found again, ${count(lost, 'was', 'were')} not.`,
  known: (title, publisher, found, of) =>
    `This is “${title}” by ${publisher}: ${found} of its ${of} quotations are in the text, and their checked links are used.`,
  lost: (n) => `${count(n, 'link has', 'links have')} no certain place in this text`,
  lostHint: 'Select the words in the text to link them again.',
  forget: 'Discard',
  mention: 'Mention',
  mentionOf: (number, of) => `Mention ${number} of ${of}`,
  previous: 'Previous mention',
  next: 'Next mention',
  accept: 'Accept',
  change: 'Another place',
  role: 'Named as',
  unlink: 'No place',
  card: 'Details',
  offMap: 'outside this map',
  close: 'Close',
  newPlace: 'Search for a place',
  nothingNamed: (words) => `The atlas knows no place called “${words}”`,
  linkByHand: 'Link words by hand',
  words: 'Words in the text',
  wordsHint: 'Select them in the text, or write them as they are there',
  link: 'Link these words',
  wordsNotThere: (words) => `“${words}” does not occur in the text without a link.`,
  choosePlace: 'Choose a place first.',
  exchangeHeading: 'Export / import',
  exportOwn: 'Project file (reopens here)',
  exportHint:
    'The project file and TEI hold the whole text, for your own use, and open here again. The others quote each name with 32 characters on either side, and name licence and sources.',
  bring: 'Import links from a file',
  brought: (n, lost) =>
    lost === 0
      ? `${count(n, 'link was', 'links were')} imported.`
      : `${count(n, 'link was', 'links were')} imported; ${count(lost, 'has', 'have')} no certain place in this text.`,
  notBrought: (name, problem) => `Nothing was imported from “${name}”: ${problem}.`,
  textMissing: (name) =>
    `“${name}” holds links without their text. Open the text first, then import the links from this file there.`,
  notSavedHere: (name, problem) => `“${name}” is not a file that was saved here: ${problem}.`,
};
