/**
 * The text of a TEI file (P5), and the places and times that are marked in it. The parser is
 * htmlparser2; no entity is declared, nothing is fetched or executed. White space is kept where the
 * file says so (`xml:space`), else a paragraph is a line and a blank line stands between two.
 */
import { Parser } from 'htmlparser2';
import { type ReadText, TangledMarkup } from './read-text';
import { SpacedText } from './spaced-text';
import { TeiHeader } from './tei-header';
import { timeIn, type TeiAttributes, type TeiMarks } from './tei-marks';

/** Elements within each other, as for HTML. */
const deepest = 2_000;
const blocks = new Set(['p', 'ab', 'head', 'l', 'lg', 'item', 'div', 'sp', 'salute', 'dateline']);
/** The text as it was printed is read: no notes of editors, no corrections, no page furniture. */
const notText = new Set(['note', 'fw', 'corr', 'reg', 'expan', 'figDesc', 'del']);
const placeElements = new Set(['placeName', 'geogName', 'rs', 'name', 'settlement', 'district']);

/** Why a file is no readable TEI. */
export type TeiTrouble = 'xml-entities' | 'no-tei' | 'xml-cut';

export function readTei(xml: string): ReadText | { readonly trouble: TeiTrouble } {
  // Entities of a file's own can grow without end or name other files; articles need none.
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(xml)) return { trouble: 'xml-entities' };
  return new TeiReader().read(xml.replace(/\r\n?/g, '\n'));
}

interface Open {
  readonly name: string;
  readonly start: number;
  readonly attributes: TeiAttributes;
  readonly keeps: boolean;
}

class TeiReader {
  readonly #text = new SpacedText();
  readonly #open: Open[] = [];
  readonly #places: { start: number; end: number; attributes: TeiAttributes }[] = [];
  readonly #dates: { start: number; end: number; attributes: TeiAttributes }[] = [];
  readonly #header = new TeiHeader();
  #heard = '';
  #hasText = false;
  #isClosed = false;

  read(xml: string): ReadText | { readonly trouble: TeiTrouble } {
    const options = { xmlMode: true, decodeEntities: true } as const;
    const parser = new Parser(
      {
        onopentag: (name, attributes) => this.#opens(plain(name), attributes),
        onclosetag: (name, isImplied) => this.#closes(plain(name), isImplied),
        ontext: (text) => this.#reads(text),
      },
      options,
    );
    parser.end(xml);
    if (!this.#hasText) return { trouble: 'no-tei' };
    if (!this.#isClosed && this.#text.written.trim() === '') return { trouble: 'xml-cut' };
    const { places, dates } = this.#marks();
    const marks: TeiMarks = { places, dates };
    return {
      text: this.#text.written,
      details: this.#header.details,
      leftOut: {},
      marks,
      isCut: !this.#isClosed,
    };
  }

  #opens(name: string, attributes: TeiAttributes): void {
    if (this.#open.length >= deepest) throw new TangledMarkup();
    if (name === 'text') this.#hasText = true;
    const space = attributes['xml:space'];
    const keeps = space === undefined ? (this.#open.at(-1)?.keeps ?? false) : space === 'preserve';
    if (this.#isIn('text')) this.#layOut(name, attributes, keeps);
    const start = this.#text.next;
    this.#open.push({ name, start, attributes, keeps });
    this.#heard = '';
    this.#header.opens(name, attributes, this.#isIn('sourceDesc'));
  }

  #layOut(name: string, { n }: TeiAttributes, keeps: boolean): void {
    if (name === 'g') this.#text.write(signOf(n ?? ''), true);
    if (name === 'lb' && !keeps) this.#text.space();
    if (blocks.has(name) && !keeps) this.#text.paragraph();
  }

  #reads(text: string): void {
    this.#heard += text;
    if (this.#isIn('text') && !this.#open.some(({ name }) => notText.has(name)))
      this.#text.write(text, this.#open.at(-1)?.keeps ?? false);
  }

  #closes(name: string, isImplied: boolean): void {
    const opened = this.#open.pop();
    if (!opened) return;
    const isInText = this.#isIn('text');
    const { start, attributes } = opened;
    const mark = { start, end: this.#text.written.length, attributes };
    if (isInText && mark.end > start && placeElements.has(name)) this.#places.push(mark);
    if (isInText && mark.end > start && name === 'date') this.#dates.push(mark);
    if (isInText && blocks.has(name) && !opened.keeps) this.#text.paragraph();
    if (!isInText) this.#hears(name, opened);
    if (name === 'TEI' && !isImplied) this.#isClosed = true;
  }

  /** What the header and the lists of places say. */
  #hears(name: string, { attributes }: Open): void {
    const words = this.#heard.replace(/\s+/g, ' ').trim();
    const part = (['sourceDesc', 'titleStmt'] as const).find((one) => this.#isIn(one));
    this.#header.reads(name, words, part ?? null);
    const place = this.#open.findLast((one) => one.name === 'place')?.attributes['xml:id'];
    if (name === 'idno' && place !== undefined)
      this.#header.numbers(place, attributes['type'], words);
    this.#heard = '';
  }

  #isIn(name: string): boolean {
    return this.#open.some((one) => one.name === name);
  }

  #marks(): TeiMarks {
    const places = this.#places.flatMap(({ start, end, attributes }) => {
      const uris = this.#header.addressesIn(attributes['ref'] ?? '');
      const { type, resp } = attributes;
      return uris.length > 0 ? [{ start, end, uris, type, resp }] : [];
    });
    const dates = this.#dates.flatMap(({ start, end, attributes }) => {
      const time = timeIn(attributes);
      return time ? [{ start, end, ...time }] : [];
    });
    const inOrder = <M extends { start: number }>(all: M[]) =>
      all.sort((a, b) => a.start - b.start);
    return { places: inOrder(places), dates: inOrder(dates) };
  }
}

function plain(name: string): string {
  return name.replace(/^.*:/, '');
}

function signOf(written: string): string {
  const [, number] = /^U\+([0-9A-F]{4})$/i.exec(written) ?? [];
  return number === undefined ? '' : String.fromCharCode(parseInt(number, 16));
}
