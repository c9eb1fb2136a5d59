/**
 * The text of an HTML page and what the page says of itself. The parser is htmlparser2; nothing is
 * executed or fetched. The article or the main part is preferred; menus, asides, footers, controls
 * and hidden parts are left out, and how much they hold is said.
 */
import { Parser } from 'htmlparser2';
import { type Attributes, blocks, noWords, regionOf, whyLeftOut } from './html-elements';
import { RaisedSign } from './raised-sign';
import { PageHead } from './page-head';
import { type PartLeftOut, type ReadText, TangledMarkup } from './read-text';
import { chosenRegion, lettersIn, type Region } from './regions';
import { TextWriter } from './text-writer';

/** Elements within each other; the parser's time grows with their number times the depth. */
const deepest = 2_000;

export function readHtml(html: string): ReadText {
  const read = new HtmlReader(false).read(html);
  const isEmpty = lettersIn(read.text) === 0 && Object.keys(read.leftOut).length > 0;
  // A page that is all menu or hidden until its script runs: better all than nothing.
  return isEmpty ? new HtmlReader(true).read(html) : read;
}

class HtmlReader {
  readonly #writer = new TextWriter();
  readonly #head = new PageHead();
  readonly #keepAll: boolean;
  readonly #leftOut: Partial<Record<PartLeftOut, number>> = {};
  readonly #regions: Region[] = [];
  readonly #open: { kind: Region['kind']; start: number; depth: number }[] = [];
  #depth = 0;
  #preformatted = 0;
  /** The outermost element that is being left out. */
  #skipped: { readonly why: PartLeftOut | null; readonly depth: number } | null = null;
  #raised: RaisedSign | null = null;

  constructor(keepAll: boolean) {
    this.#keepAll = keepAll;
  }

  read(html: string): ReadText {
    const parser = new Parser({
      onopentag: (name, attributes) => this.#opens(name, attributes),
      onclosetag: (name) => this.#closes(name),
      ontext: (text) => this.#reads(text),
    });
    parser.end(html);
    const all = this.#writer.text();
    const { start, end } = chosenRegion(all, this.#keepAll ? [] : this.#regions);
    const outside = lettersIn(all.slice(0, start)) + lettersIn(all.slice(end));
    if (outside > 0) this.#leftOut['outside-article'] = outside;
    const text = all.slice(start, end).replace(/^[ \t\n]+/, '');
    return { text, details: this.#head.details(), leftOut: this.#leftOut };
  }

  #opens(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#depth > deepest) throw new TangledMarkup();
    const start = this.#open.at(-1)?.start ?? 0;
    if (!this.#skipped?.why) this.#head.opens(name, attributes, this.#writer.length - start);
    if (this.#skipped) return;
    const why = this.#keepAll ? undefined : whyLeftOut(name, attributes, this.#open.length > 0);
    if (why || noWords.has(name)) {
      this.#skipped = { why: why ?? null, depth: this.#depth };
      return;
    }
    this.#layOut(name);
    if (name === 'pre') this.#preformatted += 1;
    if (name === 'sup') this.#raised = new RaisedSign();
    if (name === 'a') this.#raised?.refersTo(attributes);
    const kind = regionOf(name, attributes);
    if (kind) this.#open.push({ kind, start: this.#writer.length, depth: this.#depth });
  }

  #closes(name: string): void {
    this.#head.closes(name);
    const depth = this.#depth;
    this.#depth -= 1;
    if (this.#skipped) {
      if (this.#skipped.depth === depth) this.#skipped = null;
      return;
    }
    if (name === 'sup') this.#endRaised();
    if (name === 'pre') this.#preformatted -= 1;
    if (name === 'td' || name === 'th') this.#writer.endCell();
    if (name !== 'br' && name !== 'tr') this.#layOut(name);
    const open = this.#open.at(-1);
    if (open?.depth !== depth) return;
    this.#open.pop();
    this.#regions.push({ kind: open.kind, start: open.start, end: this.#writer.length });
  }

  #layOut(name: string): void {
    if (name === 'br') this.#writer.breakLine(1);
    else if (name === 'tr') this.#writer.beginRow();
    else if (blocks.has(name)) this.#writer.breakLine(2);
  }

  #reads(text: string): void {
    this.#head.reads(text);
    if (this.#skipped) {
      const { why } = this.#skipped;
      const letters = why ? lettersIn(text) : 0;
      if (why && letters > 0) this.#leftOut[why] = (this.#leftOut[why] ?? 0) + letters;
    } else if (this.#raised) this.#raised.reads(text);
    else this.#writer.write(text, this.#preformatted > 0);
  }

  #endRaised(): void {
    const raised = this.#raised;
    this.#raised = null;
    if (raised) this.#writer.write(raised.written(), this.#preformatted > 0);
  }
}
