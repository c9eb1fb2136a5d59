/** What a TEI file says beside its text: details of the source, and addresses of its own places. */
import { isDate } from '../../chronology/dates';
import { addressOf } from './page-values';
import { noDetails, type PageDetails } from './read-text';
import type { TeiAttributes } from './tei-marks';

export class TeiHeader {
  details: PageDetails = noDetails;
  readonly #addresses = new Map<string, string[]>();

  /** `isSource`: within `sourceDesc`. */
  opens(name: string, { target, when }: TeiAttributes, isSource: boolean): void {
    if (!isSource) return;
    if (name === 'ref' && target !== undefined)
      this.details = { ...this.details, url: addressOf(target) ?? this.details.url };
    if (name === 'date' && when !== undefined && isDate(when))
      this.details = { ...this.details, published: when };
  }

  /** An element with its words; `part` is what of the header it is in. */
  reads(name: string, words: string, part: 'sourceDesc' | 'titleStmt' | null): void {
    if (words === '' || part === null) return;
    if (name === 'title') {
      const title = part === 'sourceDesc' ? words : (this.details.title ?? words);
      this.details = { ...this.details, title };
    }
    if (name === 'publisher' && part === 'sourceDesc')
      this.details = { ...this.details, publisher: words };
  }

  /** An `idno` of a `place` of the file: an address, or a number of GeoNames. */
  numbers(place: string, type: string | undefined, words: string): void {
    const isNumber = /^geonames$/i.test(type ?? '') && /^\d+$/.test(words);
    const uri = isNumber ? `geonames:${words}` : words;
    this.#addresses.set(place, [...(this.#addresses.get(place) ?? []), uri]);
  }

  /** The addresses that a `ref` names, those of the file's own places looked up. */
  addressesIn(ref: string): readonly string[] {
    const uris = ref.split(/\s+/).filter((uri) => uri !== '');
    return uris.flatMap((uri) =>
      uri.startsWith('#') ? (this.#addresses.get(uri.slice(1)) ?? []) : [uri],
    );
  }
}
