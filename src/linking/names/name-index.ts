/** The names of all places, ready to be found in running text. */
import { isAllCapitals, mayBeginSmall, mayBeSmall } from './capitals';
import {
  classes,
  foldedUnits,
  foldedAt,
  joiner,
  letter,
  combiningMark,
  upper,
  withoutFootnote,
  wordEnd,
} from './characters';
import { endingsOf, type CompiledNames } from './compiled-names';
import { EndingSets } from './ending-sets';
import { FlatTrie } from './flat-trie';
import type { Form } from './forms';
import { nextLineOf } from './line-ends';
import { emptyHit, mostReadings, type NameHit } from './name-hit';
import type { LinkablePlace } from './places';

/** Finds names in place, longest first, in the forms that a text gives them. */
export class NameIndex {
  /** Every form, by its number. */
  readonly forms: readonly Form[];
  readonly #stems: FlatTrie;
  /** By node of `#stems`: its first form; those of the next node follow. */
  readonly #firstForm: Int32Array;
  /** By node: 1 where a name goes on that a text may begin with a small letter. */
  readonly #small: Uint8Array;
  readonly #endings = new EndingSets();
  readonly #districts: ReadonlyMap<number, number>;

  /** `names`: compiled from the same places, in the same order. */
  constructor(
    readonly places: readonly LinkablePlace[],
    { stems, counts, forms, endings, districts }: CompiledNames,
  ) {
    this.forms = forms;
    this.#stems = new FlatTrie(stems);
    this.#firstForm = new Int32Array(counts.length + 1);
    this.#small = new Uint8Array(counts.length);
    let next = 1;
    counts.forEach((count, node) => {
      this.#firstForm[node] = next;
      for (const last = next + count; next < last; next += 1)
        if (mayBeginSmall(forms[next], places)) this.#small[node] = 1;
    });
    this.#firstForm[counts.length] = next;
    this.#stems.handUp(this.#small);
    for (const set of endings) this.#endings.add(set);
    this.#districts = districts;
  }

  /** The district that is called after a town, by their numbers; -1 where none is. */
  districtOf(place: number): number {
    return this.#districts.get(place) ?? -1;
  }

  /** A place for `find` to write into. */
  readonly found = emptyHit;

  /**
   * Writes into `out` the longest name at `start`, where a word begins, with all its readings.
   * `turkic`: whether Latin names take case endings here. Says whether there is one.
   */
  find(text: string, start: number, to: number, turkic: boolean, out: NameHit): boolean {
    out.end = start;
    out.count = 0;
    out.isSmall = false;
    const stems = this.#stems;
    let node = stems.root;
    let word = 0;
    let capitals = 0;
    let wasLetter = false;
    let wasSpace = false;
    let stop = start;
    for (let i = start; i < to; i += 1) {
      const unit = text.charCodeAt(i);
      const kind = classes[unit] ?? 0;
      if ((kind & (combiningMark | joiner)) !== 0) continue;
      const next = wasLetter && (kind & letter) === 0 ? nextLineOf(text, i, to) : -1;
      // A word that goes on there is read as if its line had not ended.
      if (next > 0 && stems.step(node, foldedAt(text, next)) !== 0) {
        i = next - 1;
        continue;
      }
      if ((kind & letter) === 0) {
        // Runs of spaces, as at a line's end, are one.
        const isSpace = foldedUnits[unit] === 32;
        if (wasSpace && isSpace) continue;
        wasLetter = false;
        wasSpace = isSpace;
      } else if (!wasLetter) {
        wasLetter = true;
        wasSpace = false;
        if ((kind & upper) !== 0) capitals |= 1 << word;
        word += 1;
      }
      node = stems.step(node, foldedAt(text, i));
      const isSmall = word > 0 && (capitals & 1) === 0;
      // Most words begin small, and few names may: those are not followed any further.
      if (node === 0 || (isSmall && this.#small[node] === 0)) return out.count > 0;
      if (this.#firstForm[node] === this.#firstForm[node + 1]) continue;
      if (i >= stop) stop = Math.max(i + 1, wordEnd(text, i + 1, to));
      this.#collect(text, start, i + 1, stop, node, capitals, turkic, out);
    }
    return out.count > 0;
  }

  /** Adds the forms of a stem whose endings fill the rest of the word, which ends at `stop`. */
  #collect(
    text: string,
    start: number,
    from: number,
    stop: number,
    node: number,
    capitals: number,
    turkic: boolean,
    out: NameHit,
  ): void {
    const end = withoutFootnote(text, from, stop);
    let [set, cases] = [-1, 0];
    for (let at = this.#firstForm[node] ?? 0; at < (this.#firstForm[node + 1] ?? 0); at += 1) {
      const form = this.forms[at];
      if (!form) continue;
      const isSmall = (capitals & form.capitals) !== form.capitals;
      if (isSmall && !mayBeSmall(form, this.places[form.place], capitals)) continue;
      // Forms of one stem mostly share their endings.
      if (endingsOf(form, turkic) !== set) {
        set = endingsOf(form, turkic);
        cases = this.#endings.casesAt(text, from, end, set);
      }
      if (cases === 0 || (form.isAcronym && !isAllCapitals(text, start, end))) continue;
      if (end > out.end || (out.isSmall && !isSmall)) {
        out.end = end;
        out.count = 0;
        out.isSmall = isSmall;
      }
      if (isSmall && !out.isSmall) continue;
      if (end === out.end && out.count < mostReadings) {
        out.forms[out.count] = at;
        out.cases[out.count] = cases;
        out.count += 1;
      }
    }
  }
}
