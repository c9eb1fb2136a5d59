/**
 * What a page says of itself in its head and marks: Open Graph, Dublin Core and other names of
 * `<meta>`, JSON-LD (schema.org), `<link rel=canonical>`, `<time>`, the first `<h1>`, `<title>`.
 */
import type { Attributes } from './html-elements';
import { readJsonLd } from './json-ld';
import { addressOf, dayWritten } from './page-values';
import type { PageDetails } from './read-text';

type DetailName = keyof PageDetails;

/** Names and properties of `<meta>`, in small letters, and what they tell. */
const metas: Readonly<Record<string, DetailName>> = {
  'og:title': 'title',
  citation_title: 'title',
  'dc.title': 'title',
  'og:url': 'url',
  'og:site_name': 'publisher',
  citation_publisher: 'publisher',
  'dc.publisher': 'publisher',
  'dcterms.publisher': 'publisher',
  'article:published_time': 'published',
  'og:article:published_time': 'published',
  datepublished: 'published',
  citation_publication_date: 'published',
  'parsely-pub-date': 'published',
  'dc.date': 'published',
  'dc.date.issued': 'published',
  'dcterms.issued': 'published',
  'dcterms.date': 'published',
  pubdate: 'published',
  publishdate: 'published',
  date: 'published',
};
/** Which sort of mark is believed first. */
const order = ['json-ld', 'canonical', 'meta', 'time', 'h1', 'title'] as const;
type Mark = (typeof order)[number];

/** Code units: a `<time>` so near the head of the article is its date, a later one an event's. */
const head = 400;
/** Code units of a title, and of JSON-LD. */
const longest = { h1: 300, title: 300, 'json-ld': 500_000 };

export class PageHead {
  readonly #told = new Map<`${Mark} ${DetailName}`, string>();
  /** The mark whose text is being read. */
  #reading: { readonly mark: 'json-ld' | 'h1' | 'title'; readonly name: string } | null = null;
  #text = '';

  /** `offset`: code units of text before it in the article. */
  opens(name: string, attributes: Attributes, offset: number): void {
    const { content = '', datetime = '', rel = '', href = '', type = '' } = attributes;
    if (name === 'meta') {
      const written = attributes.property ?? attributes.name ?? attributes.itemprop ?? '';
      const detail = metas[written.toLowerCase()];
      if (detail) this.#tell('meta', detail, content);
    } else if (name === 'link' && /\bcanonical\b/i.test(rel)) this.#tell('canonical', 'url', href);
    else if (name === 'time' && offset < head) this.#tell('time', 'published', datetime);
    else if (name === 'script' && /^application\/ld\+json\b/i.test(type))
      this.#read('json-ld', name);
    else if (name === 'h1' || name === 'title') this.#read(name, name);
  }

  reads(text: string): void {
    if (!this.#reading || this.#text.length > longest[this.#reading.mark]) return;
    this.#text += text;
  }

  closes(name: string): void {
    if (this.#reading?.name !== name) return;
    const { mark } = this.#reading;
    if (mark === 'json-ld')
      for (const [detail, value] of readJsonLd(this.#text)) this.#tell(mark, detail, value);
    else this.#tell(mark, 'title', this.#text.slice(0, longest[mark]));
    this.#reading = null;
    this.#text = '';
  }

  details(): PageDetails {
    const first = (detail: DetailName) => {
      for (const mark of order) {
        const value = this.#told.get(`${mark} ${detail}`);
        if (value !== undefined) return value;
      }
      return null;
    };
    const [title, url, publisher] = [first('title'), first('url'), first('publisher')];
    return { title, url, publisher, published: first('published') };
  }

  /** The first of a mark counts, if its value can be read. */
  #tell(mark: Mark, detail: DetailName, written: string): void {
    const value = valueOf(detail, written);
    const key = `${mark} ${detail}` as const;
    if (value !== null && !this.#told.has(key)) this.#told.set(key, value);
  }

  #read(mark: 'json-ld' | 'h1' | 'title', name: string): void {
    if (this.#reading) return;
    this.#reading = { mark, name };
    this.#text = '';
  }
}

function valueOf(detail: DetailName, written: string): string | null {
  if (detail === 'published') return dayWritten(written);
  if (detail === 'url') return addressOf(written);
  const words = written.replace(/\s+/g, ' ').trim();
  return words === '' ? null : words;
}
