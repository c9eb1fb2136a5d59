/** The words of a paragraph, and what stands between them: what a name's neighbours are read from. */
import { gap, parting, signs } from './gaps';
import { apostrophe, classes, hyphen, inWord, letter, upper, wordEnd } from '../names/characters';

const initialSize = 256;
/** No sentence is longer than this many words: a line without a stop costs no more. */
const reach = 80;

/** The words of one paragraph at a time, in arrays that are used again. */
export class Words {
  count = 0;
  start = new Int32Array(initialSize);
  end = new Int32Array(initialSize);
  /** Bits of `gap`, of what stands before the word. */
  before = new Uint16Array(initialSize);
  /** 1: begins with a capital; 2: is all capitals and longer than one letter. */
  capital = new Uint8Array(initialSize);
  text = '';
  /** The first word of each word's sentence. */
  #sentence = new Int32Array(initialSize);

  /** Reads the words of [from, to); what was read before is forgotten. */
  read(text: string, from: number, to: number): void {
    this.text = text;
    this.count = 0;
    let before: number = gap.stop;
    let quoted = false;
    for (let i = from; i < to;) {
      const unit = text.charCodeAt(i);
      const kind = classes[unit] ?? 0;
      if ((kind & letter) !== 0 || inWord(text, i)) {
        const end = Math.max(i + 1, wordEnd(text, i, to));
        this.#push(i, end, before);
        before = 0;
        i = end;
        continue;
      }
      if (unit === 0x22) {
        before |= quoted ? gap.closesQuote : gap.opensQuote;
        quoted = !quoted;
      } else if (kind === apostrophe) before |= gap.apostrophe;
      // A dash between figures or names without spaces joins them; with spaces it parts.
      else if (kind === hyphen && signs[unit] === 0) before |= gap.hyphen;
      else before |= signs[unit] ?? 0;
      i += 1;
    }
    this.#push(to, to, before | gap.stop);
    this.count -= 1;
  }

  #push(start: number, end: number, before: number): void {
    if (this.count >= this.start.length) this.#grow();
    const index = this.count;
    this.start[index] = start;
    this.end[index] = end;
    const capital = capitalOf(this.text, start, end);
    const isNewLine = (before & gap.line) !== 0 && capital !== 0;
    const gaps = (isNewLine ? before | gap.stop : before) & ~gap.line;
    const isAbbreviation = !isNewLine && this.#isAbbreviated(index, start, before);
    this.before[index] = isAbbreviation ? gaps & ~gap.stop : gaps;
    this.capital[index] = capital;
    const sentence = this.#sentence[index - 1] ?? 0;
    const isNew = ((this.before[index] ?? 0) & gap.stop) !== 0 || index - sentence >= reach;
    this.#sentence[index] = isNew ? index : sentence;
    this.count += 1;
  }

  /** A stop after one or two letters ends an abbreviation (г. Шуша, EE. UU.), as does a small letter. */
  #isAbbreviated(index: number, start: number, before: number): boolean {
    if ((before & gap.stop) === 0 || index === 0 || start >= this.text.length) return false;
    const length = (this.end[index - 1] ?? 0) - (this.start[index - 1] ?? 0);
    const isDot = this.text.charCodeAt(this.end[index - 1] ?? 0) === 0x2e;
    if (!isDot || (before & (gap.opensQuote | gap.closesQuote)) !== 0) return false;
    const kind = classes[this.text.charCodeAt(start)] ?? 0;
    return length <= 2 || ((kind & letter) !== 0 && (kind & upper) === 0);
  }

  #grow(): void {
    const size = this.start.length * 2;
    this.start = larger(this.start, new Int32Array(size));
    this.end = larger(this.end, new Int32Array(size));
    this.before = larger(this.before, new Uint16Array(size));
    this.capital = larger(this.capital, new Uint8Array(size));
    this.#sentence = larger(this.#sentence, new Int32Array(size));
  }

  /** Whether a word begins a sentence or a quotation, where its capital says nothing. */
  beginsSentence(index: number): boolean {
    return (
      index <= 0 || ((this.before[index] ?? 0) & (gap.stop | gap.opensQuote | gap.colon)) !== 0
    );
  }

  /** Whether the words at `index` and before it may belong to one name. */
  joins(index: number): boolean {
    return index > 0 && index < this.count && ((this.before[index] ?? 0) & parting) === 0;
  }

  /** The first word of the sentence that holds a word. */
  sentenceStart(index: number): number {
    return this.#sentence[index] ?? 0;
  }

  /** One past the last word of the sentence that holds a word. */
  sentenceEnd(index: number): number {
    const start = this.sentenceStart(index);
    let at = index + 1;
    while (at < this.count && this.#sentence[at] === start) at += 1;
    return at;
  }
}

function capitalOf(text: string, start: number, end: number): number {
  const first = classes[text.charCodeAt(start)] ?? 0;
  if ((first & upper) === 0) return 0;
  for (let i = start; i < end; i += 1) {
    const kind = classes[text.charCodeAt(i)] ?? 0;
    if ((kind & letter) !== 0 && (kind & upper) === 0) return 1;
  }
  return end - start > 1 ? 3 : 1;
}

function larger<T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
